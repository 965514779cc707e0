package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import vn.sontay.training.testing.WebVisitor;

/** What somebody sees who opens a page of each server again and again while something happens to what stands behind. */
final class WatchedPages implements AutoCloseable {

    private static final int PAUSE = 250;

    private final List<String> servers;
    private final Map<String, Integer> statuses = new ConcurrentSkipListMap<>();
    private final AtomicLong longestWait = new AtomicLong();
    private volatile boolean over;

    WatchedPages(List<String> servers) {
        this.servers = List.copyOf(servers);
    }

    void start(ExecutorService threads) {
        for (String server : servers) {
            WebVisitor reader = new WebVisitor(server);
            reader.signIn("to20", "taphuan123");
            threads.submit(() -> watch(reader));
        }
    }

    private void watch(WebVisitor reader) {
        long good = System.nanoTime();
        while (!over) {
            String status = open(reader);
            statuses.merge(status, 1, Integer::sum);
            long now = System.nanoTime();
            if (status.equals("200")) {
                longestWait.accumulateAndGet(now - good, Math::max);
                good = now;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static String open(WebVisitor reader) {
        try {
            WebVisitor.Page page = reader.open("/home");
            return page.url().contains("/sign-in") ? "signed out" : String.valueOf(page.status());
        } catch (UncheckedIOException | IllegalStateException e) {
            return "no answer";
        }
    }

    @Override
    public void close() {
        over = true;
    }

    /** Nobody reads of an error of ours, and nobody waits for a page for longer than that. */
    void assertBearable(int seconds) {
        assertTrue(statuses.keySet().stream().allMatch(each -> List.of("200", "503").contains(each)), toString());
        assertTrue(TimeUnit.NANOSECONDS.toSeconds(longestWait.get()) < seconds, toString());
    }

    @Override
    public String toString() {
        return "Pages that were opened meanwhile: " + statuses.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue() + " times").collect(Collectors.joining(", "))
                + "; the longest time without a good one " + longestWait.get() / 100_000_000L / 10.0 + " s";
    }
}
