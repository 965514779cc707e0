package vn.sontay.training.outcome.report.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.TargetFigure;

/**
 * A target of a snapshot as it is read again, with the names that are known today (SNP-2).
 *
 * @param title of the target today; its code where the plan has it no more
 * @param total null where the plan said none
 * @param extended null where the last day was the plan's own
 * @param counting the first of those that counted, people or classes, in the snapshot's order
 */
public record FrozenLine(String code, String title, int counted, @Nullable Integer total, LocalDate deadline,
        TargetFigure.@Nullable Extended extended, boolean ofPeople, List<Named> counting) {

    /** Of each target. */
    static final int MOST = 100;

    public FrozenLine {
        counting = List.copyOf(counting);
    }

    /**
     * Who or what counted.
     *
     * @param id of the enrolment or the class
     * @param name null where nobody is known by that number any more
     * @param since the day on which they came to count, or the class was held
     */
    public record Named(long id, @Nullable String name, String more, LocalDate since) {
    }
}
