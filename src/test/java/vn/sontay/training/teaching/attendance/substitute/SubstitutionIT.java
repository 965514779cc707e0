package vn.sontay.training.teaching.attendance.substitute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.attendance.AttendanceFixture;
import vn.sontay.training.teaching.attendance.CorrectMark;
import vn.sontay.training.teaching.attendance.Finding;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.RecordAttendance;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** SUB-1 to SUB-3, ATT-11. */
class SubstitutionIT {

    private static final String TODAY = "2026-11-24";

    private final TestClock clock = TestClock.at(TODAY + "T08:00");

    private SubstitutionService service(EntityManager em, AttendanceFixture make) {
        SubstitutionService service = new SubstitutionService();
        service.entityManager = em;
        service.substitutions = new Substitutions(em, make.user, clock, make.events);
        service.access = new ClassAccess(em, make.user);
        service.receipts = new CommandReceipts(em, clock);
        service.currentUser = make.user;
        service.clock = clock;
        service.changes = make.events;
        return service;
    }

    private SubstitutionQueries queries(EntityManager em, AttendanceFixture make) {
        SubstitutionQueries queries = new SubstitutionQueries();
        queries.entityManager = em;
        queries.attendance = make.queries();
        queries.access = new ClassAccess(em, make.user);
        return queries;
    }

    private static RecordAttendance record(String request, long session, long version, long person,
            MarkStatus status) {
        return new RecordAttendance(request, session, version, Map.of(person, new Finding(status)));
    }

    private static String refusal(Runnable act) {
        return assertThrows(RuleException.class, act::run).key();
    }

    @BothDatabases
    void who_is_replaced_is_not_marked_present_while_that_holds_SUB_2(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long session = make.session(classId, 1, TODAY);
            long absent = make.enrolment(classId, "Đinh Thị Hà");
            long comes = make.enrolment(classId, "Hồ Văn Rin");
            long third = make.enrolment(classId, "Y Nhung");
            SubstitutionService service = service(em, make);
            LinkSubstitute link = new LinkSubstitute("a", session, absent, comes, false, " đi  công tác ");
            long id = service.link(link);
            em.flush();
            assertEquals(id, service.link(link));
            assertEquals("attendance.replaced",
                    refusal(() -> make.service().record(record("b", session, 0, absent, MarkStatus.PRESENT))));
            make.service().record(record("c", session, 0, absent, MarkStatus.EXCUSED));
            make.service().record(record("d", session, make.queries().rollCall(session).version(), comes,
                    MarkStatus.PRESENT));
            em.flush();
            assertEquals("attendance.substituteTwice",
                    refusal(() -> service.link(new LinkSubstitute("e", session, absent, third, true, "x"))));
            assertEquals("attendance.substituteTwice",
                    refusal(() -> service.link(new LinkSubstitute("f", session, third, comes, false, "x"))));
            assertEquals("attendance.substituteSelf",
                    refusal(() -> service.link(new LinkSubstitute("g", session, third, third, false, "x"))));
            assertEquals(List.of("Hồ Văn Rin, Đinh Thị Hà, đi công tác"),
                    queries(em, make).ofClass(classId).stream()
                            .map(row -> row.substitute() + ", " + row.absent() + ", " + row.reason()).toList());
            service.undo(new UndoSubstitution("h", id, "ghi nhầm"));
            em.flush();
            assertEquals(List.of(), queries(em, make).ofClass(classId));
            make.service().record(record("i", session, make.queries().rollCall(session).version(), absent,
                    MarkStatus.PRESENT));
            em.flush();
            assertEquals("attendance.substitutePresent", refusal(() -> service.link(
                    new LinkSubstitute("j", session, absent, comes, false, "đi công tác"))));
            make.trainingClass();
            assertThrows(RefusedException.class, () -> service.link(link));
            assertThrows(RefusedException.class, () -> queries(em, make).page(session));
        });
    }

    @BothDatabases
    void from_a_day_on_holds_in_later_sessions_and_not_before(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long before = make.session(classId, 1, "2026-11-22");
            long first = make.session(classId, 2, "2026-11-23");
            long later = make.session(classId, 3, TODAY);
            long absent = make.enrolment(classId, "Đinh Thị Hà");
            long comes = make.enrolment(classId, "Hồ Văn Rin");
            make.service().record(record("a", before, 0, absent, MarkStatus.PRESENT));
            service(em, make).link(new LinkSubstitute("b", first, absent, comes, true, "nghỉ thai sản"));
            em.flush();
            assertEquals("attendance.replaced",
                    refusal(() -> make.service().record(record("c", later, 0, absent, MarkStatus.LATE))));
            make.service().record(record("d", before, make.queries().rollCall(before).version(), absent,
                    MarkStatus.LATE));
        });
    }

    @BothDatabases
    void nobody_is_present_in_two_classes_in_one_half_day_ATT_11(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long one = make.trainingClass();
            long there = make.session(one, 1, TODAY);
            long person = make.person("Y Nhung");
            long known = make.enrolment(one, "Y Nhung", person);
            make.service().recordAndClose(record("a", there, 0, known, MarkStatus.LATE));
            em.flush();
            long other = make.trainingClass();
            long here = make.session(other, 1, TODAY);
            long nextDay = make.session(other, 2, "2026-11-23");
            long same = make.enrolment(other, "Y Nhung", person);
            assertEquals("attendance.elsewhere",
                    refusal(() -> make.service().record(record("b", here, 0, same, MarkStatus.PRESENT))));
            make.service().record(record("c", nextDay, 0, same, MarkStatus.PRESENT));
            make.service().recordAndClose(record("d", here, 0, same, MarkStatus.ABSENT));
            em.flush();
            make.actAs(1, Roles.ADMINISTRATOR);
            CorrectMark unsure = make.correction("e", make.queries().correction(here, same), MarkStatus.PRESENT,
                    "đến nửa buổi");
            assertEquals("attendance.elsewhere", refusal(() -> make.corrections().correct(unsure)));
            make.corrections().correct(new CorrectMark("f", here, same, unsure.markId(), unsure.finding(),
                    unsure.reason(), true, false));
        });
    }
}
