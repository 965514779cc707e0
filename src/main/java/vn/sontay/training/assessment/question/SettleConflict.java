package vn.sontay.training.assessment.question;

/**
 * Decides between the browser's edition of a question and its file (QST-12).
 *
 * @param version {@link BankEntry#version()} as the person has seen both
 * @param file whether the file's is taken
 */
public record SettleConflict(String requestId, String code, String version, boolean file) {
}
