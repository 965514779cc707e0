package vn.sontay.training.people.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.people.organisation.UnitRegistry;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RuleException;

/** The acts whose day has come, each carried out in a transaction of its own (UNA-1). */
@ApplicationScoped
public class DueActs {

    private static final String CLOCK = "Hệ thống";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Acts acts;

    @Inject
    ActCarrier carrier;

    @Inject
    UnitRegistry units;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    protected DueActs() {
    }

    /** For tests. */
    DueActs(EntityManager entityManager, Acts acts, ActCarrier carrier, UnitRegistry units,
            CurrentUser currentUser, Clock clock, Event<Changed> changes) {
        this.entityManager = entityManager;
        this.acts = acts;
        this.carrier = carrier;
        this.units = units;
        this.currentUser = currentUser;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    public List<Long> ids() {
        return acts.due(LocalDate.now(clock));
    }

    /** @throws RuleException when what it was decided for is no longer so; then nothing has changed */
    @Transactional
    public void carryOut(long actId) {
        UnitAct act = acts.dueNow(actId);
        if (act != null) {
            String before = units.unit(act.unitId()).name();
            long people = carrier.carryOut(act);
            currentUser.concerns(act.unitId());
            changes.fire(new Changed("organisation.carryOutUnitAct", "unit", act.unitId(), before + ": "
                    + act.ground() + (people > 0 ? ", " + people + " người" : ""), CLOCK));
        }
    }

    /** Tells on the act's page what hinders it; it waits on. */
    @Transactional
    public void hindered(long actId, RuleException why) {
        UnitAct act = acts.dueNow(actId);
        if (act != null) {
            act.hindered(why.key() + why.arguments().stream().map(each -> "\n" + each).reduce("", String::concat));
        }
    }
}
