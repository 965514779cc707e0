package vn.sontay.training.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says whether what a node holds in memory of the database is still what stands there, whichever node has changed it (SHA-8). Who
 * changes something of that kind says so in the same transaction; each request's sign-in reads what was said last, without a statement
 * of its own; and who holds something compares.
 */
@ApplicationScoped
public class HeldInMemory {

    /** An expression of SQL for what was said last. */
    public static final String VERSION = "(select h.content from setting h where h.name = 'held-in-memory')";

    private static final String NAME = "held-in-memory";

    @Inject
    SettingService settings;

    private volatile @Nullable String version;

    @SuppressWarnings("NullAway.Init")
    public HeldInMemory() {
    }

    /** For tests. */
    public HeldInMemory(SettingService settings) {
        this.settings = settings;
    }

    /** For whoever changes what nodes hold, in the same transaction. */
    public void changed() {
        settings.set(NAME, UUID.randomUUID().toString());
    }

    /** @param found what {@link #VERSION} has given a request */
    public void seen(@Nullable String found) {
        version = found;
    }

    /** @return what was said last, as far as this node knows; null before anybody has signed in */
    public @Nullable String version() {
        return version;
    }
}
