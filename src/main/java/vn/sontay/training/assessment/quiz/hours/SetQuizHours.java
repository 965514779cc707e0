package vn.sontay.training.assessment.quiz.hours;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;

/**
 * The command to set the hours in which a class can take a quiz.
 *
 * @param requestId made by the form
 * @param opensAt null for from the class's first day on
 * @param closesAt after opensAt; null for without an end
 */
public record SetQuizHours(String requestId, long classId, String quizCode, @Nullable Instant opensAt,
        @Nullable Instant closesAt) {

    public SetQuizHours {
        if (opensAt != null && closesAt != null && !closesAt.isAfter(opensAt)) {
            throw RuleException.at("closesAt", "quiz.closesBeforeOpens");
        }
    }
}
