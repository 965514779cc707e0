package vn.sontay.training.learning.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.HeldInMemory;

/**
 * All live recordings as this node last read them, at most 60 seconds ago (REC-9). Each node has its own; what is done here
 * makes it forget, what is done elsewhere is seen by the next request ({@link HeldInMemory}). Safe for many threads.
 */
@ApplicationScoped
class RecordingIndex {

    static final Duration KEPT = Duration.ofSeconds(60);

    @Inject
    Clock clock;

    @Inject
    HeldInMemory held = new HeldInMemory();

    private volatile @Nullable Read read;

    private record Read(Instant at, @Nullable String version, Map<Edition, List<RecordingRow>> live) {
    }

    private record Edition(String lessonCode, String edition) {
    }

    /**
     * @param source reads all live ones, the oldest first
     * @return those of one edition
     */
    List<RecordingRow> of(String lessonCode, String edition, Supplier<List<RecordingRow>> source) {
        Read now = read;
        if (now == null || isOld(now)) {
            now = readAgain(source);
        }
        return now.live().getOrDefault(new Edition(lessonCode, edition), List.of());
    }

    /** Once the change can be seen by others, the next reader asks the database. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        if (change.subjectType().equals(RecordingService.SUBJECT)) {
            forget();
        }
    }

    /** Waits for whoever is reading now, as they may read what was before. */
    synchronized void forget() {
        read = null;
    }

    /** One asks, the others wait for the answer. */
    private synchronized Read readAgain(Supplier<List<RecordingRow>> source) {
        Read now = read;
        if (now == null || isOld(now)) {
            now = new Read(clock.instant(), held.version(), source.get().stream().collect(Collectors
                    .groupingBy(row -> new Edition(row.section().lessonCode(), row.section().edition()))));
            read = now;
        }
        return now;
    }

    private boolean isOld(Read known) {
        return !clock.instant().isBefore(known.at().plus(KEPT)) || !Objects.equals(held.version(), known.version());
    }
}
