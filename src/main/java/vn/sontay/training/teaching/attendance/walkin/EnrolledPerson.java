package vn.sontay.training.teaching.attendance.walkin;

/** Somebody in the class, to be chosen. */
public record EnrolledPerson(long enrolmentId, String fullName, String unitName) {
}
