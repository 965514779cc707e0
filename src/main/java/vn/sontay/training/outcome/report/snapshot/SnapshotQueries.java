package vn.sontay.training.outcome.report.snapshot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sontay.training.outcome.report.KnownDays;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanScope;

/**
 * Reads what was frozen, and how it differs from what is known now. Without a transaction of its own, as what is found to be judged
 * again needs one. A plan that the caller doesn't see as a whole isn't there for them (SNP-3).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR, Roles.INSPECTOR})
public class SnapshotQueries {

    /** Of the same day: more are in the list of all. */
    private static final int MOST_OTHERS = 20;
    private static final String ROW = "select s from FigureSnapshot s where s.planCode = :plan";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PlanScope plans;

    @Inject
    Differing differing;

    @Inject
    SnapshotReading reading;

    @Inject
    KnownDays days;

    @Inject
    Clock clock;

    /** @return the plans that the caller sees as a whole */
    public List<Plan> plans() {
        return plans.seen();
    }

    /** @return the snapshots of a plan, the last first; two statements */
    public Page<SnapshotRow> of(String planCode, int number) {
        plan(planCode);
        return Page.of(number, Page.OF_A_LIST,
                () -> entityManager
                        .createQuery("select count(s) from FigureSnapshot s where s.planCode = :plan", Long.class)
                        .setParameter("plan", planCode).getSingleResult(),
                (first, size) -> entityManager.createQuery(ROW + " order by s.frozenAt desc, s.id desc",
                        FigureSnapshot.class).setParameter("plan", planCode).setFirstResult(first).setMaxResults(size)
                        .getResultStream().map(FigureSnapshot::row).toList());
    }

    /** @return what was frozen @throws NotFoundException when there is none, or its plan isn't the caller's to see */
    public SnapshotRow snapshot(long snapshotId) {
        return found(snapshotId).row();
    }

    /** @return others of the same plan and day, the last first; at most {@link #MOST_OTHERS} */
    public List<SnapshotRow> sameDay(long snapshotId) {
        SnapshotHead head = found(snapshotId).head();
        return entityManager
                .createQuery(ROW + " and s.asOf = :asOf and s.id <> :id order by s.frozenAt desc, s.id desc",
                        FigureSnapshot.class)
                .setParameter("plan", head.planCode()).setParameter("asOf", head.asOf())
                .setParameter("id", snapshotId).setMaxResults(MOST_OTHERS).getResultStream().map(FigureSnapshot::row)
                .toList();
    }

    /** @return its content as it was frozen, whose SHA-256 stands in its row */
    public String content(long snapshotId) {
        return found(snapshotId).content();
    }

    /** @return its targets, with the first of the names that are known today; a statement a target */
    public List<FrozenLine> lines(long snapshotId) {
        return lines(snapshotId, FrozenLine.MOST);
    }

    /** @return its targets, with all names that are known today */
    public List<FrozenLine> allLines(long snapshotId) {
        return lines(snapshotId, Integer.MAX_VALUE);
    }

    private List<FrozenLine> lines(long snapshotId, int most) {
        FigureSnapshot found = found(snapshotId);
        return reading.lines(found.content(), plan(found.head().planCode()), most);
    }

    /** @return its targets as they were frozen, without names */
    public List<FrozenTarget> figures(long snapshotId) {
        FigureSnapshot found = found(snapshotId);
        return SnapshotParsing.targets(found.content(), found.head().asOf());
    }

    private FigureSnapshot found(long snapshotId) {
        FigureSnapshot found = Optional.ofNullable(entityManager.find(FigureSnapshot.class, snapshotId))
                .orElseThrow(NotFoundException::new);
        plan(found.head().planCode());
        return found;
    }

    private Plan plan(String code) {
        return plans.seen().stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Two states of what is known about a plan's figures of one day.
     *
     * @param by what had been recorded by that moment
     * @param targets of the plan as it is now, and those that it has no more
     */
    public record Comparison(Plan plan, LocalDate asOf, Instant by, List<TargetDifference> targets) {

        public Comparison {
            targets = List.copyOf(targets);
        }
    }

    /**
     * @return how what is known now differs from what was frozen
     * @throws NotFoundException when there is no such snapshot, or neither then nor now such a target
     */
    public Comparison ofSnapshot(long snapshotId, DifferencePart part) {
        SnapshotHead head = found(snapshotId).head();
        return compare(plan(head.planCode()), head.asOf(), head.frozenAt(), part);
    }

    /**
     * @return how what is known now differs from what had been recorded by the end of that day
     * @throws RuleException when nothing was kept then yet, or a day is to come
     * @throws NotFoundException when there is no such plan, or neither then nor now such a target
     */
    public Comparison ofDay(String planCode, LocalDate asOf, LocalDate recorded, DifferencePart part) {
        Plan plan = plan(planCode);
        if (asOf.isAfter(LocalDate.now(clock))) {
            throw RuleException.at("asOf", "report.future");
        }
        return compare(plan, asOf, Objects.requireNonNull(days.of(recorded).by()), part);
    }

    private Comparison compare(Plan plan, LocalDate asOf, Instant by, DifferencePart part) {
        List<TargetDifference> targets = differing.of(plan, asOf, by, part);
        if (targets.isEmpty() && !part.target().isEmpty()) {
            throw new NotFoundException();
        }
        return new Comparison(plan, asOf, by, targets);
    }
}
