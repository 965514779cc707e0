package vn.sontay.training.learning.card;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The cards as they were last loaded. Safe for many threads. */
@ApplicationScoped
public class CardCatalogue {

    private volatile @Nullable Cards cards;

    /**
     * @return the cards now in force
     * @throws IllegalStateException before the start has loaded them
     */
    public Cards current() {
        Cards now = cards;
        if (now == null) {
            throw new IllegalStateException("The cards have not been loaded");
        }
        return now;
    }

    /** Puts a new state in force, all at once. */
    public void replace(Cards state) {
        cards = state;
    }
}
