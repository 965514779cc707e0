package vn.sontay.training.teaching.feedback;

import java.util.Map;

/**
 * A trainee's sheet. It carries no request id, unlike every other command: the receipt would keep the moment (FBK-3). The
 * hand-in itself, once per enrolment, makes a repeat harmless.
 *
 * @param answers levels by question
 * @param comment may be empty
 */
public record HandInSheet(long enrolmentId, Map<String, Integer> answers, String comment) {

    public HandInSheet {
        answers = Map.copyOf(answers);
        comment = comment.replace("\r\n", "\n"); // browsers send two characters for the one that was typed
    }

    /** Says nothing of what was answered, so that no log can. */
    @Override
    public String toString() {
        return "HandInSheet";
    }
}
