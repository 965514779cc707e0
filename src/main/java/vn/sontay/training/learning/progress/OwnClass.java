package vn.sontay.training.learning.progress;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/**
 * An enrolment with what belongs to it.
 *
 * @param place where its owner reads; null before the first time
 */
public record OwnClass(Enrolment enrolment, TrainingClass held, @Nullable ReadingPlace place) {
}
