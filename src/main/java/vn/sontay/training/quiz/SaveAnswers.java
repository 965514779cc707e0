package vn.sontay.training.quiz;

import java.util.Map;

/**
 * The command to save what a form changed, without a script's help. It is newer than whatever is there.
 *
 * @param choices by the question's number, only those that differ from what the form showed
 */
public record SaveAnswers(long attemptId, Map<Integer, Choice> choices) {

    public SaveAnswers {
        choices = Map.copyOf(choices);
    }
}
