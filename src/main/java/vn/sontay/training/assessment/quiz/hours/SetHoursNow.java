package vn.sontay.training.assessment.quiz.hours;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The command to let a quiz begin, or end, at once (QUI-19).
 *
 * @param requestId made by the form
 */
public record SetHoursNow(String requestId, long classId, String quizCode) {

    /** @return the hours from now on, to the end that is set, unless that has passed */
    SetQuizHours opening(@Nullable HoursRow before, Instant now) {
        Instant closes = before == null ? null : before.closesAt();
        return new SetQuizHours(requestId, classId, quizCode, now,
                closes != null && closes.isAfter(now) ? closes : null);
    }

    /** @return the hours until now, from the beginning that is set, unless that is to come */
    SetQuizHours closing(@Nullable HoursRow before, Instant now) {
        Instant opens = before == null ? null : before.opensAt();
        return new SetQuizHours(requestId, classId, quizCode, opens != null && opens.isBefore(now) ? opens : null,
                now);
    }
}
