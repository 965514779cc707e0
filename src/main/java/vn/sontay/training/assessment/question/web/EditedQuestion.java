package vn.sontay.training.assessment.question.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Part;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.ScenarioTask;
import vn.sontay.training.assessment.question.Task;
import vn.sontay.training.assessment.question.TextFormat;

/**
 * A question that is being written.
 *
 * @param version of the question that is edited, as the form was opened on; empty for a new one
 * @param parts of a scenario; elsewhere none
 * @param outcome lesson and number, such as {@code A1/2}
 * @param tags parted by commas or spaces
 */
record EditedQuestion(String requestId, String version, String code, QuestionType type, String text, EditedTask task,
        List<EditedPart> parts, String explanation, String source, String outcome, Difficulty difficulty, String tags,
        @Nullable LocalDate validFrom, @Nullable LocalDate validTo, TextFormat format) {

    /** A part of a scenario. */
    record EditedPart(String text, QuestionType type, EditedTask task) {
    }

    static EditedQuestion of(Question question) {
        List<EditedPart> parts = question.task() instanceof ScenarioTask scenario
                ? scenario.parts().stream()
                        .map(part -> new EditedPart(part.text(), part.task().type(), EditedTask.of(part.task())))
                        .toList()
                : List.of();
        return new EditedQuestion("", "", question.code(), question.type(), question.text(),
                EditedTask.of(question.task()), parts, question.explanation(), question.source(),
                question.lessonCode() + "/" + question.outcome(), question.difficulty(),
                String.join(", ", question.tags()), question.validFrom(), question.validTo(), question.format());
    }

    /** @return what was typed as a question, however unsound */
    Question question(Typed typed) {
        int slash = outcome.indexOf('/');
        String number = outcome.substring(slash + 1);
        return new Question(code.strip(), slash < 0 ? "" : outcome.substring(0, slash),
                number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0, difficulty,
                Arrays.stream(tags.split("[,;\\s]+")).filter(tag -> !tag.isEmpty()).toList(), format, text.strip(),
                wholeTask(typed), explanation.strip(), source.strip(), validFrom, validTo);
    }

    private Task wholeTask(Typed typed) {
        return type == QuestionType.SCENARIO
                ? new ScenarioTask(IntStream.range(0, parts.size()).mapToObj(i -> part(i, typed)).toList())
                : task.task(type, "", typed);
    }

    private Part part(int i, Typed typed) {
        EditedPart part = parts.get(i);
        return new Part(part.text().strip(), part.task().task(part.type(), String.valueOf(i), typed));
    }
}
