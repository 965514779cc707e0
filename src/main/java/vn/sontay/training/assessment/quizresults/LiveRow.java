package vn.sontay.training.assessment.quizresults;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a class while its quiz is taken, by their latest attempt.
 *
 * @param startedAt null before it is begun
 * @param submittedAt null while it is open
 * @param answered how many questions are answered, every part of them (QST-23)
 * @param questions how many are asked; 0 before it is begun, and for a result without answers
 * @param atQuestion that is in view, or was answered last; 0 when unknown
 * @param heardAt when the last answer or sign of life came; null before it is begun
 * @param unsent answers that the page couldn't send yet
 * @param score null while it is open
 */
public record LiveRow(long enrolmentId, String fullName, String unitName, LiveState state, boolean onPaper,
        @Nullable Instant startedAt, @Nullable Instant submittedAt, @Nullable Instant deadlineAt, int answered,
        int questions, int atQuestion, @Nullable Instant heardAt, int unsent, @Nullable BigDecimal score) {

    /** In seconds. */
    static final int PATIENCE = 60;

    static LiveState state(@Nullable Instant startedAt, @Nullable Instant submittedAt, @Nullable Instant heardAt,
            Instant now) {
        if (startedAt == null) {
            return LiveState.NOT_STARTED;
        }
        if (submittedAt != null) {
            return LiveState.SUBMITTED;
        }
        Instant last = heardAt == null || heardAt.isBefore(startedAt) ? startedAt : heardAt;
        return Duration.between(last, now).toSeconds() > PATIENCE ? LiveState.LOST : LiveState.WORKING;
    }
}
