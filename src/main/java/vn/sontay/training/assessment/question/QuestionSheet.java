package vn.sontay.training.assessment.question;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a question.
 *
 * @param asked as it is asked, in the order of its letters
 * @param explained with the right response, and its key
 * @param versions the newest first
 * @param conflict what its file says otherwise: {@code before} is the file's; empty when nobody has to decide
 * @param corrected how answers to this wording are marked otherwise than by its key; null when they aren't (QST-21)
 */
public record QuestionSheet(BankEntry entry, AskedQuestion asked, AskedQuestion explained,
        List<QuestionVersion> versions, List<QuestionChange> conflict, @Nullable CorrectionKind corrected) {

    private static final Set<String> SAID_APART = Set.of("factText", "factLesson", "factOutcome");

    /** @return all that is said of the question but its text, lesson and outcome; what is said is {@code before} */
    public List<QuestionChange> facts() {
        return QuestionFact.all(entry.question()).stream().filter(fact -> !SAID_APART.contains(fact.name()))
                .map(fact -> new QuestionChange(fact.name(), fact.which(), fact.value(), "", fact.coded())).toList();
    }
}
