package vn.sontay.training.assessment.quiz.attempt;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.hours.HoursRow;
import vn.sontay.training.shared.CommandReceipt;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/**
 * Somebody of a class before a quiz, with all that decides what they may do.
 *
 * @param attempts all at this quiz in order, voided ones among them
 * @param hours in force; empty when none are set (QUI-19)
 * @param extraMinutes that the person has more, 0 for most (QUI-20)
 * @param teaches whether they teach the class themselves (CLS-9)
 * @param receipt of the command that was asked about; null when it hasn't been carried out
 */
public record Taker(Enrolment enrolment, TrainingClass held, List<Attempt> attempts, Optional<HoursRow> hours,
        int extraMinutes, boolean teaches, @Nullable CommandReceipt receipt) {

    public Taker {
        attempts = List.copyOf(attempts);
    }

    /** @return the attempts as they are now */
    public List<AttemptRow> made() {
        return attempts.stream().map(Attempt::row).toList();
    }

    /** @return the attempt that is open (QUI-6) */
    public Optional<Attempt> open() {
        return attempts.stream().filter(Attempt::isOpen).findFirst();
    }

    /** @return the attempt of that id; it must be one of them */
    public Attempt attempt(long id) {
        return attempts.stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }
}
