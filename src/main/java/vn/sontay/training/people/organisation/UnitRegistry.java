package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.CurrentUser;

import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.content.EditionArchive;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Sql;

/** Makes and changes units for use cases that have checked permission and rules themselves and run in their own transaction. */
@ApplicationScoped
public class UnitRegistry {

    private static final int LONGEST_CODE = 60;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitTrees trees;

    @Inject
    EditionArchive editions;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    protected UnitRegistry() {
    }

    /** For tests. */
    public UnitRegistry(EntityManager entityManager, CurrentUser currentUser, Clock clock) {
        this.entityManager = entityManager;
        this.trees = new UnitTrees(entityManager);
        this.editions = new EditionArchive(entityManager);
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Lets nobody else change these units until the transaction ends; in one order, so that nobody waits for each other. */
    public void lock(Collection<Long> unitIds) {
        new TreeSet<>(unitIds).forEach(id -> {
            Unit unit = unit(id);
            entityManager.refresh(unit, LockModeType.PESSIMISTIC_WRITE);
        });
    }

    /** @throws NotFoundException when there is none of that id */
    public Unit unit(long unitId) {
        Unit unit = entityManager.find(Unit.class, unitId);
        if (unit == null) {
            throw new NotFoundException();
        }
        return unit;
    }

    /** @return the id of the new unit, whose code nobody has */
    public long add(NewcomerUnit newcomer) {
        Unit unit = new Unit(freeCode(unit(newcomer.parentId()).code() + "-" + newcomer.name()), newcomer);
        entityManager.persist(unit);
        entityManager.flush();
        return unit.id();
    }

    /** @return what the unit says, as text */
    public String said(long unitId, UnitField field) {
        return unit(unitId).said(field);
    }

    public void say(long unitId, UnitField field, String text) {
        unit(unitId).say(field, text);
    }

    /** Takes a unit out again on which nothing hangs. */
    public void remove(long unitId) {
        entityManager.remove(unit(unitId));
        entityManager.flush();
    }

    /** Tells whoever keeps the tree, and keeps what these units say by now (ORG-16). @param from when it holds; null for today */
    public void changed(Collection<Long> unitIds, @Nullable LocalDate from) {
        entityManager.flush();
        List<Unit> changed = new TreeSet<>(unitIds).stream().map(this::unit).toList();
        Map<Long, String> codes = codes(changed);
        editions.keep(UnitFacts.KIND,
                changed.stream().map(each -> UnitFacts.of(each,
                        each.parentId() == null ? null : codes.get(each.parentId()),
                        each.successorIds().stream().map(codes::get).toList(), from)).toList(),
                clock.instant(), currentUser.name());
        trees.changed();
    }

    private Map<Long, String> codes(Collection<Unit> units) {
        Set<Long> named = new HashSet<>();
        units.forEach(each -> {
            named.addAll(each.successorIds());
            if (each.parentId() != null) {
                named.add(each.parentId());
            }
        });
        Map<Long, String> codes = new HashMap<>();
        Lots.of(named).forEach(lot -> Sql.of(entityManager, "select u.id, u.code from unit u where u.id in (:ids)")
                .with("ids", lot).rows().forEach(row -> codes.put(row.id("id"), row.text("code"))));
        return codes;
    }

    /** @return a code that no unit has, made of the text */
    String freeCode(String text) {
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
