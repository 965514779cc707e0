package vn.sontay.training.assessment.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Says that one has read a question that somebody else has written.
 *
 * @param version {@link BankEntry#version()} as the person has seen it
 * @param findings what was found
 */
public record ReadQuestion(String requestId, String code, String version,
        @NotBlank(message = "question.findingsMissing") @Size(max = 1000, message = "web.tooLong") String findings) {
}
