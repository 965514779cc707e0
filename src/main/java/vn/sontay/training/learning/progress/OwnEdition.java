package vn.sontay.training.learning.progress;

import vn.sontay.training.learning.curriculum.LessonEdition;

/** An edition that somebody reads. @param enrolmentId of the class in which they do */
public record OwnEdition(long enrolmentId, LessonEdition edition) {
}
