package vn.sontay.training.teaching.feedback;

/**
 * A statement that people agree with, more or less.
 *
 * @param code its identity (FBK-9)
 */
public record RatedQuestion(String code, String text) {
}
