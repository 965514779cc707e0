package vn.sontay.training.assessment.quiz.hours;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to give somebody more minutes for a quiz than the others of their class have.
 *
 * @param requestId made by the form
 * @param minutes 1 to 240, altogether: what was given before doesn't add up
 * @param reason 1 to 300 characters
 */
public record GrantExtraTime(String requestId, long enrolmentId, String quizCode, int minutes, String reason) {

    private static final int MOST_MINUTES = 240;
    private static final int REASON_LENGTH = 300;

    public GrantExtraTime {
        reason = Vietnamese.clean(reason);
        List<RuleException> refusals = new ArrayList<>();
        if (minutes < 1 || minutes > MOST_MINUTES) {
            refusals.add(RuleException.at("minutes", "quiz.extraMinutes"));
        }
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            refusals.add(RuleException.at("reason", "quiz.extraReason"));
        }
        RuleException.throwAll(refusals);
    }
}
