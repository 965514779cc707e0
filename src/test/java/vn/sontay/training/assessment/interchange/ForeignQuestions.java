package vn.sontay.training.assessment.interchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.sontay.training.assessment.question.QuestionBank;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.learning.curriculum.Curriculum;

/** The whole way of a file, from its bytes to what would become of each question. */
final class ForeignQuestions {

    private static final Curriculum NO_LESSONS = new Curriculum(List.of(), List.of());
    private static final QuestionCatalogue EMPTY = new QuestionCatalogue();

    static {
        EMPTY.replace(new QuestionBank(List.of()), Map.of());
    }

    private ForeignQuestions() {
    }

    static ImportPlan take(byte[] file, ImportDefaults defaults) {
        SendFile command = new SendFile("", "tep", file, "", defaults.lesson(), "1", "easy", "", "");
        ImportDraft draft = new ImportDraft(1, command, file, defaults, Instant.EPOCH) {

            @Override
            long id() {
                return 1;
            }
        };
        return Planner.plan(draft, EMPTY, NO_LESSONS);
    }
}
