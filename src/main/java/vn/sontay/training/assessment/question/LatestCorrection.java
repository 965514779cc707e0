package vn.sontay.training.assessment.question;

/**
 * The correction that is in force for an edition.
 *
 * @param marked the wording with the key by which it is marked
 */
public record LatestCorrection(KeyCorrection correction, ArchivedQuestion marked) {
}
