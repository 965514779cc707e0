package vn.sontay.training.assessment.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Says why one's own question is asked without a second reader.
 *
 * @param version {@link BankEntry#version()} as the person has seen it
 * @param why shown on the question's page and in the list
 */
public record ReleaseQuestion(String requestId, String code, String version,
        @NotBlank(message = "question.whyMissing") @Size(max = 300, message = "web.tooLong") String why) {
}
