package vn.sontay.training.people.roster;

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
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.MovePerson;
import vn.sontay.training.people.organisation.PeopleQueries;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.PersonFacts;
import vn.sontay.training.people.organisation.Post;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitNames;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Locks;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Who looks after a person lets them go to the unit that asks for them, or doesn't (ROS-11). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class MoveRequestService {

    private static final String ROWS = "select m.id, m.version, p.id as person_id, p.full_name, p.birth_year, m.job_title, "
            + "m.asked_at, m.asked_by, " + UnitNames.LABEL + " as to_unit, (select max(n.name) from affiliation a "
            + "join unit n on n.id = a.unit_id where a.person_id = p.id and (a.valid_to is null or a.valid_to >= :day) "
            + "and (a.valid_from is null or a.valid_from <= :day)) as unit_name from move_request m "
            + "join person p on p.id = m.person_id join unit u on u.id = m.to_unit_id " + UnitNames.PARENTS
            + " where m.waiting_key = 0 and ";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    PeopleQueries people;

    @Inject
    PeopleService moves;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /** @return what waits for the caller, the oldest first. One statement. */
    public List<MoveRequestRow> waiting() {
        return rows(Sql.of(entityManager, ROWS + access.ownPeople() + " order by m.asked_at, m.id"));
    }

    /** @return how many wait for the caller. One statement. */
    public long count() {
        return Sql.of(entityManager, "select count(*) from move_request m join person p on p.id = m.person_id "
                + "where m.waiting_key = 0 and " + access.ownPeople()).number();
    }

    /** @throws NotFoundException when it doesn't wait any more */
    public MoveRequestRow request(long moveId) {
        access.requireOwnPerson(found(moveId).personId());
        return rows(Sql.of(entityManager, ROWS + "m.id = :move").with("move", moveId)).stream().findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private List<MoveRequestRow> rows(Sql query) {
        return query.with("day", LocalDate.now(clock)).rows(MoveRequestService::row);
    }

    private static MoveRequestRow row(Row row) {
        String unit = row.textOrNull("unit_name");
        return new MoveRequestRow(row.id("id"), row.id("version"), row.id("person_id"), row.text("full_name"),
                row.numberOrNull("birth_year"), unit == null ? "" : unit, row.text("to_unit"),
                row.textOrNull("job_title"), row.moment("asked_at"), row.text("asked_by"));
    }

    /** Moves the person; the row of the list that asked is done. @throws vn.sontay.training.shared.RuleException beside the day */
    public void confirm(ConfirmMove command) {
        receipts.once(command.requestId(), "roster.confirmMove", () -> {
            MoveRequest request = held(command.moveId(), command.version());
            Constraints.check(command);
            Locks.take(entityManager, "roster-lock");
            PersonFacts person = people.ownFacts(request.personId());
            moves.move(new MovePerson(command.requestId() + ":move", person.personId(), person.version(),
                    new Post(request.toUnitId(), request.jobTitle(), command.from())));
            decide(request, person, null);
            entityManager.createQuery(
                    "select r from RosterRow r where r.rosterId = :roster and r.lineNo = :line", RosterRow.class)
                    .setParameter("roster", request.rosterId()).setParameter("line", request.lineNo()).getResultStream()
                    .filter(row -> !row.isTaken()).forEach(row -> row.take(request.personId(), false));
            return request.id();
        });
    }

    /** Says no, and why. */
    public void refuse(RefuseMove command) {
        receipts.once(command.requestId(), "roster.refuseMove", () -> {
            MoveRequest request = held(command.moveId(), command.version());
            Constraints.check(command);
            decide(request, people.ownFacts(request.personId()), command.reason());
            return request.id();
        });
    }

    private void decide(MoveRequest request, PersonFacts person, @Nullable String refusal) {
        request.decide(refusal, clock.instant(), currentUser.name());
        changes.fire(refusal == null
                ? new Changed("roster.confirmMove", "person", person.personId(), person.fullName())
                : new Changed("roster.refuseMove", "person", person.personId(), person.fullName() + ". " + refusal));
    }

    private MoveRequest held(long moveId, long version) {
        access.requireOwnPerson(found(moveId).personId());
        MoveRequest request = entityManager.find(MoveRequest.class, moveId, LockModeType.PESSIMISTIC_WRITE);
        request.requireVersion(version);
        return request;
    }

    private MoveRequest found(long moveId) {
        MoveRequest request = entityManager.find(MoveRequest.class, moveId);
        if (request == null) {
            throw new NotFoundException();
        }
        return request;
    }
}
