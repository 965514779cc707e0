package vn.sontay.training.assessment.interchange;

/**
 * Imports what a dry run has shown.
 *
 * @param seen {@link ImportPlan#fingerprint()} of the dry run
 */
public record ImportQuestions(String requestId, long draftId, String seen) {
}
