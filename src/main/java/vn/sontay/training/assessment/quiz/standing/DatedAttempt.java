package vn.sontay.training.assessment.quiz.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finished attempt that wasn't declared void, with the scores that it had over time.
 *
 * @param ordinal its number among the person's attempts at that quiz
 * @param takenOn the day it took effect
 * @param passMark that it was held to, 0 to 10
 * @param scores by their rounds of marking, at least one
 */
public record DatedAttempt(long attemptId, String quizCode, int ordinal, LocalDate takenOn, BigDecimal passMark,
        List<Score> scores) {

    /** What it was marked with, from a day on. */
    public record Score(LocalDate from, BigDecimal score) {
    }

    public DatedAttempt {
        scores = List.copyOf(scores);
    }

    /** @return the score in force at the end of that day: the last marking made by then, else the first (QUI-84) */
    public BigDecimal scoreOn(LocalDate day) {
        BigDecimal score = scores.getFirst().score();
        for (Score each : scores) {
            if (!each.from().isAfter(day)) {
                score = each.score();
            }
        }
        return score;
    }

    /** @return the days on which something of it took effect */
    public Stream<LocalDate> days() {
        return Stream.concat(Stream.of(takenOn), scores.stream().map(Score::from));
    }
}
