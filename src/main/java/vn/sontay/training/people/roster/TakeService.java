package vn.sontay.training.people.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import vn.sontay.training.people.organisation.KnownPerson;
import vn.sontay.training.people.organisation.MovePerson;
import vn.sontay.training.people.organisation.NewPerson;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.PersonRegistry;
import vn.sontay.training.people.organisation.Post;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Locks;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.WorkProgress;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.EnrolPeople;
import vn.sontay.training.teaching.trainingclass.EnrolmentService;

/** Makes people of the rows of a list (ROS-8), and puts them into a class (ROS-10). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class TakeService {

    private static final int ENROLLED_AT_ONCE = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    ClassAccess classes;

    @Inject
    UnitTrees trees;

    @Inject
    Rosters rosters;

    @Inject
    Judging judging;

    @Inject
    PersonRegistry registry;

    @Inject
    PeopleService people;

    @Inject
    EnrolmentService enrolments;

    @Inject
    WorkProgress progress;

    @Inject
    CommandReceipts receipts;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Adds who is new, keeps who is there, lets those move of whom that was decided. Rows are judged once more before, one list at a
     * time: who was added meanwhile isn't added again.
     *
     * @throws RuleException when no row is good
     */
    public void take(TakeRoster command) {
        receipts.once(command.requestId(), "roster.take", () -> {
            Roster roster = rosters.held(command.draftId());
            Locks.take(entityManager, "roster-lock");
            List<RosterRow> rows = rosters.rows(command.draftId());
            List<Verdict> verdicts = judging.judge(roster, rows);
            List<Judged> open = IntStream.range(0, rows.size()).filter(i -> !rows.get(i).isTaken())
                    .mapToObj(i -> new Judged(rows.get(i), verdicts.get(i))).toList();
            if (open.stream().noneMatch(each -> each.isNew() || each.isKnown())) {
                throw new RuleException("roster.nothingGood");
            }
            takeInLots(command, open);
            changes.fire(new Changed("roster.import", "roster", roster.id(),
                    roster.fileName() + ": " + open.stream().filter(Judged::isNew).count() + " người mới, "
                            + open.stream().filter(Judged::isKnown).count() + " người đã có"));
            return roster.id();
        });
    }

    /** What becomes of a row. */
    private record Judged(RosterRow row, Verdict verdict) {

        boolean isNew() {
            return verdict.fate() == Fate.FRESH;
        }

        boolean isKnown() {
            return verdict.fate() == Fate.SAME && verdict.person() != null;
        }
    }

    /** So many at a time as are held in memory; what is held otherwise isn't compared again and again. */
    private void takeInLots(TakeRoster command, List<Judged> open) {
        int done = 0;
        for (List<Judged> lot : Lots.of(open).toList()) {
            entityManager.flush();
            entityManager.clear();
            List<RosterRow> rows = rosters.again(lot.stream().map(Judged::row).toList());
            take(command, IntStream.range(0, rows.size())
                    .mapToObj(i -> new Judged(rows.get(i), lot.get(i).verdict())).toList());
            done += lot.size();
            progress.tell(command.requestId(), done, open.size());
        }
    }

    private void take(TakeRoster command, List<Judged> lot) {
        lot.forEach(each -> each.row().judged(each.verdict()));
        lot.stream().filter(Judged::isKnown).forEach(each -> {
            KnownPerson person = Objects.requireNonNull(each.verdict().person());
            move(command, each.row(), each.verdict(), person);
            each.row().take(person.personId(), false);
        });
        List<Judged> fresh = lot.stream().filter(Judged::isNew).toList();
        List<Long> ids = registry.addAll(fresh.stream().map(each -> newPerson(each.verdict())).toList());
        for (int i = 0; i < ids.size(); i++) {
            fresh.get(i).row().take(ids.get(i), true);
        }
    }

    private NewPerson newPerson(Verdict verdict) {
        long unit = Objects.requireNonNull(verdict.unitId());
        access.requireUnit(unit);
        return new NewPerson(verdict.read().details(), new Post(unit, verdict.read().job(), null),
                trees.now().label(unit));
    }

    private void move(TakeRoster command, RosterRow row, Verdict verdict, KnownPerson person) {
        if (row.decision() == Decision.MOVE && !Objects.equals(person.unitId(), verdict.unitId())) {
            people.move(new MovePerson(command.requestId() + ":" + row.lineNo(), person.personId(), person.version(),
                    new Post(Objects.requireNonNull(verdict.unitId()), verdict.read().job(), LocalDate.now(clock))));
        }
    }

    /**
     * Enrols everybody of the list who was taken over and can be: not who is or was in the class, waits for a place in it, teaches it or was deactivated.
     *
     * @return how many were enrolled, now or by the same request before
     * @throws RuleException when there is nobody left, or there aren't places enough and nobody is to wait
     */
    public int enrol(EnrolRoster command) {
        Constraints.check(command);
        long classId = Objects.requireNonNull(command.classId());
        classes.requireAdministrator(classId);
        return Math.toIntExact(receipts.once(command.requestId(), "roster.enrol", () -> {
            Roster roster = rosters.held(command.draftId());
            List<Long> joining = new ArrayList<>(joining(roster.id(), classId));
            if (joining.isEmpty()) {
                throw RuleException.at("classId", "roster.nobodyToEnrol");
            }
            int enrolled = 0;
            for (int from = 0; from < joining.size(); from += ENROLLED_AT_ONCE) {
                enrolled += enrolments.enrol(new EnrolPeople(command.requestId() + ":" + from, classId,
                        joining.subList(from, Math.min(joining.size(), from + ENROLLED_AT_ONCE)), null,
                        command.queued()));
            }
            return enrolled;
        }));
    }

    private Set<Long> joining(long draftId, long classId) {
        return new LinkedHashSet<>(Sql.of(entityManager, """
                select r.person_id from roster_row r join person p on p.id = r.person_id
                 where r.roster_id = :roster and r.fate = 'TAKEN' and p.deactivated_at is null
                   and not exists (select 1 from enrolment e where e.person_id = p.id and e.class_id = :class)
                   and not exists (select 1 from waiting_place w where w.person_id = p.id and w.class_id = :class and w.live_key = 0)
                   and not exists (select 1 from class_trainer t where t.person_id = p.id and t.class_id = :class)
                 order by r.line_no
                """).with("roster", draftId).with("class", classId).rows(row -> row.id("person_id")));
    }
}
