package vn.sontay.training.teaching.trainingclass;

import java.time.LocalDate;

/**
 * A class that the caller is in.
 *
 * @param startsOn the class's first day, by which lessons and questions have their edition
 */
public record MyEnrolmentRow(long enrolmentId, long classId, String classTitle, String courseCode, String place,
        LocalDate startsOn, LocalDate endsOn) {
}
