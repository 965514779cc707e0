package vn.sontay.training.learning.inquiry;

/**
 * That something one has asked was answered lately (INQ-7).
 *
 * @param answers how many of one's inquiries in that class were
 */
public record NewAnswer(long enrolmentId, String classTitle, int answers) {
}
