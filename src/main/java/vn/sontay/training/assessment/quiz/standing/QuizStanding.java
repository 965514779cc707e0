package vn.sontay.training.assessment.quiz.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.Counts;
import vn.sontay.training.assessment.quiz.attempt.AttemptRow;
import vn.sontay.training.assessment.quiz.attempt.MarkSheet;

/**
 * How somebody stands with their course's quiz.
 *
 * @param bestAttemptId the attempt that counts (QUI-8), or null before the first one is submitted
 * @param bestScore its score, 0 to 10, or null
 * @param passMark which that attempt was held to; before the first one the course's, null for an unknown course
 * @param passed whether that attempt reached its pass mark
 * @param attempts how many are submitted or entered from paper, without the voided ones
 */
public record QuizStanding(long enrolmentId, @Nullable Long bestAttemptId, @Nullable BigDecimal bestScore,
        @Nullable BigDecimal passMark, boolean passed, int attempts) {

    /** @return the standing of someone who has not submitted anything yet */
    public static QuizStanding none(long enrolmentId, @Nullable BigDecimal passMark) {
        return new QuizStanding(enrolmentId, null, null, passMark, false, 0);
    }

    /** @return the standing that these attempts make; open and voided ones among them don't count */
    static QuizStanding of(long enrolmentId, BigDecimal passMark, Counts which, List<AttemptRow> made) {
        QuizStanding standing = none(enrolmentId, passMark);
        for (AttemptRow attempt : made.stream().filter(AttemptRow::counts)
                .sorted(Comparator.comparing(AttemptRow::takenOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(AttemptRow::ordinal))
                .toList()) {
            BigDecimal score = attempt.score();
            if (score != null) {
                standing = standing.with(which, attempt.attemptId(), score, attempt.passMark());
            }
        }
        return standing;
    }

    /**
     * @param attempts at that quiz, by the day on which they were taken
     * @return the standing at the end of that day, as they were marked by then (QUI-84)
     */
    public static QuizStanding on(LocalDate day, long enrolmentId, @Nullable BigDecimal passMark, Counts which,
            List<DatedAttempt> attempts) {
        QuizStanding standing = none(enrolmentId, passMark);
        for (DatedAttempt attempt : attempts) {
            if (!attempt.takenOn().isAfter(day)) {
                standing = standing.with(which, attempt.attemptId(), attempt.scoreOn(day), attempt.passMark());
            }
        }
        return standing;
    }

    /**
     * QUI-8, with attempts by the day on which they were taken: where the last counts, this one; else a passed one beats one
     * that isn't, then the higher score, then the earlier one.
     */
    QuizStanding with(Counts which, long attemptId, BigDecimal score, BigDecimal mark) {
        boolean reached = MarkSheet.passes(score, mark);
        boolean better = which == Counts.LAST || bestScore == null || reached && !passed
                || reached == passed && score.compareTo(bestScore) > 0;
        return better
                ? new QuizStanding(enrolmentId, attemptId, score, mark, reached, attempts + 1)
                : new QuizStanding(enrolmentId, bestAttemptId, bestScore, passMark, passed, attempts + 1);
    }
}
