package vn.sontay.training.outcome.report;

import java.util.Comparator;
import java.util.List;
import vn.sontay.training.shared.Vietnamese;

/**
 * How far a unit is with its part of a target (DIR-5).
 *
 * @param divided whether the unit went into several, so that nobody answers for its part now
 * @param given what makes up its part
 * @param figure its people, or the classes that it organises, against its part
 */
public record UnitShare(String unit, boolean divided, List<Given> given, TargetFigure figure) {

    static final Comparator<UnitShare> BY_NAME = Comparator.comparing((UnitShare each) -> Vietnamese.fold(each.unit()))
            .thenComparing(UnitShare::divided);

    public UnitShare {
        given = List.copyOf(given);
    }

    /**
     * @param of the unit that had got it, where that went into this one; else empty
     * @param document by which it was given
     */
    public record Given(String of, int amount, String document) {
    }
}
