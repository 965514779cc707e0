package vn.sontay.training.teaching.attendance.walkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.PersonDetails;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.teaching.attendance.AttendanceFixture;
import vn.sontay.training.teaching.attendance.Finding;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.RecordAttendance;
import vn.sontay.training.teaching.attendance.RecordedMark;
import vn.sontay.training.teaching.attendance.substitute.Substitutions;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Corrections;
import vn.sontay.training.teaching.trainingclass.TrainingClassFixture;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** WLK-1 to WLK-5. */
class WalkInIT {

    private static final String YESTERDAY = "2026-11-23";
    private static final String TODAY = "2026-11-24";

    private final TestClock clock = TestClock.at(TODAY + "T08:00");

    /** A class with a closed session of yesterday and one of today, and the use cases as its trainer or an administrator. */
    private final class Hall {

        private final EntityManager em;
        private final AttendanceFixture make;
        private final long classId;
        private final long closed;
        private final long today;
        private final long enrolled;

        Hall(EntityManager em) {
            this.em = em;
            this.make = new AttendanceFixture(em, clock);
            this.classId = make.trainingClass();
            this.closed = make.session(classId, 1, YESTERDAY);
            this.today = make.session(classId, 2, TODAY);
            this.enrolled = make.enrolment(classId, "Hồ Thị Ở");
            make.service().recordAndClose(new RecordAttendance("roll", closed, 0,
                    Map.of(enrolled, new Finding(MarkStatus.PRESENT))));
            em.flush();
        }

        WalkInService service() {
            WalkInService service = new WalkInService();
            service.entityManager = em;
            service.walkIns = new WalkIns(em);
            service.organisation = new OrganisationQueries(em, clock);
            service.substitutions = new Substitutions(em, make.user, clock, make.events);
            service.access = new ClassAccess(em, make.user);
            service.receipts = new CommandReceipts(em, clock);
            service.currentUser = make.user;
            service.clock = clock;
            service.changes = make.events;
            return service;
        }

        WalkInQueries queries() {
            WalkInQueries queries = new WalkInQueries();
            queries.entityManager = em;
            queries.walkIns = new WalkIns(em);
            queries.organisation = new OrganisationQueries(em, clock);
            queries.units = new UnitAccess(em, make.user, clock);
            queries.access = new ClassAccess(em, make.user);
            queries.currentUser = make.user;
            queries.clock = clock;
            return queries;
        }

        /** As an administrator of everything. */
        WalkInDecisionService decisions() {
            make.actAs(1, Roles.ADMINISTRATOR);
            WalkInDecisionService service = new WalkInDecisionService();
            service.walkIns = new WalkIns(em);
            service.queries = queries();
            service.access = new ClassAccess(em, make.user);
            service.units = new UnitAccess(em, make.user, clock);
            service.people = PeopleService.of(em, clock, make.events, new RecordedEvents<>(), service.units);
            service.enrolments = new TrainingClassFixture(em, make.user, clock, new Corrections(em,
                    new RecordedEvents<>(), new RecordedEvents<>(), make.user, clock), make.events).enrolments();
            service.marks = make.addedMarks();
            service.substitutions = new Substitutions(em, make.user, clock, make.events);
            service.receipts = new CommandReceipts(em, clock);
            service.currentUser = make.user;
            service.clock = clock;
            service.changes = make.events;
            return service;
        }

        long come(String request, long session, String name) {
            long id = service()
                    .add(new AddWalkIn(request, session, name, null, "Trường THCS", null, MarkStatus.LATE, false));
            em.flush();
            return id;
        }

        ConfirmWalkIn confirm(String request, long walkIn, long person, String name) {
            return new ConfirmWalkIn(request, walkIn, queries().toDecide(walkIn).version(), person,
                    new PersonDetails(name, null, null), null, false);
        }

        @Nullable
        RecordedMark mark(long session, long enrolment) {
            return make.queries().rollCall(session).rows().stream().filter(row -> row.enrolmentId() == enrolment)
                    .findFirst().orElseThrow().mark();
        }
    }

    @BothDatabases
    void who_comes_waits_beside_the_roll_and_confirmed_their_marks_count(TestDatabase database) {
        database.clear();
        database.run(em -> {
            Hall hall = new Hall(em);
            long walkIn = hall.come("a", hall.closed, " y  rấy ");
            assertEquals(walkIn, hall.come("a", hall.closed, "y rấy"));
            hall.service().mark(new MarkWalkIns("b", hall.today, Map.of(walkIn, new WalkInFinding(MarkStatus.ABSENT))));
            hall.service()
                    .mark(new MarkWalkIns("c", hall.today, Map.of(walkIn, new WalkInFinding(MarkStatus.PRESENT))));
            em.flush();
            assertEquals(Map.of(walkIn, new WalkInFinding(MarkStatus.PRESENT)),
                    hall.queries().ofSession(hall.today).found());
            assertEquals(List.of("y rấy"),
                    hall.queries().ofClass(hall.classId).stream().map(WalkInRow::fullName).toList());
            assertEquals(1, hall.make.queries().rollCall(hall.closed).rows().size());

            WalkInDecisionService decisions = hall.decisions();
            assertEquals(1, hall.queries().undecided());
            ConfirmWalkIn command = hall.confirm("d", walkIn, ConfirmWalkIn.NEW, "Y Rấy");
            long enrolment = decisions.confirm(command);
            em.flush();
            assertEquals(enrolment, decisions.confirm(command));
            assertEquals(LocalDate.parse(YESTERDAY), hall.make.queries().rollCall(hall.closed).rows().stream()
                    .filter(row -> row.enrolmentId() == enrolment).findFirst().orElseThrow().joinedOn(), "CLS-22");
            RecordedMark late = Objects.requireNonNull(hall.mark(hall.closed, enrolment));
            assertEquals(MarkStatus.LATE, late.finding().status());
            assertEquals("Đến thêm tại lớp, người quản trị đã xác nhận.", late.reason());
            RecordedMark present = Objects.requireNonNull(hall.mark(hall.today, enrolment));
            assertEquals(MarkStatus.PRESENT, present.finding().status());
            assertNull(present.reason());
            assertEquals(0, hall.queries().undecided());
            assertEquals(List.of(), hall.queries().ofClass(hall.classId));
            assertTrue(hall.make.events.fired().stream().anyMatch(event -> event.action().equals(
                    "attendance.confirmWalkIn") && Objects.equals(event.subjectId(), enrolment)));
        });
    }

    @BothDatabases
    void who_is_in_the_class_already_keeps_the_marks_that_they_have_WLK_3(TestDatabase database) {
        database.clear();
        database.run(em -> {
            Hall hall = new Hall(em);
            RuleException alike = assertThrows(RuleException.class, () -> hall.come("a", hall.closed, "ho thi o"));
            assertEquals("attendance.walkInAlike", alike.key());
            long walkIn = hall.service().add(
                    new AddWalkIn("b", hall.closed, "Hồ Thị Ở", null, "Trường THCS", null, MarkStatus.ABSENT, true));
            em.flush();
            assertEquals("attendance.walkInWaits",
                    assertThrows(RuleException.class, () -> hall.come("c", hall.closed, "Hồ Thị Ở")).key());
            hall.service().mark(new MarkWalkIns("d", hall.today, Map.of(walkIn, new WalkInFinding(MarkStatus.LATE))));
            em.flush();
            WalkInDecisionService decisions = hall.decisions();
            WalkInToDecide toDecide = hall.queries().toDecide(walkIn);
            long person = toDecide.alike().getFirst().personId();
            assertTrue(toDecide.inClass().contains(person));
            assertFalse(decisions.settle("e", walkIn));
            assertEquals(hall.enrolled, decisions.confirm(hall.confirm("f", walkIn, person, "Hồ Thị Ở")));
            em.flush();
            assertEquals(MarkStatus.PRESENT,
                    Objects.requireNonNull(hall.mark(hall.closed, hall.enrolled)).finding().status());
            assertEquals(MarkStatus.LATE,
                    Objects.requireNonNull(hall.mark(hall.today, hall.enrolled)).finding().status());
        });
    }

    @BothDatabases
    void a_decision_is_made_once_and_a_refusal_is_read_by_the_trainer_WLK_5(TestDatabase database) {
        database.clear();
        database.run(em -> {
            Hall hall = new Hall(em);
            long tomorrow = hall.make.session(hall.classId, 3, "2026-11-25");
            assertEquals("attendance.tooEarly",
                    assertThrows(RuleException.class, () -> hall.come("a", tomorrow, "Y Rấy")).key());
            assertEquals("attendance.walkInUnit", assertThrows(RuleException.class, () -> hall.service().add(
                    new AddWalkIn("b", hall.today, "Y Rấy", null, " ", null, MarkStatus.PRESENT, false))).key());
            long walkIn = hall.come("c", hall.today, "Y Rấy");
            WalkInDecisionService decisions = hall.decisions();
            assertThrows(StaleDataException.class,
                    () -> decisions.refuse(new RefuseWalkIn("d", walkIn, 99, "Không thuộc đối tượng")));
            ConfirmWalkIn tooLate = hall.confirm("f", walkIn, ConfirmWalkIn.NEW, "Y Rấy");
            decisions.refuse(new RefuseWalkIn("e", walkIn, tooLate.version(), " Không thuộc  đối tượng "));
            em.flush();
            assertEquals("attendance.walkInDecided",
                    assertThrows(RuleException.class, () -> decisions.confirm(tooLate)).key());
            assertEquals("attendance.walkInDecided", assertThrows(RuleException.class, () -> hall.service().mark(
                    new MarkWalkIns("g", hall.today, Map.of(walkIn, new WalkInFinding(MarkStatus.LATE))))).key());
            assertEquals("Không thuộc đối tượng",
                    hall.queries().ofSession(hall.today).refused().getFirst().refusal());

            hall.make.trainingClass();
            assertThrows(RefusedException.class, () -> hall.queries().ofSession(hall.today));
            assertThrows(RefusedException.class, () -> hall.come("h", hall.today, "Y Khác"));
            assertThrows(RefusedException.class, () -> hall.service().mark(new MarkWalkIns("i", hall.today, Map.of())));
        });
    }
}
