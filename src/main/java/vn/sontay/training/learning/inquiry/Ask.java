package vn.sontay.training.learning.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks the trainers of one's class.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param lessonCode empty where it is about no lesson
 * @param section id of the heading that was read; empty where none was chosen
 * @param text what is asked
 */
public record Ask(String requestId, long enrolmentId, String lessonCode,
        @Size(max = 200, message = "web.tooLong") String section,
        @NotBlank(message = "inquiry.textMissing") @Size(max = 1000, message = "web.tooLong") String text) {

    public Ask {
        text = text.strip();
    }
}
