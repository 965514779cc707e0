package vn.sontay.training.assessment.quiz.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One attempt as it is listed.
 *
 * @param ordinal its number among the person's attempts at this quiz, voided ones included
 * @param submittedAt null while it is open
 * @param takenOn day of submission, or the day written on the paper; null while it is open
 * @param correct right answers; null while it is open, and for one from paper whose answers weren't entered
 * @param questions how many were asked; null as correct is
 * @param score 0 to 10; null while it is open
 * @param recordedBy who began it, or entered it from paper
 * @param voidedAt when a paper entry was declared void, or null
 * @param deadlineAt when its time is over, by the server's clock; null for no end
 * @param closedByClock whether it was handed in because its time was over
 */
public record AttemptRow(long attemptId, long version, int ordinal, boolean onPaper, Instant startedAt,
        @Nullable Instant submittedAt, @Nullable LocalDate takenOn, @Nullable Integer correct,
        @Nullable Integer questions, @Nullable BigDecimal score, BigDecimal passMark, String recordedBy,
        Instant recordedAt, @Nullable Instant voidedAt, @Nullable String voidedBy, @Nullable String voidReason,
        @Nullable Instant deadlineAt, int graceSeconds, boolean closedByClock) {

    public boolean open() {
        return submittedAt == null;
    }

    /** @return whether it is open although its time and the grace are over (QUI-21) */
    boolean overdue(Instant now) {
        return open() && deadlineAt != null && now.isAfter(deadlineAt.plusSeconds(graceSeconds));
    }

    public boolean voided() {
        return voidedAt != null;
    }

    /** @return whether it is finished and not voided (QUI-8) */
    public boolean counts() {
        return !open() && !voided();
    }

    /** @return whether it was held to a pass mark, as a pre-test isn't (QUI-16) */
    public boolean graded() {
        return passMark.signum() > 0;
    }

    public boolean passed() {
        return counts() && score != null && MarkSheet.passes(score, passMark);
    }

    /** @return whether its answers are known: it was taken on the screen, or they were entered from paper */
    public boolean hasAnswers() {
        return questions != null;
    }
}
