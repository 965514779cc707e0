package vn.sontay.training.learning.card;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.shared.Digests;

/** All cards of one state of the content. Immutable. */
public final class Cards {

    /** Of a content folder that has none. */
    public static final Cards NONE = new Cards(List.of(), List.of());

    private static final int MARK_LENGTH = 16;

    private final Map<String, Card> byCode = new LinkedHashMap<>();
    private final List<ClaimUse> claimUses;
    private final CardSearch search;
    private final String digest;

    Cards(Collection<Card> cards, List<ClaimUse> claimUses) {
        cards.forEach(card -> byCode.put(card.code(), card));
        this.claimUses = List.copyOf(claimUses);
        this.search = new CardSearch(byCode.values());
        this.digest = Digests.sha256(byCode.values().toString()).substring(0, MARK_LENGTH);
    }

    /** @return all cards by file name, ended ones among them */
    public List<Card> all() {
        return List.copyOf(byCode.values());
    }

    /** @return the cards that are right on that day, by file name */
    public List<Card> on(LocalDate day) {
        return byCode.values().stream().filter(card -> card.isRightOn(day)).toList();
    }

    /** @return the card of that code, be it ended or not */
    public Optional<Card> card(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @return what is found on that day, the best first (CRD-4) */
    public FoundCards find(String query, LocalDate day) {
        return search.find(query, day);
    }

    /** @return what changes when something on the cards does, or when one of them ends or begins (CRD-7) */
    public String mark(LocalDate day) {
        return digest + on(day).size();
    }

    /** @return where the cards rest on claims */
    public List<ClaimUse> claimUses() {
        return claimUses;
    }
}
