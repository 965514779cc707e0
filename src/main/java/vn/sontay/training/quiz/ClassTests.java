package vn.sontay.training.quiz;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a class stands with its quiz.
 *
 * @param attemptsAllowed by the course's rule
 * @param rows everybody who is in the class, in the order of a class list
 */
public record ClassTests(String quizCode, String title, int attemptsAllowed, BigDecimal passMark,
        List<ClassTestRow> rows) {

    public ClassTests {
        rows = List.copyOf(rows);
    }

    public long passed() {
        return rows.stream().filter(row -> row.test().state() == TestState.PASSED || row.passed()).count();
    }
}
