package vn.sontay.training.assessment.paperquiz;

/**
 * What is kept of the answer sheet of one attempt.
 *
 * @param code of the print
 * @param enrolmentId whose it is
 * @param scans how many, without withdrawn ones
 */
public record AttemptScans(String code, long enrolmentId, int scans) {
}
