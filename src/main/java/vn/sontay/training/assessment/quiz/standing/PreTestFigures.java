package vn.sontay.training.assessment.quiz.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.Quiz;

/**
 * What a class knew before and after, in averages of 0 to 10 rounded to one decimal.
 *
 * @param taken how many have taken the pre-test
 * @param average of the pre-test, or null while nobody has taken it
 * @param both how many have taken it and the quiz at the end
 * @param before average of the pre-test of those who took both, or null
 * @param after average of their best quizzes at the end, or null
 */
public record PreTestFigures(String quizCode, String title, int taken, @Nullable BigDecimal average, int both,
        @Nullable BigDecimal before, @Nullable BigDecimal after) {

    private record Scores(@Nullable BigDecimal before, @Nullable BigDecimal after) {
    }

    static PreTestFigures of(Quiz quiz, List<ClassQuizRow> rows) {
        List<Scores> taken = rows.stream()
                .map(row -> new Scores(row.pre() == null ? null : row.pre().bestScore(), row.quiz().bestScore()))
                .filter(scores -> scores.before() != null).toList();
        List<Scores> both = taken.stream().filter(scores -> scores.after() != null).toList();
        return new PreTestFigures(quiz.code(), quiz.title(), taken.size(), average(taken, Scores::before), both.size(),
                average(both, Scores::before), average(both, Scores::after));
    }

    private static @Nullable BigDecimal average(List<Scores> all, Function<Scores, @Nullable BigDecimal> which) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Scores each : all) {
            BigDecimal score = which.apply(each);
            sum = score == null ? sum : sum.add(score);
        }
        return all.isEmpty() ? null : sum.divide(BigDecimal.valueOf(all.size()), 1, RoundingMode.HALF_UP);
    }
}
