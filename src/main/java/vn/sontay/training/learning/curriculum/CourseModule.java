package vn.sontay.training.learning.curriculum;

import java.util.List;

/**
 * A module (chuyên đề) of a course.
 *
 * @param lessonCodes in the order in which they are taken
 */
public record CourseModule(String code, String title, List<String> lessonCodes) {

    public CourseModule {
        lessonCodes = List.copyOf(lessonCodes);
    }
}
