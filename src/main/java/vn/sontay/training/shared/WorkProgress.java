package vn.sontay.training.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.sontay.training.shared.database.Sql;

/**
 * How far a command is that takes seconds (SHA-7): it says so in transactions of their own while it runs, under its request id, and
 * whoever sent it may ask, on whichever node.
 */
@ApplicationScoped
public class WorkProgress {

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    protected WorkProgress() {
    }

    /** For tests. */
    public WorkProgress(EntityManager entityManager, CurrentUser currentUser, Clock clock) {
        this.entityManager = entityManager;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * How far something is.
     *
     * @param done of total
     */
    public record Done(int done, int total) {
    }

    /** Says that so much of it is done. What is said of a request of somebody else isn't kept. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell(String requestId, int done, int total) {
        long account = currentUser.require().accountId();
        boolean known = statement("update work_progress set done = :done, total = :total, told_at = :now "
                + "where request_id = :request and account_id = :account", requestId, account)
                .with("done", done).with("total", total).with("now", clock.instant()).change() == 1;
        if (!known) {
            Sql.of(entityManager, "delete from work_progress where told_at < :limit")
                    .with("limit", clock.instant().minus(KEPT)).change();
            statement("insert ignore into work_progress (request_id, account_id, done, total, told_at) "
                    + "values (:request, :account, :done, :total, :now)", requestId, account)
                    .with("done", done).with("total", total).with("now", clock.instant()).change();
        }
    }

    /** @return how far the caller's own work is; empty where nothing was said yet */
    public Optional<Done> of(String requestId) {
        return statement("select done, total from work_progress where request_id = :request and account_id = :account",
                requestId, currentUser.require().accountId()).first()
                .map(row -> new Done(row.number("done"), row.number("total")));
    }

    private Sql statement(String text, String requestId, long account) {
        return Sql.of(entityManager, text).with("request", requestId).with("account", account);
    }
}
