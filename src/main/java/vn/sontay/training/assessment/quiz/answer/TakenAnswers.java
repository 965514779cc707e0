package vn.sontay.training.assessment.quiz.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.shared.RuleException;

/**
 * What became of answers.
 *
 * @param refused why, by the client's number of each that wasn't taken; the others are stored
 * @param current what stands now by question, where it was asked for
 */
public record TakenAnswers(Map<Long, RuleException> refused, @Nullable Map<Integer, Response> current) {
}
