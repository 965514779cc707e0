package vn.sontay.training.benchmark;

/**
 * What one user does once.
 *
 * @param visitor who does it
 * @param subject id of the enrolment or of the session that it is about
 */
record Task(Visitor visitor, long subject) {
}
