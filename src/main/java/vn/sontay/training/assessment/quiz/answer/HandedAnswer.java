package vn.sontay.training.assessment.quiz.answer;

import java.time.Instant;
import vn.sontay.training.assessment.question.Response;

/**
 * An answer that reached nobody by the network and is handed over (QUI-45). What it says about itself nobody can vouch for.
 *
 * @param clientId made by the page that it was given on, as {@link GiveAnswers#clientId()}
 * @param seq its number there, from 1
 * @param ordinal the question's number, from 1
 * @param givenAt by the server's clock, as far as the phone knew it
 */
public record HandedAnswer(String clientId, long seq, int ordinal, Response response, Instant givenAt) {
}
