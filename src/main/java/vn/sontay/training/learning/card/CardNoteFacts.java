package vn.sontay.training.learning.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note as administrators see it.
 *
 * @param part what of the card; null for all of it
 * @param claims codes of what it rested on when the note was sent
 * @param lookedOn when the card had last been held against its sources
 * @param settledAt null while nobody has answered
 */
public record CardNoteFacts(long noteId, long version, String cardCode, String cardTitle, @Nullable CardPart part,
        List<String> claims, String words, LocalDate lookedOn, Instant sentAt, @Nullable Instant settledAt,
        @Nullable String settledBy, @Nullable String answer) {

    public CardNoteFacts {
        claims = List.copyOf(claims);
    }

    /** @return whether somebody has answered */
    public boolean isSettled() {
        return settledAt != null;
    }

    /** @return the codes of the claims on a line */
    public String claimLine() {
        return String.join(", ", claims);
    }
}
