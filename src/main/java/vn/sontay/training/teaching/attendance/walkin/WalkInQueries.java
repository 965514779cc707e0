package vn.sontay.training.teaching.attendance.walkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.PersonOnDay;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.ClassList;

/** Reads those who came without being in the class. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class WalkInQueries {

    private static final int MOST_ALIKE = 20;
    private static final String ROWS = """
            select w.id, w.class_id, c.title as class_title, w.full_name, w.unit_name, w.added_at, w.added_by, w.refusal,
                   w.decided_by, m.status, i.full_name as sender,
                   (select min(s.held_on) from walk_in_mark f join class_session s on s.id = f.session_id
                     where f.walk_in_id = w.id and f.live_key = 0) as first_on,
                   (select count(*) from walk_in_mark n where n.walk_in_id = w.id and n.live_key = 0) as sessions
              from walk_in w
              join training_class c on c.id = w.class_id
              left join enrolment i on i.id = w.instead_of_id
              left join walk_in_mark m on m.walk_in_id = w.id and m.session_id = :session and m.live_key = 0
            """;
    private static final String UNDECIDED = " from walk_in w join training_class c on c.id = w.class_id "
            + "where w.decided_at is null and ";
    private static final String IN_CLASS = """
            select e.person_id from enrolment e
             where e.class_id = :class and e.withdrawn_on is null and e.person_id in (:people)""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    WalkIns walkIns;

    @Inject
    OrganisationQueries organisation;

    @Inject
    UnitAccess units;

    @Inject
    ClassAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return who came to the session without being in the class, to the class's staff. Two statements. */
    public WalkInPage ofSession(long sessionId) {
        WalkInSession session = walkIns.session(sessionId);
        access.requireStaff(session.classId());
        return new WalkInPage(session, session.stands() && !LocalDate.now(clock).isBefore(session.heldOn()),
                access.isAdministrator(session.classId()), rows(session.classId(), sessionId));
    }

    /** @return those who wait in the class or were refused, to its staff. One statement. */
    public List<WalkInRow> ofClass(long classId) {
        access.requireStaff(classId);
        return rows(classId, 0);
    }

    /** @return everybody in the class, in its order, to its staff. One statement. */
    public List<EnrolledPerson> inClass(long classId) {
        access.requireStaff(classId);
        return Sql.of(entityManager, "select e.id, e.full_name, e.unit_name from enrolment e " + ClassList.PEOPLE
                + " where e.class_id = :class and e.withdrawn_on is null order by " + ClassList.ORDER)
                .with("class", classId)
                .rows(row -> new EnrolledPerson(row.id("id"), row.text("full_name"), row.text("unit_name")));
    }

    private List<WalkInRow> rows(long classId, long sessionId) {
        return Sql.of(entityManager, ROWS + " where w.class_id = :class and w.enrolment_id is null order by w.id")
                .with("class", classId).with("session", sessionId).rows(WalkInQueries::row);
    }

    /** @return how many wait in the classes of the caller's units */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public long undecided() {
        return Sql.of(entityManager, "select count(*) as people" + UNDECIDED + administered()).number();
    }

    /** @return those who wait in the classes of the caller's units, the first first @param number the page, from 1 */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Page<WalkInRow> undecided(int number, int size) {
        Sql rows = Sql.of(entityManager, ROWS + " where w.decided_at is null and " + administered() + " order by w.id")
                .with("session", 0L);
        return Page.of(number, size, this::undecided,
                (first, most) -> rows.page(first, most).rows(WalkInQueries::row));
    }

    private String administered() {
        return units.administered().holds("c.organiser_unit_id");
    }

    /** @return one of them with the people who it may be, to the administrators of the class */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public WalkInToDecide toDecide(long walkInId) {
        WalkIn walkIn = walkIns.found(walkInId);
        access.requireAdministrator(walkIn.classId());
        walkIn.requireWaiting();
        WalkInRow row = Sql.of(entityManager, ROWS + " where w.id = :id").with("id", walkInId).with("session", 0L)
                .rows(WalkInQueries::row).getFirst();
        List<PersonOnDay> alike = organisation.searchPeople(walkIn.fullName(), MOST_ALIKE);
        Set<Long> ids = alike.stream().map(PersonOnDay::personId).collect(Collectors.toSet());
        Set<Long> inClass = ids.isEmpty()
                ? Set.of()
                : Set.copyOf(Sql.of(entityManager, IN_CLASS).with("class", walkIn.classId()).with("people", ids)
                        .rows(each -> each.id("person_id")));
        return new WalkInToDecide(row, walkIn.version(), walkIn.unitId(), alike, inClass,
                isKnownElsewhere(walkIn.fullName()));
    }

    private boolean isKnownElsewhere(String fullName) {
        return !units.administered().everything() && Sql.of(entityManager,
                "select count(*) as people from person p where p.search_name = :name and p.merged_into is null and not "
                        + units.people())
                .with("name", Vietnamese.foldName(fullName)).number() > 0;
    }

    private static WalkInRow row(Row row) {
        @Nullable
        String status = row.textOrNull("status");
        return new WalkInRow(row.id("id"), row.id("class_id"), row.text("class_title"), row.text("full_name"),
                row.text("unit_name"), row.moment("added_at"), row.text("added_by"), row.dayOrNull("first_on"),
                row.number("sessions"), status == null ? null : MarkStatus.valueOf(status), row.textOrNull("refusal"),
                row.textOrNull("decided_by"), row.textOrNull("sender"));
    }
}
