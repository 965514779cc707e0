package vn.sontay.training.learning.progress;

/** A person who is in the class now. */
public record PersonLine(long enrolmentId, String fullName, String unitName) {
}
