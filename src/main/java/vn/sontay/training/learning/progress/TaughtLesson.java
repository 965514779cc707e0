package vn.sontay.training.learning.progress;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.LessonEdition;

/**
 * One lesson as it is shown in the hall.
 *
 * @param edition the one that the class reads
 * @param following the lesson after it, or null
 */
public record TaughtLesson(ClassHeading heading, LessonEdition edition, @Nullable LessonLink following) {
}
