package vn.sontay.training.learning.recording;

import java.util.List;

/** The lessons of a class's course, in order. */
public record ClassVoices(long classId, String classTitle, List<LessonVoices> lessons) {

    public ClassVoices {
        lessons = List.copyOf(lessons);
    }
}
