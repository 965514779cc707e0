package vn.sontay.training.testing;

import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Which of the databases of a kind a test has while it runs, so that two can run at once. Threads that a test starts share its
 * place. {@link BothDatabases} brings it along; a test with parameters of its own names it.
 */
public final class DatabasePlace implements BeforeEachCallback, AfterEachCallback {

    /** Places there are: one for each test that the build runs at once. */
    static final int COUNT = 2;

    private static final Deque<Integer> FREE = new ConcurrentLinkedDeque<>(List.of(0, 1));
    private static final InheritableThreadLocal<Integer> PLACE = new InheritableThreadLocal<>();

    /** @return the place of the test that runs here; the first for whoever only wants a server */
    static int ofThisThread() {
        Integer place = PLACE.get();
        return place == null ? 0 : place;
    }

    /** @throws IllegalStateException when another test may have the same database at the same time */
    static void require() {
        if (PLACE.get() == null) {
            throw new IllegalStateException("a test that changes a database is extended with DatabasePlace");
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Integer place = FREE.poll();
        if (place == null) {
            throw new NoSuchElementException("more than " + COUNT + " tests at once: there must be a place for each");
        }
        PLACE.set(place);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Integer place = PLACE.get();
        PLACE.remove();
        FREE.push(place);
    }
}
