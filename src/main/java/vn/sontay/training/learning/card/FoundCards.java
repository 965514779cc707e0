package vn.sontay.training.learning.card;

import java.util.List;

/**
 * What a search has found.
 *
 * @param exact whether the cards have all words that were looked for; otherwise they are the nearest
 */
public record FoundCards(List<Card> cards, boolean exact) {

    public FoundCards {
        cards = List.copyOf(cards);
    }
}
