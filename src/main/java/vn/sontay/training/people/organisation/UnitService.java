package vn.sontay.training.people.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/** Adds villages and teams below a commune, and communes below a province (ORG-10). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class UnitService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    UnitRegistry registry;

    @Inject
    CommandReceipts receipts;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    public UnitService() {
    }

    /** For tests. */
    public UnitService(EntityManager entityManager, Clock clock, Event<Changed> changes) {
        this.entityManager = entityManager;
        this.access = UnitAccess.ofInstallation(entityManager, clock);
        this.registry = new UnitRegistry(entityManager, new CurrentUser(), clock);
        this.receipts = new CommandReceipts(entityManager, clock);
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * @return the id of the new unit, or of the one that this request added before
     * @throws RuleException beside {@code name}, {@code kind} or {@code parent}
     */
    public long add(NewUnit command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "organisation.addUnit", () -> addNow(command));
    }

    private long addNow(NewUnit command) {
        Unit parent = entityManager.find(Unit.class, command.parent(), LockModeType.PESSIMISTIC_WRITE);
        if (parent == null) {
            throw RuleException.at("parent", "organisation.parentMissing");
        }
        access.requireUnit(parent.id());
        requireFits(command, parent);
        requireNew(command, parent);
        Unit unit = new Unit(registry.freeCode(parent.code() + "-" + command.name()), command.name(), command.kind(),
                parent.id());
        entityManager.persist(unit);
        registry.changed(List.of(unit.id()), null);
        changes.fire(new Changed("organisation.addUnit", "unit", unit.id(), unit.name() + ", " + parent.name()));
        return unit.id();
    }

    private void requireFits(NewUnit command, Unit parent) {
        boolean commune = command.kind() == UnitKind.COMMUNE
                && (parent.kind() == UnitKind.PROVINCE || parent.kind() == UnitKind.DISTRICT);
        boolean fits = commune || switch (command.kind()) {
            case VILLAGE -> parent.kind() == UnitKind.COMMUNE;
            case TEAM -> parent.kind() == UnitKind.COMMUNE || parent.kind() == UnitKind.VILLAGE;
            default -> throw RuleException.at("kind", "organisation.kindFixed");
        };
        if (!fits) {
            throw RuleException.at("parent", "organisation.parentKind");
        }
        if (!parent.existsOn(LocalDate.now(clock))) {
            throw RuleException.at("parent", "organisation.parentGone", parent.name());
        }
    }

    private void requireNew(NewUnit command, Unit parent) {
        long same = entityManager.createQuery(
                "select count(u) from Unit u where u.parentId = :parent and u.searchName = :name", Long.class)
                .setParameter("parent", parent.id()).setParameter("name", Vietnamese.fold(command.name()))
                .getSingleResult();
        if (same > 0) {
            throw RuleException.at("name", "organisation.unitThere", command.name(), parent.name());
        }
    }
}
