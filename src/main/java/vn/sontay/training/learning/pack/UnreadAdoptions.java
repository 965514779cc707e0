package vn.sontay.training.learning.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether this node holds older content than was adopted last (PCK-7). Safe for many threads. */
@ApplicationScoped
public class UnreadAdoptions {

    private volatile @Nullable UnreadAdoption unread;

    void note(UnreadAdoption adoption) {
        unread = adoption;
    }

    void over() {
        unread = null;
    }

    /** @return what this node can't read; empty where it holds what was adopted last. No statement. */
    public Optional<UnreadAdoption> now() {
        return Optional.ofNullable(unread);
    }
}
