package vn.sontay.training.assessment.quiz.answer;

import java.time.Duration;
import vn.sontay.training.assessment.question.Response;

/**
 * An answer as a client gives it.
 *
 * @param seq its number among what this client gives in this attempt, from 1; tells it when it comes again (QUI-7)
 * @param ordinal the question's number, from 1
 * @param age how long ago it was given by the client's own clock, which may be hours off but runs evenly
 */
public record GivenAnswer(long seq, int ordinal, Response response, Duration age) {
}
