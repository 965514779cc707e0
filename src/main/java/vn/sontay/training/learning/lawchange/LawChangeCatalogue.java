package vn.sontay.training.learning.lawchange;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The changes as they were last loaded. Safe for many threads. */
@ApplicationScoped
public class LawChangeCatalogue {

    private volatile @Nullable LawChanges loaded;

    /**
     * @return the changes that the content has now
     * @throws IllegalStateException before the start has loaded them
     */
    public LawChanges current() {
        LawChanges now = loaded;
        if (now == null) {
            throw new IllegalStateException("The changes have not been loaded");
        }
        return now;
    }

    /** Puts a new state in force. */
    public void replace(LawChanges changes) {
        loaded = changes;
    }
}
