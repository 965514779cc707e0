package vn.sontay.training.learning.lawchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A trainee's answers to the questions of a change.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param code of the change
 * @param sha256 of the words that stood on the page
 * @param answer1 the letter that was chosen in the first question
 */
public record KnowLawChange(String requestId, String code, String sha256,
        @NotBlank(message = "lawchange.choose") @Size(max = 1, message = "lawchange.choose") String answer1,
        @NotBlank(message = "lawchange.choose") @Size(max = 1, message = "lawchange.choose") String answer2,
        @NotBlank(message = "lawchange.choose") @Size(max = 1, message = "lawchange.choose") String answer3) {

    /** What the field of an answer is called, before its number. */
    public static final String ANSWER = "answer";

    List<String> answers() {
        return List.of(answer1, answer2, answer3);
    }
}
