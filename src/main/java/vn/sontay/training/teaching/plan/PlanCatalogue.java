package vn.sontay.training.teaching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The plans as they were last loaded. Safe for many threads. */
@ApplicationScoped
public class PlanCatalogue {

    private volatile @Nullable Plans loaded;

    /**
     * @return the plans now in force; made-up ones in demo mode only (PLA-3)
     * @throws IllegalStateException before the start has loaded them
     */
    public Plans current() {
        Plans now = loaded;
        if (now == null) {
            throw new IllegalStateException("The plans have not been loaded");
        }
        return now;
    }

    public boolean isLoaded() {
        return loaded != null;
    }

    /** Puts a new state in force. */
    public void replace(Plans plans) {
        loaded = plans;
    }
}
