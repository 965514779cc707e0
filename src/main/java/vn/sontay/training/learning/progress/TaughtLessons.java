package vn.sontay.training.learning.progress;

import java.util.List;

/**
 * What is taught in a class.
 *
 * @param modules with the lessons in the editions that the class reads
 */
public record TaughtLessons(ClassHeading heading, List<LessonModule> modules) {

    public TaughtLessons {
        modules = List.copyOf(modules);
    }
}
