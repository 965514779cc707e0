package vn.sontay.training.people.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitRegistry;
import vn.sontay.training.shared.Locks;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.database.Sql;

/** Finds acts for use cases, which begin with the scope (UNA-2). */
@ApplicationScoped
public class Acts {

    private static final String SELECT = "select a.state, a.holds_from, a.document_kind, a.document_number from unit_act a where a.id <> :self ";
    private static final String ORDER = " order by a.holds_from desc";
    private static final String CONCERNS = "(a.kind <> 'CREATE' and a.unit_id in (:units) "
            + "or exists (select 1 from unit_act_unit w where w.act_id = a.id and w.unit_id in (:units)) "
            + "or exists (select 1 from unit_act_part q where q.act_id = a.id and q.unit_id in (:units)) "
            + "or exists (select 1 from unit_act_line l where l.act_id = a.id and l.thing = 'UNIT' and l.thing_id in (:units)))";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    UnitRegistry units;

    protected Acts() {
    }

    /** For tests. */
    Acts(EntityManager entityManager, UnitAccess access, UnitRegistry units) {
        this.entityManager = entityManager;
        this.access = access;
        this.units = units;
    }

    /** Acts are decided, carried out and undone one at a time, so that no two of them lead in a circle or give one name twice. */
    void oneAtATime() {
        Locks.take(entityManager, "unit-act-lock");
    }

    /** @return the act, to whoever may decide it. @throws NotFoundException when there is none */
    UnitAct found(long actId) {
        UnitAct act = entityManager.find(UnitAct.class, actId);
        if (act == null) {
            throw new NotFoundException();
        }
        require(act, parts(act));
        return act;
    }

    /** The same for one that is to be changed, by one at a time. @param version as it was seen */
    UnitAct held(long actId, long version) {
        UnitAct act = found(actId);
        entityManager.refresh(act, LockModeType.PESSIMISTIC_WRITE);
        act.requireVersion(version);
        return act;
    }

    /** @return the units that take over or are created, in their order */
    List<ActPart> parts(UnitAct act) {
        return entityManager.createQuery("select p from ActPart p where p.actId = :act order by p.ordinal",
                ActPart.class).setParameter("act", act.id()).getResultList();
    }

    /** @return what the act made otherwise, in order */
    List<ActLine> lines(UnitAct act) {
        return entityManager.createQuery("select l from ActLine l where l.actId = :act order by l.id", ActLine.class)
                .setParameter("act", act.id()).getResultList();
    }

    /** The same of a draft that isn't kept yet. @param named units that its form names, whether the act needs them or not */
    void require(UnitAct act, List<ActPart> parts, Collection<Long> named) {
        named.forEach(access::requireUnit);
        require(act, parts);
    }

    /** Lets pass who looks after all its units and after the one above the unit that it changes. */
    void require(UnitAct act, List<ActPart> parts) {
        Long into = act.intoId();
        if (into != null) {
            access.requireUnit(into);
        }
        act.others().forEach(this::requireWithParent);
        parts.forEach(part -> {
            Long unit = part.unitId();
            if (unit != null) {
                access.requireUnit(unit);
            }
        });
        if (act.kind() != ActKind.CREATE) {
            requireWithParent(act.unitId());
        }
        access.requireUnit(act.unitId());
    }

    private void requireWithParent(long unitId) {
        access.requireUnit(unitId);
        Long parent = units.unit(unitId).parentId();
        if (parent != null && exists(parent)) {
            access.requireUnit(parent);
        }
    }

    /** Who was above a unit of long ago needn't exist any more: then whoever looks after the unit decides. */
    private boolean exists(long parentId) {
        return units.unit(parentId).validTo() == null;
    }

    /** @return the units that the act itself changes, as far as they are there */
    Set<Long> concerned(UnitAct act, List<ActPart> parts) {
        Set<Long> units = new HashSet<>(act.others());
        if (act.kind() != ActKind.CREATE) {
            units.add(act.unitId());
        }
        parts.stream().map(ActPart::unitId).forEach(unit -> {
            if (unit != null) {
                units.add(unit);
            }
        });
        return units;
    }

    /** An act in the way of another: its id, document and day. */
    record InTheWay(String document, LocalDate from, boolean waiting) {
    }

    /** @return the act that waits for one of these units, or holds from a later day than that (UNA-2) */
    Optional<InTheWay> waitingOrAfter(Set<Long> unitIds, long exceptId, LocalDate day) {
        return inTheWay(Sql.of(entityManager, SELECT + "and (a.state = 'WAITING' or a.state = 'DONE' and "
                + "a.holds_from > :day) and " + CONCERNS + ORDER).with("day", day), unitIds, exceptId);
    }

    /** @return the act that came after this one and concerns the same units, so that this can't be undone before it */
    Optional<InTheWay> since(UnitAct act, Set<Long> unitIds) {
        return inTheWay(
                Sql.of(entityManager, SELECT + "and (a.state = 'WAITING' or a.state = 'DONE' and "
                        + "a.done_at > :done) and " + CONCERNS + ORDER).with("done", act.doneAt()),
                unitIds, act.id());
    }

    private static Optional<InTheWay> inTheWay(Sql query, Set<Long> unitIds, long exceptId) {
        return unitIds.isEmpty()
                ? Optional.empty()
                : query.with("units", unitIds).with("self", exceptId).atMost(1).rows(row -> new InTheWay(
                        row.text("document_kind") + " " + row.text("document_number"), row.day("holds_from"),
                        row.text("state").equals("WAITING"))).stream().findFirst();
    }

    /** @return the ids of the acts whose day has come */
    List<Long> due(LocalDate today) {
        return Sql.of(entityManager, "select a.id from unit_act a where a.state = 'WAITING' and a.holds_from <= :day "
                + "order by a.holds_from, a.id").with("day", today).rows(row -> row.id("id"));
    }

    /** @return the act that is to be carried out by the clock, held; null when somebody else was faster */
    @Nullable
    UnitAct dueNow(long actId) {
        oneAtATime();
        UnitAct act = entityManager.find(UnitAct.class, actId, LockModeType.PESSIMISTIC_WRITE);
        return act == null || act.state() != ActState.WAITING ? null : act;
    }

}
