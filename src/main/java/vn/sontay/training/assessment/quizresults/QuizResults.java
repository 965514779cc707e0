package vn.sontay.training.assessment.quizresults;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.trainingclass.ClassFacts;

/**
 * A class's results of a quiz.
 *
 * @param mean of the scores, or null without any
 * @param plot how they are spread
 */
public record QuizResults(ClassFacts facts, String quizCode, String title, ResultOrder order, List<ResultRow> rows,
        @Nullable Double mean, Histogram plot) {

    public QuizResults {
        rows = List.copyOf(rows);
    }

    public long taken() {
        return rows.stream().filter(row -> row.score() != null).count();
    }

    public long passed() {
        return rows.stream().filter(row -> row.graded() && row.passed()).count();
    }

    public boolean graded() {
        return rows.stream().anyMatch(ResultRow::graded);
    }
}
