package vn.sontay.training.learning.progress;

import java.util.List;

/**
 * Who of a class has learnt what.
 *
 * @param people who is in the class now, in the order of a class list
 * @param lessons the course's lessons in order
 */
public record ClassProgress(ClassHeading heading, List<PersonProgress> people, List<LessonTotal> lessons) {

    public ClassProgress {
        people = List.copyOf(people);
        lessons = List.copyOf(lessons);
    }
}
