package vn.sontay.training.people.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sontay.training.people.organisation.KnownPerson;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** What was asked about rows of lists (ROS-11). For use cases that have checked permission themselves. */
@ApplicationScoped
class MoveRequests {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    protected MoveRequests() {
    }

    /** For tests. */
    MoveRequests(EntityManager entityManager, CurrentUser currentUser, Clock clock, Event<Changed> changes) {
        this.entityManager = entityManager;
        this.currentUser = currentUser;
        this.clock = clock;
        this.changes = changes;
    }

    /** Asks whoever looks after those whom the row may mean; who asked already isn't heard twice. */
    void ask(RosterRow row, Verdict verdict) {
        if (verdict.elsewhere().isEmpty()) {
            throw RuleException.at("decision", "roster.nobodyToAsk");
        }
        long unit = Objects.requireNonNull(verdict.unitId());
        for (KnownPerson each : verdict.elsewhere()) {
            boolean waits = Sql.of(entityManager, "select count(*) from move_request m where m.person_id = :person "
                    + "and m.to_unit_id = :unit and m.waiting_key = 0").with("person", each.personId())
                    .with("unit", unit).number() > 0;
            if (!waits) {
                entityManager.persist(new MoveRequest(each.personId(), unit, verdict.read().job(), row, clock.instant(),
                        currentUser.name()));
            }
        }
        changes.fire(new Changed("roster.askMove", "roster", row.rosterId(), verdict.read().fullName()));
    }

    /** @return what became of what was asked, by the rows' numbers; nothing is said of whom it concerns. One statement. */
    Map<Integer, Told> ofRoster(long rosterId) {
        Map<Integer, Told> told = new HashMap<>();
        List<Row> rows = Sql.of(entityManager, "select m.line_no, m.decided_at, m.refusal from move_request m "
                + "where m.roster_id = :roster order by m.line_no, case when m.decided_at is null then 1 else 0 end, m.id")
                .with("roster", rosterId).rows();
        for (Row row : rows) {
            String refusal = row.textOrNull("refusal");
            told.put(row.number("line_no"), row.momentOrNull("decided_at") == null
                    ? Told.of("roster.moveWaits")
                    : refusal == null ? Told.of("roster.moveConfirmed") : Told.of("roster.moveRefused", refusal));
        }
        return told;
    }
}
