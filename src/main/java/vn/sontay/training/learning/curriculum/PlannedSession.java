package vn.sontay.training.learning.curriculum;

import java.util.List;

/**
 * A session (buổi) of the proposed timetable.
 *
 * @param periods tiết of 45 minutes
 * @param lessonCodes what is taught; may be empty, as on the day of the quiz
 */
public record PlannedSession(String title, int periods, List<String> lessonCodes) {

    public PlannedSession {
        lessonCodes = List.copyOf(lessonCodes);
    }
}
