package vn.sontay.training.learning.booklet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the booklets that were asked for last; each is made once, by one thread at a time (BKL-3). */
@ApplicationScoped
public class BookletShelf {

    private static final Logger LOG = Logger.getLogger(BookletShelf.class.getName());
    private static final int MOST = 8;

    private final Map<String, Booklet> kept = new LinkedHashMap<>(MOST * 2, 0.75f, true);
    private final Object making = new Object();

    /** @return the booklet, made now if it isn't there */
    public Booklet booklet(BookletOrder order) {
        String key = order.key();
        Booklet ready = find(key);
        if (ready != null) {
            return ready;
        }
        synchronized (making) {
            ready = find(key);
            if (ready == null) {
                ready = BookletPdf.render(order);
                keep(key, ready);
            }
            return ready;
        }
    }

    /**
     * For pages that only offer it: they open whatever is wrong with the booklet.
     *
     * @return empty when it can't be made; why stands in the log
     */
    public Optional<Booklet> offered(BookletOrder order) {
        try {
            return Optional.of(booklet(order));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "No booklet of " + order.course().code());
            return Optional.empty();
        }
    }

    private @Nullable Booklet find(String key) {
        synchronized (kept) {
            return kept.get(key);
        }
    }

    private void keep(String key, Booklet booklet) {
        synchronized (kept) {
            kept.put(key, booklet);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }
}
