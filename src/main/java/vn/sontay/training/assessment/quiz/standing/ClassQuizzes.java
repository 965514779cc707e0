package vn.sontay.training.assessment.quiz.standing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.Counts;
import vn.sontay.training.assessment.quiz.QuizRules;

/**
 * How a class stands with its quizzes: the one that counts, and the pre-test.
 *
 * @param attemptsAllowed by the course's rule
 * @param rules how the one that counts is taken
 * @param rows everybody who is in the class, in the order of a class list
 * @param pre null when the course has no pre-test
 */
public record ClassQuizzes(String quizCode, String title, int attemptsAllowed, BigDecimal passMark,
        QuizRules rules, List<ClassQuizRow> rows, @Nullable PreTestFigures pre) {

    public ClassQuizzes {
        rows = List.copyOf(rows);
    }

    /** @return whether the last of several attempts counts, not the best */
    public boolean lastCounts() {
        return rules.counts() == Counts.LAST;
    }

    public long passed() {
        return rows.stream().filter(row -> row.quiz().state() == QuizState.PASSED || row.passed()).count();
    }
}
