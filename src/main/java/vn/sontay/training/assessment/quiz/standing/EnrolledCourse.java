package vn.sontay.training.assessment.quiz.standing;

/** The course of the class that somebody is in. */
public record EnrolledCourse(long enrolmentId, String courseCode) {
}
