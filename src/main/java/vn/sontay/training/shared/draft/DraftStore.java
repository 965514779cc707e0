package vn.sontay.training.shared.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The drafts of all accounts (DRA-4 to DRA-6). */
@ApplicationScoped
public class DraftStore {

    static final Duration LIFE = Duration.ofHours(24);
    static final int MOST_OF_AN_ACCOUNT = 20;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    protected DraftStore() {
    }

    /** For tests. */
    DraftStore(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Keeps it, in the place of an earlier one of the same number; lets go of what is over.
     *
     * @return whether it was small enough
     */
    @Transactional
    public boolean keep(Draft draft) {
        byte[] written = draft.written();
        if (written.length > Draft.MOST) {
            return false;
        }
        Timestamp now = Timestamp.from(clock.instant());
        byte[] locked = DraftCipher.lock(draft.number(), written);
        entityManager.createNativeQuery("delete from draft where kept_at < ?").setParameter(1, oldest())
                .executeUpdate();
        entityManager
                .createNativeQuery("insert into draft (number_hash, account_id, kept_at, content) values (?, ?, ?, ?) "
                        + "on duplicate key update kept_at = ?, content = ?")
                .setParameter(1, DraftCipher.hash(draft.number())).setParameter(2, draft.accountId())
                .setParameter(3, now).setParameter(4, locked).setParameter(5, now).setParameter(6, locked)
                .executeUpdate();
        letGoOfMany(draft.accountId());
        return true;
    }

    private void letGoOfMany(long accountId) {
        List<?> hashes = entityManager
                .createNativeQuery("select number_hash from draft where account_id = ? order by kept_at desc")
                .setParameter(1, accountId).getResultList();
        hashes.stream().skip(MOST_OF_AN_ACCOUNT).forEach(this::drop);
    }

    private void drop(Object hash) {
        entityManager.createNativeQuery("delete from draft where number_hash = ?").setParameter(1, hash)
                .executeUpdate();
    }

    /** @return the draft of that number when it is this account's and not too old */
    @Transactional
    public Optional<Draft> find(String number, long accountId) {
        if (!FormTag.isNumber(number)) {
            return Optional.empty();
        }
        List<?> found = entityManager
                .createNativeQuery(
                        "select content from draft where number_hash = ? and account_id = ? and kept_at >= ?")
                .setParameter(1, DraftCipher.hash(number)).setParameter(2, accountId).setParameter(3, oldest())
                .getResultList();
        return found.stream().map(content -> (byte[]) content)
                .flatMap(content -> DraftCipher.unlock(number, content).stream())
                .map(written -> Draft.read(number, accountId, written)).findFirst();
    }

    /** Lets go of the draft of that number when it is this account's. */
    @Transactional
    public void drop(String number, long accountId) {
        entityManager.createNativeQuery("delete from draft where number_hash = ? and account_id = ?")
                .setParameter(1, DraftCipher.hash(number)).setParameter(2, accountId).executeUpdate();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(LIFE));
    }
}
