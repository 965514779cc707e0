package vn.sontay.training.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Slows down guessing (SEC-3). Counts failures per subject, such as a name at an address; after some free ones each further
 * failure doubles the wait. An hour without a failure forgets it all. Subjects are kept only as hashes.
 */
@ApplicationScoped
public class Throttle {

    private static final Duration MEMORY = Duration.ofHours(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

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
     * @param subject who or what is guessing, such as {@code sign-in|name|address}
     * @param free how many failures cost nothing
     * @return how long the subject has to wait before it may try again; zero when it may
     */
    public Duration waitFor(String subject, int free) {
        FailureCount count = entityManager.find(FailureCount.class, hash(subject));
        if (count == null) {
            return Duration.ZERO;
        }
        Instant now = clock.instant();
        Instant until = count.lastFailure().plus(wait(count.failuresAt(now, MEMORY), free));
        return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
    }

    /** Counts one more failure. In a transaction of its own, so that the refusal that follows doesn't undo it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(String subject) {
        Instant now = clock.instant();
        entityManager
                .createNativeQuery("insert into throttle (subject_hash, failures, last_failure) values (?, 1, ?) "
                        + "on duplicate key update failures = case when last_failure < ? then 1 else failures + 1 end, "
                        + "last_failure = ?")
                .setParameter(1, hash(subject)).setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(MEMORY))).setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    /** Forgets the subject's failures. */
    @Transactional
    public void succeeded(String subject) {
        entityManager.createQuery("delete from FailureCount f where f.subjectHash = :subject")
                .setParameter("subject", hash(subject)).executeUpdate();
    }

    private static Duration wait(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(failures - free, 20));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private static String hash(String subject) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
