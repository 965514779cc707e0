package vn.sontay.training.learning.kit;

import jakarta.enterprise.context.ApplicationScoped;

/** The kits as they were last loaded. Safe for many threads. */
@ApplicationScoped
public class KitCatalogue {

    private volatile Kits kits = Kits.NONE;

    /** @return the kits now in force */
    public Kits current() {
        return kits;
    }

    /** Puts a new state in force, all at once. */
    public void replace(Kits loaded) {
        kits = loaded;
    }
}
