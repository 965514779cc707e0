package vn.sontay.training.assessment.interchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sontay.training.assessment.question.Question;

/**
 * A dry run: every question of a file with its fate, in the file's order.
 *
 * @param versions of the bank's questions that it compares with, by code
 * @param fingerprint another one when the file, the form or the bank is another
 */
public record ImportPlan(long draftId, String fileName, Instant sentAt, ImportDefaults defaults,
        List<PlannedQuestion> questions, Map<String, String> versions, String fingerprint) {

    public ImportPlan {
        questions = List.copyOf(questions);
        versions = Map.copyOf(versions);
    }

    public List<PlannedQuestion> of(Fate fate) {
        return questions.stream().filter(each -> each.fate() == fate).toList();
    }

    public int count(Fate fate) {
        return of(fate).size();
    }

    /** @return what would be saved */
    public List<Question> toSave() {
        return Stream.concat(of(Fate.NEW).stream(), of(Fate.CHANGED).stream())
                .map(each -> Objects.requireNonNull(each.question())).toList();
    }

    /** @return whether there is something to import and nothing against it */
    public boolean isReady() {
        return count(Fate.BROKEN) == 0 && !toSave().isEmpty();
    }
}
