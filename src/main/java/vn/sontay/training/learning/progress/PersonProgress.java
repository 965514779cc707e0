package vn.sontay.training.learning.progress;

import java.util.List;

/**
 * What one person of a class has learnt.
 *
 * @param unitName as it was on the class's first day; may be empty
 * @param lessons all lessons of the course in order
 */
public record PersonProgress(long enrolmentId, String fullName, String unitName, int done, int total,
        List<LessonItem> lessons) {

    public PersonProgress {
        lessons = List.copyOf(lessons);
    }
}
