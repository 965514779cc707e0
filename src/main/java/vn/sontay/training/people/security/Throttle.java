package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.database.Sql;

/**
 * Slows down guessing (SEC-3). A try is counted as a failure before it is looked at, and given back when it was right, so that
 * of many at once no more are looked at than are free. After some free ones each further failure doubles the wait. An hour
 * without a failure forgets it all. Subjects are kept only as hashes.
 *
 * <p>Each call is a transaction of its own. Make it while no other is open: two connections for one request run dry under load.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Throttle {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    protected Throttle() {
    }

    /** For tests. */
    Throttle(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Counts one try against all of these, or against none when one of them has to wait.
     *
     * @return how long to wait; zero when the try may be made
     */
    public Duration take(Limit... limits) {
        Instant now = clock.instant();
        List<FailureCount> counts = new ArrayList<>();
        Duration longest = Duration.ZERO;
        for (Limit limit : inOneOrder(limits)) {
            FailureCount count = lock(Digests.sha256(limit.subject()), now);
            counts.add(count);
            Duration wait = count.waitAt(now, limit.free());
            longest = wait.compareTo(longest) > 0 ? wait : longest;
        }
        if (longest.isZero()) {
            counts.forEach(count -> count.add(now));
        }
        return longest;
    }

    /** @return the failures of the last hour */
    public int failures(String subject) {
        FailureCount count = entityManager.find(FailureCount.class, Digests.sha256(subject));
        return count == null ? 0 : count.failuresAt(clock.instant());
    }

    /** Takes one try that was right off the subject's failures; those of others stay. */
    public void giveBack(String subject) {
        entityManager
                .createQuery("update FailureCount f set f.failures = f.failures - 1 where f.subjectHash = :subject "
                        + "and f.failures > 0")
                .setParameter("subject", Digests.sha256(subject)).executeUpdate();
    }

    /** Forgets the subject's failures. */
    public void forget(String subject) {
        entityManager.createQuery("update FailureCount f set f.failures = 0 where f.subjectHash = :subject")
                .setParameter("subject", Digests.sha256(subject)).executeUpdate();
    }

    /** Rows are locked in the same order by everybody. */
    private static List<Limit> inOneOrder(Limit... limits) {
        return Stream.of(limits).sorted(Comparator.comparing(limit -> Digests.sha256(limit.subject()))).toList();
    }

    /** The insert locks the row, whether it is there or not; then it is read as it stands. */
    private FailureCount lock(String subjectHash, Instant now) {
        Sql.of(entityManager,
                "insert into throttle (subject_hash, failures, last_failure) values (:subjectHash, 0, :lastFailure) "
                        + "on duplicate key update failures = failures")
                .with("subjectHash", subjectHash).with("lastFailure", now).change();
        return entityManager.find(FailureCount.class, subjectHash, LockModeType.PESSIMISTIC_WRITE);
    }
}
