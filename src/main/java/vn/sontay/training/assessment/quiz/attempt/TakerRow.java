package vn.sontay.training.assessment.quiz.attempt;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.hours.ExtraTime;
import vn.sontay.training.assessment.quiz.hours.QuizHours;
import vn.sontay.training.shared.CommandReceipt;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/**
 * One row of what {@link Takers} reads: one for each attempt, or a single one without.
 *
 * @param teachers how many of the class's trainers they are
 */
public record TakerRow(Enrolment enrolment, TrainingClass held, @Nullable Attempt attempt, @Nullable QuizHours hours,
        @Nullable ExtraTime extra, @Nullable CommandReceipt receipt, long teachers) {
}
