package vn.sontay.training.shared.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.sontay.training.shared.database.Sql;

/** The drafts of all accounts (DRA-4 to DRA-6). */
@ApplicationScoped
public class DraftStore {

    /** Whether the account {@code a} of a query has drafts. */
    public static final String ANY = "exists (select 1 from draft d where d.account_id = a.id)";

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
        byte[] locked = DraftCipher.lock(draft.number(), written);
        Sql.of(entityManager, "delete from draft where kept_at < :oldest").with("oldest", oldest()).change();
        Sql.of(entityManager, """
                insert into draft (number_hash, account_id, kept_at, content) values (:hash, :account, :now, :content)
                on duplicate key update kept_at = :now, content = :content""")
                .with("hash", DraftCipher.hash(draft.number())).with("account", draft.accountId())
                .with("now", clock.instant()).with("content", locked).change();
        letGoOfMany(draft.accountId());
        return true;
    }

    private void letGoOfMany(long accountId) {
        Sql.of(entityManager, "select number_hash from draft where account_id = :account order by kept_at desc")
                .with("account", accountId).rows().stream().skip(MOST_OF_AN_ACCOUNT)
                .forEach(row -> drop(row.text("number_hash")));
    }

    private void drop(String hash) {
        Sql.of(entityManager, "delete from draft where number_hash = :hash").with("hash", hash).change();
    }

    /** @return the draft of that number when it is this account's and not too old */
    @Transactional
    public Optional<Draft> find(String number, long accountId) {
        if (!FormTag.isNumber(number)) {
            return Optional.empty();
        }
        return Sql.of(entityManager, """
                select content from draft
                 where number_hash = :hash and account_id = :account and kept_at >= :oldest""")
                .with("hash", DraftCipher.hash(number)).with("account", accountId).with("oldest", oldest())
                .rows().stream().map(row -> row.bytes("content"))
                .flatMap(content -> DraftCipher.unlock(number, content).stream())
                .map(written -> Draft.read(number, accountId, written)).findFirst();
    }

    /** Lets go of the draft of that number when it is this account's. */
    @Transactional
    public void drop(String number, long accountId) {
        Sql.of(entityManager, "delete from draft where number_hash = :hash and account_id = :account")
                .with("hash", DraftCipher.hash(number)).with("account", accountId).change();
    }

    private Instant oldest() {
        return clock.instant().minus(LIFE);
    }
}
