package vn.sontay.training.assessment.quiz.handover;

import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * The decision to take answers that were handed over (QUI-46).
 *
 * @param requestId made by the form
 * @param reason 1 to 300 characters
 */
public record TakeHandOver(String requestId, Parcel parcel, String reason) {

    private static final int REASON_LENGTH = 300;

    public TakeHandOver {
        reason = Vietnamese.clean(reason);
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            throw RuleException.at("reason", "quiz.handOverReason");
        }
    }
}
