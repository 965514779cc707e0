package vn.sontay.training.outcome.report.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.Reason;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.people.audit.AuditRow;
import vn.sontay.training.shared.Page;
import vn.sontay.training.teaching.plan.Target;

/**
 * How one target's figure of a day differs between what was known at some moment and what is known now (SNP-5).
 *
 * @param target as it is now, or as it was where the plan has it no more
 * @param then null where the plan didn't have the target yet
 * @param now null where it has it no more
 * @param people a page of who came to count, doesn't count any more, or counts from another day, by name
 * @param classes a page of those that came to count or don't any more
 * @param ofClasses what was recorded since about the classes of these people as a whole, and of these classes
 */
public record TargetDifference(Target target, @Nullable TargetFigure then, @Nullable TargetFigure now,
        Page<Person> people, Page<Held> classes, List<AuditRow> ofClasses) {

    public TargetDifference {
        ofClasses = List.copyOf(ofClasses);
    }

    /** Without anybody who could be told: what was counted isn't the same. */
    TargetDifference(Target target, @Nullable TargetFigure then, @Nullable TargetFigure now) {
        this(target, then, now, Page.none(), Page.none(), List.of());
    }

    public boolean isNone() {
        return total() == 0 && Objects.equals(then, now);
    }

    /** @return how many people or classes differ in all */
    public long total() {
        return people.total() + classes.total();
    }

    /** @return whether not all of them are on this page */
    public boolean isMore() {
        return people.pages() > 1 || classes.pages() > 1;
    }

    /** @return the page of whichever there are, for its numbers */
    public Page<?> pageNumbers() {
        return people.total() > 0 ? people : classes;
    }

    /** @return whether the total or the last day was another one */
    public boolean otherTarget() {
        return then != null && now != null && !(Objects.equals(then.total(), now.total())
                && then.deadline().equals(now.deadline()) && Objects.equals(then.extended(), now.extended()));
    }

    /**
     * Somebody of whom something differs.
     *
     * @param fullName null where nobody is known by that number any more
     * @param then since when they counted, or null
     * @param now since when they count, or null
     * @param missing what isn't met now, of who doesn't count any more
     * @param recorded what was recorded about them since
     */
    public record Person(long enrolmentId, @Nullable String fullName, String unitName, long classId, String classTitle,
            @Nullable LocalDate then, @Nullable LocalDate now, List<Reason> missing, List<AuditRow> recorded) {

        public Person {
            missing = List.copyOf(missing);
            recorded = List.copyOf(recorded);
        }
    }

    /** A class of which it differs when, or whether, it was held. */
    public record Held(long classId, @Nullable String title, @Nullable LocalDate then, @Nullable LocalDate now) {
    }
}
