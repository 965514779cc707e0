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
 * @param receipt under which a phone may ask whether the database still has them; null where it needn't (KEE-6)
 */
public record TakenAnswers(Map<Long, RuleException> refused, @Nullable Map<Integer, Response> current,
        @Nullable String receipt) {
}
