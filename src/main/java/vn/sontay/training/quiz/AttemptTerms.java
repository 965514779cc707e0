package vn.sontay.training.quiz;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What holds for an attempt from its beginning to its end, whatever is changed meanwhile (QUI-5).
 *
 * @param deadlineAt by the server's clock, or null for no end
 * @param graceSeconds for answers that were on their way at the deadline
 * @param optionSeed from which the order of options follows; null for that of their letters
 */
record AttemptTerms(@Nullable Instant deadlineAt, int graceSeconds, @Nullable Long optionSeed, FeedbackTime feedback) {

    /** No deadline, nothing shuffled. */
    static final AttemptTerms FREE = new AttemptTerms(null, 0, null, FeedbackTime.AFTER_SUBMISSION);
}
