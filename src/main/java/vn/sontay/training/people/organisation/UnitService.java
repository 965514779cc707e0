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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.content.EditionArchive;

/** Adds villages and teams below a commune (ORG-10). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class UnitService {

    private static final int LONGEST_CODE = 60;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    UnitTrees trees;

    @Inject
    CommandReceipts receipts;

    @Inject
    EditionArchive editions;

    @Inject
    CurrentUser currentUser;

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
        this.trees = new UnitTrees(entityManager);
        this.receipts = new CommandReceipts(entityManager, clock);
        this.editions = new EditionArchive(entityManager);
        this.currentUser = new CurrentUser();
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
        Unit unit = new Unit(freeCode(parent.code() + "-" + command.name()), command.name(), command.kind(),
                parent.id());
        entityManager.persist(unit);
        editions.keep(UnitFacts.KIND, List.of(UnitFacts.of(unit, parent.code(), List.of())), clock.instant(),
                currentUser.name());
        trees.changed();
        changes.fire(new Changed("organisation.addUnit", "unit", unit.id(), unit.name() + ", " + parent.name()));
        return unit.id();
    }

    private void requireFits(NewUnit command, Unit parent) {
        boolean fits = switch (command.kind()) {
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

    private String freeCode(String text) {
        String words = Vietnamese.fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = "them-" + words.substring(0, Math.min(words.length(), LONGEST_CODE));
        List<String> taken = entityManager
                .createQuery("select u.code from Unit u where u.code like :code", String.class)
                .setParameter("code", base + "%").getResultList();
        Set<String> codes = new HashSet<>(taken);
        String code = base;
        for (int number = 2; codes.contains(code); number++) {
            code = base + "-" + number;
        }
        return code;
    }
}
