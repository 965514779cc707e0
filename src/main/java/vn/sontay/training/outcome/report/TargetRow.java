package vn.sontay.training.outcome.report;

import vn.sontay.training.teaching.plan.Activity;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Target;

/**
 * A target on the board.
 *
 * @param activity the line of the plan it belongs to
 */
public record TargetRow(String planCode, Activity activity, Target target, TargetFigure figure) {

    /** @return whether people are counted, not classes */
    public boolean ofPeople() {
        return target.indicator() == Indicator.PEOPLE_COMPLETED;
    }
}
