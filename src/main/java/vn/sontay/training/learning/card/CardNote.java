package vn.sontay.training.learning.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/** That something on a card is wrong or old. Life: sent by anybody, settled once with an answer, deleted by the clock (CRD-5, CRD-6). */
@Entity
@Table(name = "card_note")
public class CardNote extends PersistentEntity {

    /** Codes of the whole card are cut to what the column holds. */
    private static final int CLAIMS = 800;

    @Column(name = "card_code")
    private String cardCode;

    @Column(name = "card_title")
    private String cardTitle;

    @Enumerated(EnumType.STRING)
    private @Nullable CardPart part;

    @Column(name = "claim_codes")
    private String claimCodes;

    private String words;

    @Column(name = "looked_on")
    private LocalDate lookedOn;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    private @Nullable String answer;

    @SuppressWarnings("NullAway.Init")
    protected CardNote() {
    }

    /** @param part null for the whole card */
    @SuppressWarnings("NullAway.Init")
    CardNote(Card card, @Nullable CardPart part, String words, Instant now) {
        this.cardCode = card.code();
        this.cardTitle = card.title();
        this.part = part;
        this.claimCodes = codes(card.claimCodes(part));
        this.words = words;
        this.lookedOn = card.looked();
        this.sentAt = now;
    }

    private static String codes(List<String> codes) {
        StringBuilder line = new StringBuilder();
        codes.stream().filter(code -> line.length() + code.length() < CLAIMS)
                .forEach(code -> line.append(line.isEmpty() ? "" : " ").append(code));
        return line.toString();
    }

    /** @throws RuleException when somebody has settled it before */
    void settle(String answer, Instant now, String by) {
        if (settledAt != null) {
            throw new RuleException("card.alreadySettled");
        }
        this.answer = answer;
        this.settledAt = now;
        this.settledBy = by;
    }

    CardNoteFacts facts() {
        return new CardNoteFacts(id(), version(), cardCode, cardTitle, part,
                claimCodes.isEmpty() ? List.of() : List.of(claimCodes.split(" ")), words, lookedOn, sentAt, settledAt,
                settledBy, answer);
    }
}
