package vn.sontay.training.learning.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * Answers a note: what was found, and what was done.
 *
 * @param version as it was seen
 */
public record SettleNote(String requestId, long noteId, long version,
        @NotBlank(message = "card.answerMissing") @Size(max = 500, message = "card.wordsTooLong") String answer) {

    public SettleNote {
        answer = Vietnamese.clean(answer);
    }
}
