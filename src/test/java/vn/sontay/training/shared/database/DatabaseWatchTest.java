package vn.sontay.training.shared.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatabaseWatchTest {

    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();

    /** DB-2: the one who asks waits for a while, those who come meanwhile wait with it, and no thread is added for them. */
    @Test
    void a_database_that_says_nothing_is_asked_once_by_all_and_keeps_nobody() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        DatabaseWatch watch = new DatabaseWatch(() -> {
            opened.incrementAndGet();
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new SQLException(e);
            }
            throw new SQLException("too late");
        }, cut::incrementAndGet, null);
        List<CompletableFuture<Boolean>> probes = Stream.generate(() -> CompletableFuture.supplyAsync(watch::answers,
                Thread::startVirtualThread)).limit(20).toList();
        for (CompletableFuture<Boolean> probe : probes) {
            assertFalse(probe.get());
        }
        assertEquals(1, opened.get());
        never.countDown();
    }

    @Test
    void the_connection_for_asking_is_kept_and_one_that_died_is_opened_again() throws Exception {
        DatabaseWatch watch = new DatabaseWatch(() -> {
            opened.incrementAndGet();
            return DriverManager.getConnection("jdbc:h2:mem:watched");
        }, cut::incrementAndGet, null);
        assertTrue(watch.answers());
        assertTrue(watch.answers());
        assertEquals(1, opened.get());
        watch.end();
        assertTrue(watch.answers());
        assertEquals(2, opened.get());
    }

    /** DB-1. */
    @Test
    void two_missed_answers_mean_away_and_one_answer_means_back() {
        DatabaseWatch watch = new DatabaseWatch(() -> {
            throw new SQLException("refused");
        }, cut::incrementAndGet, null);
        watch.judge(1);
        assertFalse(watch.isAway());
        watch.judge(2);
        watch.judge(3);
        assertTrue(watch.isAway());
        assertEquals(1, cut.get());
        watch.judge(0);
        assertFalse(watch.isAway());
    }
}
