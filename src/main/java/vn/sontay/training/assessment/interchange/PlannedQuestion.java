package vn.sontay.training.assessment.interchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.shared.RuleException;

/**
 * One question of a dry run.
 *
 * @param line of the file on which it begins
 * @param code of the bank, or empty for one that isn't taken
 * @param text the beginning of what it asks
 * @param reason in Vietnamese why it isn't taken, or what is different from the bank; or empty
 * @param problems what the bank has against it, as it would be said on a form
 * @param question null for one that isn't taken
 */
public record PlannedQuestion(int line, String code, String text, Fate fate, String reason, List<String> notes,
        List<RuleException> problems, @Nullable Question question) {

    public PlannedQuestion {
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
