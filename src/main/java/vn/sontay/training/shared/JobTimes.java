package vn.sontay.training.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** When what the clock does was done last by this node, since its start. */
@ApplicationScoped
public class JobTimes {

    private final ConcurrentMap<String, Turn> turns = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    /**
     * The last turn of a job.
     *
     * @param job the name of its class
     * @param failed whether it ended with an exception that it didn't expect
     */
    public record Turn(String job, Instant endedAt, Duration took, boolean failed) {
    }

    void note(String job, Duration took, boolean failed) {
        turns.put(job, new Turn(job, clock.instant(), took, failed));
    }

    /** @return the last turn of each job that had one */
    public Collection<Turn> turns() {
        return List.copyOf(turns.values());
    }
}
