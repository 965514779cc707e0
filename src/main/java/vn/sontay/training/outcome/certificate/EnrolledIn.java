package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;

/** Who is in which class, and of which course it is. Public for the query that makes it. */
public record EnrolledIn(long enrolmentId, long classId, String courseCode, LocalDate classStartsOn) {
}
