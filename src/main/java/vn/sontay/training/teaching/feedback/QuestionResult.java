package vn.sontay.training.teaching.feedback;

/**
 * How one question was answered.
 *
 * @param text empty where the form has the question no more (FBK-9)
 */
public record QuestionResult(String code, String text, Distribution counts) {
}
