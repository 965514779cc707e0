package vn.sontay.training.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.SettingService;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.retention.Expiry;

/** The transactions of a night's deletion: who does it, each lot, what became of it. For the clock, which nobody calls over the network. */
@ApplicationScoped
public class DeletionSteps {

    static final String NIGHT = "deletion-night-lock";
    /** No transaction deletes more. */
    static final int LOT = 500;
    private static final String SYSTEM = "Hệ thống";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SettingService settings;

    @Inject
    Event<Changed> changes;

    @Inject
    Clock clock;

    /** @return the turn that the caller has; empty when none is due, or another node was faster */
    @Transactional
    public Optional<NightlyTurn> takeOn(int hour) {
        String known = settings.find(NIGHT).orElse("");
        return NightlyTurn.parse(known).due(clock.instant(), hour)
                .filter(turn -> settings.exchange(NIGHT, known, turn.content()));
    }

    /** Lets go of at most a lot of what is due. @return how many rows; fewer than a lot when nothing more is due */
    @Transactional
    public int lot(Expiry expiry, Instant limit) {
        List<Object> due = Sql.of(entityManager, expiry.due()).with("limit", limit).atMost(LOT)
                .rows(row -> row.key("due"));
        int first = 0;
        if (!due.isEmpty()) {
            first = change(expiry.changes().getFirst(), due, limit);
            expiry.changes().stream().skip(1).forEach(each -> change(each, due, limit));
        }
        return first;
    }

    private int change(String statement, List<Object> due, Instant limit) {
        return Sql.of(entityManager, statement).with("due", due).with("limit", limit).change();
    }

    /** Notes what became of a turn. */
    @Transactional
    public void note(NightlyTurn turn, DeletionNight end) {
        settings.exchange(NIGHT, turn.content(), turn.ended(end.isWhole(), clock.instant()).content());
        entityManager.persist(end);
        if (end.rowCount() > 0) {
            changes.fire(new Changed("operation.deleteExpired", "deletion", end.id(), end.told(), SYSTEM));
        }
    }
}
