package vn.sontay.training.assessment.quiz.grading;

import java.time.Instant;
import vn.sontay.training.assessment.question.MarkingKey;

/**
 * A wording that has been asked.
 *
 * @param key by which it is marked now
 * @param submitted attempts with it that are handed in
 * @param open attempts with it that are still being made
 * @param firstLoadedAt when it came into the bank
 */
public record AskedEdition(long editionId, MarkingKey key, int submitted, int open, Instant firstLoadedAt) {

    public String code() {
        return key.asked().code();
    }
}
