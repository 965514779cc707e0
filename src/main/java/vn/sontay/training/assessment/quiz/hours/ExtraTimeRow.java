package vn.sontay.training.assessment.quiz.hours;

import java.time.Instant;

/** Minutes that somebody has more for a quiz, with the reason and who gave them. */
public record ExtraTimeRow(long enrolmentId, String fullName, int minutes, String reason, String recordedBy,
        Instant recordedAt) {
}
