package vn.sontay.training.benchmark;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the simulation that runs now needs, and where it leaves its figures. Gatling makes simulations by their class, so it
 * is handed over here.
 *
 * @param address of the server, or of the counter in front of it
 * @param span for how long users begin new jobs
 * @param users how many at once
 * @param tasks what there is to do; a run ends early rather than run out of it
 */
record Drive(String address, Span span, int users, Tasks tasks, Samples samples) {

    private static volatile @Nullable Drive current;

    static Drive current() {
        Drive drive = current;
        if (drive == null) {
            throw new IllegalStateException("simulations are started by Benchmark");
        }
        return drive;
    }

    void begin() {
        current = this;
    }

    /** @return whether every user shall take another task, and can */
    boolean hasMore(Duration passed) {
        return tasks.left() > users && !span.isOver(passed, samples.requests());
    }
}
