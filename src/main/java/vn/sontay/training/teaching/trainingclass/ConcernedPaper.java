package vn.sontay.training.teaching.trainingclass;

/**
 * A paper that was issued to somebody of a class and stands on what is recorded there.
 *
 * @param paperId of the feature that issued it
 * @param number such as "012/2025/GCN-TH"
 */
public record ConcernedPaper(long paperId, long enrolmentId, String number, String fullName) {
}
