package vn.sontay.training.assessment.question;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Takes a question out of the bank.
 *
 * @param version {@link BankEntry#version()} as the person has seen it
 * @param reason why
 */
public record WithdrawQuestion(String requestId, String code, String version,
        @NotBlank(message = "question.reasonMissing") @Size(max = 500, message = "question.longest") String reason) {
}
