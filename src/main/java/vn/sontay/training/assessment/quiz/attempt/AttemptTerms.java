package vn.sontay.training.assessment.quiz.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.FeedbackTime;

/**
 * What holds for an attempt from its beginning to its end, whatever is changed meanwhile (QUI-5); its time can only grow
 * (QUI-20).
 *
 * @param deadlineAt by the server's clock, or null for no end
 * @param limitMinutes how long it may take without extra time; null for no limit
 * @param graceSeconds for answers that were on their way at the deadline
 * @param optionSeed from which the order of options follows; null for that of their letters
 * @param drawSeed from which its own questions and their order follow, with what was seen before; null for those of the class
 *     in their order
 */
record AttemptTerms(@Nullable Instant deadlineAt, @Nullable Integer limitMinutes, int graceSeconds,
        @Nullable Long optionSeed, @Nullable Long drawSeed, FeedbackTime feedback) {

    /** No deadline, nothing shuffled. */
    static final AttemptTerms FREE = new AttemptTerms(null, null, 0, null, null, FeedbackTime.AFTER_SUBMISSION);
}
