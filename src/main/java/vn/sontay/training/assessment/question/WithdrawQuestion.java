package vn.sontay.training.assessment.question;

/**
 * Takes a question out of the bank.
 *
 * @param version {@link BankEntry#version()} as the person has seen it
 * @param reason why, 500 characters at most
 */
public record WithdrawQuestion(String requestId, String code, String version, String reason) {
}
