package vn.sontay.training.teaching.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Share;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.teaching.trainingclass.RollCallState;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class RollCallIT {

    private static final String TODAY = "2026-11-24";
    /** The lock, what is read, ids, the roll call, its marks, the receipt; two more are the session and the audit line. */
    private static final int TO_BEGIN = 6;
    /** The marks that give way in addition, while the lock writes the roll call. */
    private static final int TO_CHANGE = 6;

    private final TestClock clock = TestClock.at(TODAY + "T08:00");

    private static RecordAttendance record(String request, long session, long version, Map<Long, MarkStatus> marks) {
        return new RecordAttendance(request, session, version, AttendanceFixture.found(marks));
    }

    @BothDatabases
    void the_first_save_opens_and_a_later_one_supersedes_only_what_changed_ATT_3(TestDatabase database) {
        database.clear();
        long[] id = new long[3];
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            id[0] = make.session(classId, 1, TODAY);
            id[1] = make.enrolment(classId, "Đinh Thị Hà");
            id[2] = make.enrolment(classId, "Hồ Văn Rin");
            make.service().record(record("a", id[0], 0, Map.of(id[1], MarkStatus.PRESENT, id[2], MarkStatus.ABSENT)));
            assertEquals("Lớp 1, buổi 1 (24/11/2026): có mặt 1, đi muộn 0, vắng có phép 0, vắng không phép 1",
                    make.events.fired().getFirst().detail());
        });
        clock.forward(Duration.ofMinutes(30));
        database.run(em -> {
            AttendanceFixture make = asTrainer(em, id[0]);
            RollCallSheet before = make.queries().rollCall(id[0]);
            assertEquals(RollCallState.OPEN, before.state());
            make.service().record(
                    record("b", id[0], before.version(), Map.of(id[1], MarkStatus.PRESENT, id[2], MarkStatus.LATE)));
        });
        database.run(em -> {
            AttendanceFixture make = asTrainer(em, id[0]);
            RollCallSheet after = make.queries().rollCall(id[0]);
            assertEquals(AttendanceFixture.found(Map.of(id[1], MarkStatus.PRESENT, id[2], MarkStatus.LATE)),
                    after.found());
            assertEquals(new Share(2, 2), after.marked());
            assertEquals(1, make.queries().correction(id[0], id[1]).history().size());
            assertEquals(List.of("ABSENT null false", "LATE null true"),
                    history(make.queries().correction(id[0], id[2])));
        });
    }

    private AttendanceFixture asTrainer(EntityManager em, long sessionId) {
        AttendanceFixture make = new AttendanceFixture(em, clock);
        Number trainer = (Number) em.createNativeQuery("select t.person_id from class_trainer t join class_session s "
                + "on s.class_id = t.class_id where s.id = ?").setParameter(1, sessionId).getSingleResult();
        make.actAs(trainer.longValue(), Roles.TRAINER);
        return make;
    }

    @BothDatabases
    void a_save_from_an_older_state_is_refused_and_a_repeated_one_is_done_once_ATT_10(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long session = make.session(classId, 1, TODAY);
            long person = make.enrolment(classId, "Đinh Thị Hà");
            RecordAttendance first = record("a", session, 0, Map.of(person, MarkStatus.PRESENT));
            long rollCall = make.service().record(first);
            em.flush();
            assertEquals(rollCall, make.service().record(first));
            assertThrows(StaleDataException.class,
                    () -> make.service().record(record("b", session, 0, Map.of(person, MarkStatus.LATE))));
            assertEquals(1, make.events.fired().size());
        });
    }

    @BothDatabases
    void on_the_roll_is_who_is_in_the_class_on_the_day_ATT_2(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long session = make.session(classId, 1, TODAY);
            long gone = make.enrolment(classId, "Đinh Văn Đi");
            make.left(gone, TODAY);
            long later = make.enrolment(classId, "Đinh Văn Sau");
            make.left(later, "2026-11-25");
            long stays = make.enrolment(classId, "Hồ Thị Ở");
            long stranger = make.enrolment(make.trainingClass(), "Người Lớp Khác");
            make.user.is(asTrainer(em, session).user.require());
            assertEquals(List.of(stays, later),
                    make.queries().rollCall(session).rows().stream().map(RollCallRow::enrolmentId).toList());
            for (long absentee : List.of(gone, stranger)) {
                RuleException refusal = assertThrows(RuleException.class, () -> make.service()
                        .record(record("r" + absentee, session, 0, Map.of(absentee, MarkStatus.PRESENT))));
                assertEquals("attendance.notOnRoll", refusal.key());
            }
        });
    }

    @BothDatabases
    void another_classs_trainer_is_refused_CLS_4(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long session = make.session(make.trainingClass(), 1, TODAY);
            make.trainingClass();
            assertThrows(RefusedException.class, () -> make.queries().rollCall(session));
            assertThrows(RefusedException.class, () -> make.service().record(record("a", session, 0, Map.of())));
            assertThrows(RefusedException.class, () -> make.service().close(new CloseRollCall("c", session, 0)));
            assertThrows(RefusedException.class,
                    () -> make.corrections().correct(new CorrectMark("d", session, 1, null,
                            new Finding(MarkStatus.LATE), "x", false, false)));
            make.actAs(1, Roles.ADMINISTRATOR);
            assertEquals(RollCallState.NOT_YET, make.queries().rollCall(session).state());
        });
    }

    @BothDatabases
    void staff_who_are_in_the_class_leave_their_own_mark_to_others_CLS_10(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            Caller trainer = make.user.require();
            long session = make.session(classId, 1, TODAY);
            long other = make.enrolment(classId, "Đinh Thị Hà");
            long herself = make.person("Y Nhung");
            long own = make.enrolment(classId, "Y Nhung", herself);
            make.actAs(herself, Roles.ADMINISTRATOR);
            assertEquals(own, make.queries().rollCall(session).own());
            Map<Long, MarkStatus> both = Map.of(other, MarkStatus.PRESENT, own, MarkStatus.PRESENT);
            assertEquals("trainingclass.ownResult", assertThrows(RuleException.class,
                    () -> make.service().record(record("a", session, 0, both))).key());
            make.service().record(record("b", session, 0, Map.of(other, MarkStatus.PRESENT)));
            em.flush();
            make.user.is(trainer);
            assertNull(make.queries().rollCall(session).own());
            make.service().record(record("c", session, make.queries().rollCall(session).version(),
                    Map.of(own, MarkStatus.ABSENT)));
            em.flush();
            make.actAs(herself, Roles.ADMINISTRATOR);
            make.service().recordAndClose(record("d", session, make.queries().rollCall(session).version(),
                    Map.of(other, MarkStatus.LATE, own, MarkStatus.ABSENT)));
            em.flush();
            CorrectionSheet seen = make.queries().correction(session, own);
            assertEquals("trainingclass.ownResult", assertThrows(RuleException.class, () -> make.corrections()
                    .correct(make.correction("e", seen, MarkStatus.PRESENT, "x"))).key());
        });
    }

    @BothDatabases
    void a_correction_keeps_the_old_mark_and_reaches_who_joined_later_ATT_5_ATT_6(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long session = make.session(classId, 1, TODAY);
            long person = make.enrolment(classId, "Đinh Thị Hà");
            make.service().recordAndClose(record("a", session, 0, Map.of(person, MarkStatus.ABSENT)));
            em.flush();
            long joined = make.enrolment(classId, "Y Nhung");
            RollCallSheet sheet = make.queries().rollCall(session);
            assertEquals(RollCallState.CLOSED, sheet.state());
            assertNull(sheet.rows().get(1).mark());
            CorrectionSheet seen = make.queries().correction(session, person);
            CorrectionSheet unseen = make.queries().correction(session, joined);
            make.corrections().correct(make.correction("b", seen, MarkStatus.LATE, " đến lúc  8h30 "));
            make.corrections().correct(make.correction("c", unseen, MarkStatus.PRESENT, "vào lớp sau"));
            em.flush();
            em.clear();
            for (CorrectionSheet old : List.of(seen, unseen)) {
                assertThrows(StaleDataException.class, () -> make.corrections()
                        .correct(make.correction("d" + old.person().enrolmentId(), old, MarkStatus.EXCUSED, "x")));
            }
            CorrectionSheet after = make.queries().correction(Objects.requireNonNull(seen.person().mark()).id());
            assertEquals(List.of("ABSENT null false", "LATE đến lúc 8h30 true"), history(after));
            assertEquals(after.history().getLast(), after.person().mark());
            assertEquals("Đinh Thị Hà: Lớp 1, buổi 1 (24/11/2026): vắng không phép → đi muộn. đến lúc 8h30",
                    make.events.fired().get(1).detail());
            assertEquals(new Finding(MarkStatus.PRESENT), make.queries().rollCall(session).found().get(joined));
        });
    }

    @BothDatabases
    void closing_before_the_session_is_over_is_asked_once_ATT_14(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long session = make.session(classId, 1, TODAY);
            Map<Long, Finding> marks = AttendanceFixture
                    .found(Map.of(make.enrolment(classId, "Đinh Thị Hà"), MarkStatus.PRESENT));
            assertEquals("attendance.closesEarly", assertThrows(RuleException.class, () -> make.service()
                    .recordAndClose(new RecordAttendance("a", session, 0, marks, false))).key());
            clock.forward(Duration.ofHours(4));
            make.service().recordAndClose(new RecordAttendance("b", session, 0, marks, false));
        });
    }

    @BothDatabases
    void a_session_with_hours_of_its_own_is_over_when_these_are_ATT_14(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long session = make.session(classId, 1, TODAY);
            em.createNativeQuery("update class_session set begins_at = '08:00', ends_at = '09:00' where id = ?")
                    .setParameter(1, session).executeUpdate();
            Map<Long, Finding> marks = AttendanceFixture
                    .found(Map.of(make.enrolment(classId, "Đinh Thị Hà"), MarkStatus.PRESENT));
            assertEquals(List.of("8h00–9h00"), assertThrows(RuleException.class, () -> make.service()
                    .recordAndClose(new RecordAttendance("a", session, 0, marks, false))).arguments());
            assertEquals("8h00–9h00", make.queries().rollCall(session).hours());
            clock.forward(Duration.ofHours(1));
            make.service().recordAndClose(new RecordAttendance("b", session, 0, marks, false));
        });
    }

    @BothDatabases
    void times_of_a_mark_lie_in_the_sessions_hours_as_they_are_when_it_is_said_ATT_21(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long session = make.session(classId, 1, TODAY);
            long late = make.enrolment(classId, "Đinh Thị Hà");
            long left = make.enrolment(classId, "Hồ Văn Rin");
            Finding afternoon = new Finding(MarkStatus.LATE, LocalTime.of(13, 0), null, null);
            Finding night = new Finding(MarkStatus.PRESENT, null, LocalTime.of(6, 0), null);
            RuleException refusal = assertThrows(RuleException.class, () -> make.service()
                    .record(new RecordAttendance("a", session, 0, Map.of(late, afternoon, left, night))));
            assertEquals(Set.of("arrivedAt" + late, "leftAt" + left),
                    Stream.concat(Stream.of(refusal), Stream.of(refusal.getSuppressed()).map(RuleException.class::cast))
                            .map(RuleException::field).collect(Collectors.toSet()));
            Finding inTime = new Finding(MarkStatus.LATE, LocalTime.of(8, 15), LocalTime.of(11, 30), null);
            make.service().record(new RecordAttendance("b", session, 0, Map.of(late, inTime)));
            em.createNativeQuery("update class_session set begins_at = '09:00', ends_at = '10:00' where id = ?")
                    .setParameter(1, session).executeUpdate();
            make.service().recordAndClose(new RecordAttendance("c", session, make.queries().rollCall(session).version(),
                    Map.of(late, inTime, left, new Finding(MarkStatus.PRESENT)), true));
            assertEquals(inTime, make.queries().rollCall(session).found().get(late));
            CorrectMark wrong = make.correction("d", make.queries().correction(session, left), MarkStatus.LATE, "nhầm");
            assertEquals("arrivedAt", assertThrows(RuleException.class, () -> make.corrections().correct(
                    new CorrectMark(wrong.requestId(), wrong.sessionId(), wrong.enrolmentId(), wrong.markId(),
                            afternoon,
                            wrong.reason(), false, false)))
                    .field());
        });
    }

    @BothDatabases
    void who_joined_after_closing_is_marked_on_one_page_with_one_reason_ATT_13(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long session = make.session(classId, 1, TODAY);
            long person = make.enrolment(classId, "Đinh Thị Hà");
            MarkJoined early = new MarkJoined("a", session, Map.of(person, new Finding(MarkStatus.LATE)), "x");
            assertEquals("attendance.notClosed",
                    assertThrows(RuleException.class, () -> make.corrections().markJoined(early)).key());
            make.service().recordAndClose(record("b", session, 0, Map.of(person, MarkStatus.ABSENT)));
            em.flush();
            long one = make.enrolment(classId, "Y Nhung");
            long two = make.enrolment(classId, "Hồ Văn Rin");
            Map<Long, Finding> joined = AttendanceFixture
                    .found(Map.of(one, MarkStatus.PRESENT, two, MarkStatus.ABSENT));
            make.corrections().markJoined(new MarkJoined("c", session, joined, " vào lớp  sau "));
            em.flush();
            CorrectionSheet seen = make.queries().correction(session, one);
            assertEquals(List.of("PRESENT vào lớp sau true"), history(seen));
            assertThrows(StaleDataException.class,
                    () -> make.corrections().markJoined(new MarkJoined("d", session, joined, "x")));
            assertEquals("attendance.nobodyMarked", assertThrows(RuleException.class,
                    () -> make.corrections().markJoined(new MarkJoined("e", session, Map.of(), "x"))).key());
        });
    }

    @BothDatabases
    void a_closed_roll_is_opened_again_with_a_reason_and_closed_again_ATT_12(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long session = make.session(classId, 1, TODAY);
            long person = make.enrolment(classId, "Đinh Thị Hà");
            make.service().recordAndClose(record("a", session, 0, Map.of(person, MarkStatus.ABSENT)));
            em.flush();
            em.clear();
            long seen = make.queries().rollCall(session).version();
            assertThrows(StaleDataException.class,
                    () -> make.reopenings().reopen(new ReopenRollCall("b", session, seen + 1, "chốt nhầm", false)));
            make.reopenings().reopen(new ReopenRollCall("c", session, seen, " chốt  nhầm ", false));
            em.flush();
            RollCallSheet open = make.queries().rollCall(session);
            assertEquals(RollCallState.OPEN, open.state());
            assertEquals("Lớp 1, buổi 1 (24/11/2026). chốt nhầm", make.events.fired().getLast().detail());
            assertThrows(RuleException.class,
                    () -> make.reopenings().reopen(new ReopenRollCall("d", session, open.version(), "x", false)));
            em.clear();
            make.service().recordAndClose(record("e", session, open.version(), Map.of(person, MarkStatus.PRESENT)));
            em.flush();
            assertEquals(RollCallState.CLOSED, make.queries().rollCall(session).state());
            assertEquals(List.of("ABSENT null false", "PRESENT null true"),
                    history(make.queries().correction(session, person)));
        });
    }

    private static List<String> history(CorrectionSheet sheet) {
        return sheet.history().stream()
                .map(mark -> mark.finding().status() + " " + mark.reason() + " " + mark.live()).toList();
    }

    @BothDatabases
    void a_roll_of_thirty_costs_a_handful_of_statements(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long session = make.session(classId, 1, TODAY);
            Map<Long, MarkStatus> marks = new HashMap<>();
            for (int i = 0; i < 30; i++) {
                marks.put(make.enrolment(classId, "Người " + i), MarkStatus.PRESENT);
            }
            assertAtMost(TO_BEGIN, em, () -> make.service().record(record("a", session, 0, marks)));
            assertEquals(3, StatementCount.of(em, () -> make.queries().rollCall(session)));
            long seen = make.queries().rollCall(session).version();
            marks.replaceAll((person, was) -> MarkStatus.LATE);
            assertAtMost(TO_CHANGE, em, () -> make.service().recordAndClose(record("b", session, seen, marks)));
            RollCallSheet after = make.queries().rollCall(session);
            assertEquals(RollCallState.CLOSED, after.state());
            assertEquals(AttendanceFixture.found(marks), after.found());
        });
    }

    @BothDatabases
    void of_saves_at_once_one_is_kept_and_its_repetition_answers_alike_ATT_10(TestDatabase database) {
        database.clear();
        long[] id = new long[3];
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            id[0] = make.session(classId, 1, TODAY);
            id[1] = make.enrolment(classId, "Đinh Thị Hà");
            id[2] = make.enrolment(classId, "Hồ Văn Rin");
        });
        for (MarkStatus status : List.of(MarkStatus.PRESENT, MarkStatus.LATE, MarkStatus.ABSENT)) {
            long seen = sheet(database, id[0]).version();
            List<String> requests = List.of("same", "same", "second", "third").stream().map(name -> name + status)
                    .toList();
            List<String> done = AtOnce.times(requests.size(),
                    number -> outcome(database, record(requests.get(number), id[0], seen,
                            Map.of(id[1], status, id[2], status))));
            assertEquals(done.get(0), done.get(1), done::toString);
            assertEquals(1, Stream.of(1, 2, 3).filter(number -> !done.get(number).equals("stale")).count(),
                    done::toString);
            RollCallSheet after = sheet(database, id[0]);
            assertEquals(AttendanceFixture.found(Map.of(id[1], status, id[2], status)), after.found());
            assertTrue(after.version() > seen);
        }
    }

    private RollCallSheet sheet(TestDatabase database, long session) {
        return database.call(em -> asTrainer(em, session).queries().rollCall(session));
    }

    private String outcome(TestDatabase database, RecordAttendance command) {
        try {
            return "saved as " + database.call(em -> asTrainer(em, command.sessionId()).service().record(command));
        } catch (StaleDataException stale) {
            return "stale";
        }
    }

    private static void assertAtMost(int most, EntityManager em, Runnable save) {
        int sent = StatementCount.of(em, () -> {
            save.run();
            em.flush();
        });
        assertTrue(sent <= most, sent + " statements");
    }

    @BothDatabases
    void the_trainers_first_screen_tells_today_from_late_and_coming(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            make.session(make.trainingClass(), 1, TODAY);
            long classId = make.trainingClass();
            long overdue = make.session(classId, 1, "2026-11-20");
            long closed = make.session(classId, 2, "2026-11-21");
            long today = make.session(classId, 3, TODAY);
            long coming = make.session(classId, 4, "2026-11-27");
            long person = make.enrolment(classId, "Đinh Thị Hà");
            make.enrolment(classId, "Hồ Văn Rin");
            make.service().record(record("a", today, 0, Map.of(person, MarkStatus.PRESENT)));
            make.service().recordAndClose(record("b", closed, 0, make.queries().rollCall(closed).rows().stream()
                    .collect(java.util.stream.Collectors.toMap(RollCallRow::enrolmentId, row -> MarkStatus.PRESENT))));
            em.flush();
            List<String> found = make.queries().sessionsOfMine().stream()
                    .map(row -> row.due() + " " + row.sessionId() + " " + row.marked()).toList();
            assertEquals(List.of("OVERDUE " + overdue + " 0/2", "TODAY " + today + " 1/2", "COMING " + coming + " 0/2"),
                    found);
        });
    }
}
