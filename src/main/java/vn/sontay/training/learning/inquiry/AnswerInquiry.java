package vn.sontay.training.learning.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Answers an inquiry, or corrects the answer.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param version of the inquiry that the user saw
 */
public record AnswerInquiry(String requestId, long inquiryId, long version,
        @NotBlank(message = "inquiry.answerMissing") @Size(max = 2000, message = "web.tooLong") String answer) {

    public AnswerInquiry {
        answer = answer.strip();
    }
}
