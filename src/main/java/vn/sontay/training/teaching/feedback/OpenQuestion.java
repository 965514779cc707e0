package vn.sontay.training.teaching.feedback;

/**
 * A question that is answered in free text, or not at all.
 *
 * @param code its identity (FBK-9)
 * @param hint what not to write
 */
public record OpenQuestion(String code, String text, String hint) {
}
