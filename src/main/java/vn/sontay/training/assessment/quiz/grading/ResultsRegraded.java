package vn.sontay.training.assessment.quiz.grading;

import java.time.Instant;
import java.util.List;
import vn.sontay.training.assessment.quiz.attempt.RegradedAttempt;

/**
 * The announcement that results were changed by marking anew, in the transaction that does it. Whoever keeps something that
 * was decided on a result observes it.
 *
 * @param cause for people to read, in Vietnamese
 * @param attempts whose scores changed
 */
public record ResultsRegraded(String cause, Instant at, String by, List<RegradedAttempt> attempts) {

    public ResultsRegraded {
        attempts = List.copyOf(attempts);
    }
}
