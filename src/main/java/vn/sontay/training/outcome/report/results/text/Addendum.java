package vn.sontay.training.outcome.report.results.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenEvidence;

/**
 * All that an addendum to a report is made of.
 *
 * @param then what the report was made from
 * @param now the same by figures that were frozen later
 * @param reported the report, where it was issued; else null
 * @param before addenda to it that were issued, the oldest first
 * @param targets in the plan's order
 * @param facts of whom or which something differs, by targets
 * @param certificates of which something differs
 */
public record Addendum(Results then, Results now, @Nullable Issued reported, List<Issued> before,
        List<TargetChange> targets, List<Fact> facts, List<CertificateChange> certificates) {

    public Addendum {
        before = List.copyOf(before);
        targets = List.copyOf(targets);
        facts = List.copyOf(facts);
        certificates = List.copyOf(certificates);
    }

    /** A paper that was issued. */
    public record Issued(String number, LocalDate on) {
    }

    /**
     * A target. @param then null where the plan didn't have it yet @param now null where it has it no more @param came how many came to
     * count @param gone how many don't any more @param changed how many count otherwise
     */
    public record TargetChange(String title, @Nullable TargetFigure then, @Nullable TargetFigure now, int came,
            int gone,
            int changed) {
    }

    /**
     * Somebody, or a class, of whom something differs.
     *
     * @param target its title
     * @param name null where nobody knows it any more
     * @param more the unit and class of a person; empty for a class
     * @param then since when they counted; null where they didn't
     * @param now since when they count; null where they don't
     * @param evidenceThen on what they counted; null for a class
     * @param recorded what was recorded since, the oldest first
     */
    public record Fact(String target, @Nullable String name, String more, @Nullable LocalDate then,
            @Nullable LocalDate now, @Nullable FrozenEvidence evidenceThen, @Nullable FrozenEvidence evidenceNow,
            List<Recorded> recorded) {

        public Fact {
            recorded = List.copyOf(recorded);
        }
    }

    /** Something that was recorded. @param action in words */
    public record Recorded(Instant at, String action, String detail) {
    }

    /**
     * A certificate of which it differs what it was worth on the day of the figures, or that has ended since.
     *
     * @param fullName null where it is gone
     * @param then whether it was in force on the day of the figures, by what was known when they were frozen
     * @param now the same by what is known now
     * @param by the act by which it has ended; null where it hasn't
     * @param on its day; null without one
     * @param decision the number of its paper; null without one
     */
    public record CertificateChange(@Nullable String fullName, String number, boolean then, boolean now,
            @Nullable ActKind by, @Nullable LocalDate on, @Nullable String decision) {
    }
}
