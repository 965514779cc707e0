package vn.sontay.training.learning.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * Says that something on a card is wrong or old.
 *
 * @param part what of the card; null for all of it
 * @param words what is wrong, a line a passage, cleaned
 */
public record SendNote(String requestId, String cardCode, @Nullable CardPart part,
        @NotBlank(message = "card.wordsMissing") @Size(max = 500, message = "card.wordsTooLong") String words) {

    public SendNote {
        words = words.lines().map(Vietnamese::clean).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
