package vn.sontay.training.assessment.quiz.standing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.Counts;
import vn.sontay.training.assessment.quiz.QuizRules;
import vn.sontay.training.assessment.quiz.attempt.AttemptRow;
import vn.sontay.training.assessment.quiz.hours.HoursRow;

/**
 * Somebody's quiz with everything they made of it.
 *
 * @param attemptsAllowed by the course's rule
 * @param questions how many are asked of someone who begins now
 * @param classStartsOn before which nothing can be begun
 * @param rules how it is taken
 * @param hours in which it can be begun (QUI-19); null when none are set
 * @param openNow whether the hours let this person begin
 * @param notYet whether they are still to come
 * @param extraMinutes that this person has more (QUI-20)
 * @param attempts all in order, voided ones among them
 */
public record QuizOverview(long enrolmentId, long classId, String classTitle, LocalDate classStartsOn, String fullName,
        String unitName, MyQuiz quiz, int attemptsAllowed, int questions, QuizRules rules, @Nullable HoursRow hours,
        boolean openNow, boolean notYet, int extraMinutes, List<AttemptRow> attempts) {

    public QuizOverview {
        attempts = List.copyOf(attempts);
    }

    /** @return the attempts that are finished and not voided */
    public List<AttemptRow> counted() {
        return attempts.stream().filter(AttemptRow::counts).toList();
    }

    /** @return the id of the attempt that is open, or null */
    public @Nullable Long openAttemptId() {
        return attempts.stream().filter(AttemptRow::open).map(AttemptRow::attemptId).findFirst().orElse(null);
    }

    /** @return whether the hours are over, rather than still to come, where they don't let anybody begin */
    public boolean closed() {
        return !openNow && !notYet;
    }

    /** @return whether the last of several attempts counts, not the best */
    public boolean lastCounts() {
        return rules.counts() == Counts.LAST;
    }
}
