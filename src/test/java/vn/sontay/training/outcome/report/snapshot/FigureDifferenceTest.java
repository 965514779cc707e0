package vn.sontay.training.outcome.report.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.TargetState;
import vn.sontay.training.outcome.report.snapshot.FigureDifference.OfTarget;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenAttempt;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenClass;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenEvidence;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenPerson;
import vn.sontay.training.teaching.plan.Indicator;

/** SNP-6. */
class FigureDifferenceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 14);

    private static LocalDate day(Random random) {
        return DAY.minusDays(random.nextInt(4));
    }

    private static FrozenTarget target(String code, List<FrozenPerson> people, List<FrozenClass> classes, int total) {
        int counted = people.size() + classes.size();
        return new FrozenTarget(code, people.isEmpty() ? Indicator.CLASSES_HELD : Indicator.PEOPLE_COMPLETED,
                List.of("k"), new TargetFigure(counted, total, DAY, counted, null, DAY, TargetState.UNDER_WAY), people,
                classes);
    }

    private static FrozenPerson person(long id, Random random) {
        return new FrozenPerson(id, id * 10, 1 + random.nextInt(2), day(random), random.nextInt(5) == 0
                ? null
                : new FrozenEvidence(random.nextInt(2), 4, List.of(day(random), day(random)),
                        List.of(new FrozenAttempt(id * 100, "KT", random.nextBoolean() ? "8.00" : "7.50", day(random))),
                        random.nextBoolean() ? List.of("A1") : List.of(), List.of()));
    }

    private static List<FrozenTarget> any(Random random) {
        List<FrozenTarget> targets = new ArrayList<>();
        for (String code : List.of("a", "b", "c")) {
            if (random.nextInt(6) == 0) {
                continue;
            }
            List<FrozenPerson> people = new ArrayList<>();
            List<FrozenClass> classes = new ArrayList<>();
            for (long id = 1; id <= 8; id++) {
                if (random.nextBoolean() && code.equals("c")) {
                    classes.add(new FrozenClass(id, day(random)));
                } else if (random.nextBoolean() && !code.equals("c")) {
                    people.add(person(id, random));
                }
            }
            targets.add(target(code, people, classes, 5 + random.nextInt(2)));
        }
        return targets;
    }

    @Test
    void what_was_frozen_first_and_the_difference_make_what_was_frozen_later() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            List<FrozenTarget> then = any(random);
            List<FrozenTarget> now = any(random);
            FigureDifference difference = FigureDifference.between(then, now);
            assertEquals(now, LaterFigures.of(difference, then));
            for (OfTarget each : difference.targets()) {
                assertEquals(counted(now, each.code()), counted(then, each.code()) + each.came() - each.gone());
            }
        }
    }

    private static int counted(List<FrozenTarget> targets, String code) {
        return targets.stream().filter(each -> each.code().equals(code)).mapToInt(each -> each.figure().counted())
                .sum();
    }

    @Test
    void the_same_figures_have_none_and_a_changed_total_alone_is_one() {
        List<FrozenTarget> then = any(new Random(3));
        assertTrue(FigureDifference.between(then, then).isNone());
        FrozenTarget first = then.getFirst();
        assertFalse(FigureDifference.between(List.of(first),
                List.of(target(first.code(), first.people(), first.classes(), 99))).isNone());
    }
}
