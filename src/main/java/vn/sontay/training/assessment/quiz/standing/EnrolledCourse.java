package vn.sontay.training.assessment.quiz.standing;

import java.time.LocalDate;

/** The course of the class that somebody is in, and the class's first day. */
public record EnrolledCourse(long enrolmentId, String courseCode, LocalDate classStart) {
}
