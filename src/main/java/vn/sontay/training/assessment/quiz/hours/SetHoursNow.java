package vn.sontay.training.assessment.quiz.hours;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;

/**
 * The command to let a quiz begin, or end, at once (QUI-19).
 *
 * @param requestId made by the form
 */
public record SetHoursNow(String requestId, long classId, String quizCode) {

    /** @return the hours from now on, to the end that is set, unless that has passed @throws RuleException when it is open */
    SetQuizHours opening(@Nullable HoursRow before, Instant now) {
        if (before != null && before.open(now)) {
            throw new RuleException("quiz.openAlready");
        }
        Instant closes = before == null ? null : before.closesAt();
        return new SetQuizHours(requestId, classId, quizCode, now,
                closes != null && closes.isAfter(now) ? closes : null);
    }

    /** @return the hours until now, from the beginning that is set, unless that is to come @throws RuleException when it is over */
    SetQuizHours closing(@Nullable HoursRow before, Instant now) {
        if (before != null && before.over(now, 0)) {
            throw new RuleException("quiz.closedAlready");
        }
        Instant opens = before == null ? null : before.opensAt();
        return new SetQuizHours(requestId, classId, quizCode, opens != null && opens.isBefore(now) ? opens : null,
                now);
    }
}
