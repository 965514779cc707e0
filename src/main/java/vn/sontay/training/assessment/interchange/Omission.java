package vn.sontay.training.assessment.interchange;

/**
 * A question that isn't in an exported file.
 *
 * @param text the beginning of what it asks
 * @param reason in Vietnamese
 */
public record Omission(String code, String text, String reason) {
}
