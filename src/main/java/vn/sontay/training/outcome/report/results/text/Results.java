package vn.sontay.training.outcome.report.results.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.funding.PlanFunds;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.SignatoryLines;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Plan;

/**
 * All that a report on results is made of.
 *
 * @param month of the paper; its day is left open
 * @param planNamed the plan as documents name it
 * @param above whom the plan's unit reports to; null where nobody knows
 * @param targets in the plan's order
 * @param classes in which somebody counts, or that count themselves, by their days
 * @param people who counted, each once, in the order of a list; those whose names are gone last
 * @param untrained communes of the day of the figures where nobody counts; empty also where that can't be told
 * @param tests what is known of final tests
 * @param certified what certificates the people had of the classes that count, on the day of the figures, as it was known then
 * @param funds what was spent by the day of the figures, as it was recorded when they were frozen
 * @param demo whether it stands on made-up data
 */
public record Results(IssuerLines issuer, SignatoryLines signatory, YearMonth month, Plan plan, String planNamed,
        @Nullable String above, Frozen frozen, List<Reached> targets, List<Held> classes, List<Person> people,
        List<String> untrained, Tests tests, Certified certified, PlanFunds funds, boolean demo) {

    /** Which figures these are. @param sha256 of the snapshot, in hexadecimal digits */
    public record Frozen(LocalDate asOf, Instant at, String sha256) {
    }

    /** A target. @param counted what is counted: người, lớp */
    public record Reached(String title, String counted, Indicator indicator, TargetFigure figure) {

        /** @return how many are missing; 0 where there is no total */
        int missing() {
            Integer total = figure.total();
            return total == null ? 0 : Math.max(0, total - figure.counted());
        }
    }

    /** A class. @param title null where it is gone @param endedOn null where nobody knows any more @param completed of its people */
    public record Held(@Nullable String title, String place, @Nullable LocalDate endedOn, int completed) {
    }

    /** Somebody who counted. @param fullName null where it is gone @param since the day on which they came to count */
    public record Person(@Nullable String fullName, String unitName, String classTitle, LocalDate since) {
    }

    /** Final tests: of each person the best. @param people who have one @param average null without any */
    public record Tests(int people, @Nullable BigDecimal average) {
    }

    /** @param inForce how many people have one that is in force @param waiting how many others have one that waits to be signed */
    public record Certified(int inForce, int waiting) {
    }

    /** @return how many people have no certificate that is in force */
    int withoutCertificate() {
        return people.size() - certified.inForce();
    }

    public Results {
        targets = List.copyOf(targets);
        classes = List.copyOf(classes);
        people = List.copyOf(people);
        untrained = List.copyOf(untrained);
    }
}
