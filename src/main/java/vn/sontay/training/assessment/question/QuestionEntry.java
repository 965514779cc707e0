package vn.sontay.training.assessment.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.UniqueCodes;

/** Reads one question of a file. */
final class QuestionEntry {

    private static final int MOST_OUTCOMES = 20;

    private final ContentProblems problems;
    private final UniqueCodes codes;
    private final TaskEntry tasks;

    QuestionEntry(ContentProblems problems) {
        this.problems = problems;
        this.codes = new UniqueCodes("câu hỏi", problems);
        this.tasks = new TaskEntry(problems);
    }

    /**
     * @param lesson that the file is about
     * @return empty when something is wrong with it, which is noted
     */
    Optional<Question> read(String lesson, ContentMap fields) {
        int before = problems.count();
        String code = fields.code("code");
        codes.add(code, fields.place("code"));
        int outcome = fields.number("outcome", 1, MOST_OUTCOMES);
        @Nullable
        Difficulty difficulty = fields.choice("difficulty", Difficulty.class);
        List<String> tags = fields.optionalCodes("tags");
        @Nullable
        TextFormat format = fields.has("format") ? fields.choice("format", TextFormat.class) : TextFormat.PLAIN;
        String text = fields.text("text");
        Optional<Task> task = tasks.read(fields);
        String explanation = fields.text("explanation");
        String source = fields.text("source");
        @Nullable
        LocalDate from = fields.optionalDate("validFrom");
        @Nullable
        LocalDate to = fields.optionalDate("validTo");
        fields.inOrder("validFrom", from, "validTo", to);
        if (task.isPresent()) {
            fields.done();
        }
        return problems.count() > before || task.isEmpty() || difficulty == null || format == null
                ? Optional.empty()
                : Optional.of(new Question(code, lesson, outcome, difficulty, tags, format, text, task.get(),
                        explanation, source, from, to));
    }
}
