package vn.sontay.training.outcome.report;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.plan.Activity;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Target;

/**
 * A target on the board.
 *
 * @param activity the line of the plan it belongs to; one without code where the plan has the target no more
 * @param target as it was known (RPT-12)
 * @param today as it is now; the same where no other knowledge is asked for, null where the plan has it no more
 * @param givenOut how many of the total units got to answer for (DIR-4); nought where the caller sees a share alone
 */
public record TargetRow(String planCode, Activity activity, Target target, @Nullable Target today,
        TargetFigure figure, int givenOut) {

    /** @return whether people are counted, not classes */
    public boolean ofPeople() {
        return target.indicator() == Indicator.PEOPLE_COMPLETED;
    }

    /** @return whether it counts the caller's own people against the part that their units got (DIR-5) */
    public boolean ofPart() {
        return ofPeople() && figure.shareOnly() && figure.total() != null;
    }

    /** @return how many of the total nobody answers for yet; negative where more was given than there is by now */
    public int notGivenOut() {
        return (target.total() instanceof Integer total ? total : 0) - givenOut;
    }

    /** @return whether the plan has it no more */
    public boolean gone() {
        return today == null;
    }

    /** @return whether it had another total then, or one at all */
    public boolean otherTotal() {
        return today != null && !Objects.equals(today.total(), target.total());
    }

    /** @return whether it had another last day then */
    public boolean otherDeadline() {
        return today != null && !today.deadline().equals(target.deadline());
    }

    /** @return whether classes of other courses, or something else of them, were counted then */
    public boolean otherCounting() {
        return today != null && (today.indicator() != target.indicator()
                || !Set.copyOf(today.courseCodes()).equals(Set.copyOf(target.courseCodes())));
    }
}
