package vn.sontay.training.assessment.quiz.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.quiz.Counts;
import vn.sontay.training.assessment.quiz.attempt.AttemptRow;

/** QUI-8. */
class QuizStandingTest {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private static AttemptRow made(int ordinal, @Nullable String score, String day) {
        Instant at = Instant.parse(day + "T01:00:00Z");
        return new AttemptRow(ordinal, 1, ordinal, false, at, score == null ? null : at,
                score == null ? null : LocalDate.parse(day), 1, 1, score == null ? null : new BigDecimal(score), FIVE,
                "", at, null, null, null, null, 0, false);
    }

    private static QuizStanding of(Counts which, AttemptRow... made) {
        return QuizStanding.of(7, FIVE, which, List.of(made));
    }

    @Test
    void the_best_attempt_counts_where_the_best_does() {
        QuizStanding standing = of(Counts.BEST, made(1, "8", "2026-11-20"), made(2, "4", "2026-11-21"));
        assertEquals(new QuizStanding(7, 1L, new BigDecimal("8"), FIVE, true, 2), standing);
    }

    @Test
    void the_last_attempt_counts_where_the_last_does_also_when_it_is_worse() {
        QuizStanding standing = of(Counts.LAST, made(1, "8", "2026-11-20"), made(2, "4", "2026-11-21"));
        assertEquals(new QuizStanding(7, 2L, new BigDecimal("4"), FIVE, false, 2), standing);
    }

    @Test
    void the_last_one_is_the_one_that_was_taken_last_not_the_one_that_was_entered_last() {
        QuizStanding standing = of(Counts.LAST, made(1, "8", "2026-11-22"), made(2, "4", "2026-11-21"));
        assertEquals(1L, standing.bestAttemptId());
    }

    @Test
    void an_open_attempt_counts_for_nothing() {
        assertEquals(1L, of(Counts.LAST, made(1, "8", "2026-11-20"), made(2, null, "2026-11-21")).bestAttemptId());
    }
}
