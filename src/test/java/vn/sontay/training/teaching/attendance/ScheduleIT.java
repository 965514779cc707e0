package vn.sontay.training.teaching.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.sontay.training.outcome.completion.HeldPeriods;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ArrangeSession;
import vn.sontay.training.teaching.trainingclass.ClassSession;
import vn.sontay.training.teaching.trainingclass.Corrections;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.DecideSession;
import vn.sontay.training.teaching.trainingclass.KnownPapers;
import vn.sontay.training.teaching.trainingclass.MoveSession;
import vn.sontay.training.teaching.trainingclass.NameSubstitute;
import vn.sontay.training.teaching.trainingclass.PostponeClass;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.SessionState;
import vn.sontay.training.teaching.trainingclass.TrainingClass;
import vn.sontay.training.teaching.trainingclass.TrainingClassFixture;
import vn.sontay.training.teaching.trainingclass.Whose;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** CLS-15 to CLS-18, CLS-27, ATT-15, ATT-16: what becomes of sessions, and what counts then. */
class ScheduleIT {

    private static final LocalDate LAST = LocalDate.parse("2026-12-31");

    private final TestClock clock = TestClock.at("2026-11-24T15:00");

    private AttendanceFixture make;
    private long classId;
    private long trainer;
    private long ha;
    private long rin;
    private long[] sessions;

    /** A class of four sessions; the first two are held, the third is over, the fourth ahead. Hà missed the second. */
    private void inClass(TestDatabase database, Runnable test) {
        database.clear();
        database.run(em -> {
            make = new AttendanceFixture(em, clock);
            classId = make.trainingClass();
            trainer = make.user.require().personId();
            ha = make.enrolment(classId, "Đinh Thị Hà");
            rin = make.enrolment(classId, "Hồ Văn Rin");
            sessions = new long[]{make.session(classId, 1, "2026-11-03"), make.session(classId, 2, "2026-11-10"),
                    make.session(classId, 3, "2026-11-17"), make.session(classId, 4, "2026-11-28")};
            close(sessions[0], MarkStatus.PRESENT, MarkStatus.PRESENT);
            close(sessions[1], MarkStatus.ABSENT, MarkStatus.PRESENT);
            test.run();
        });
    }

    private void close(long session, MarkStatus first, MarkStatus second) {
        make.actAs(trainer, Roles.TRAINER);
        make.service().recordAndClose(new RecordAttendance(request(), session, 0,
                AttendanceFixture.found(Map.of(ha, first, rin, second))));
        fresh();
    }

    private void fresh() {
        make.entityManager.flush();
        make.entityManager.clear();
    }

    private static String request() {
        return UUID.randomUUID().toString();
    }

    private void administer(Consumer<TrainingClassFixture> work) {
        make.actAs(trainer, Roles.ADMINISTRATOR);
        work.accept(schedule());
        fresh();
    }

    private void teach(long person, Consumer<TrainingClassFixture> work) {
        make.actAs(person, Roles.TRAINER);
        work.accept(schedule());
        fresh();
    }

    private ClassSession found(long session) {
        return make.entityManager.find(ClassSession.class, session);
    }

    private DecideSession decision(long session, boolean marksKnown) {
        return new DecideSession(request(), session, found(session).version(), "Bão số 12", marksKnown, false);
    }

    private MoveSession move(long session, String day) {
        return new MoveSession(request(), session, found(session).version(), LocalDate.parse(day), DayPart.MORNING,
                "Bão số 12", false);
    }

    private static SessionPlan plan(String day) {
        return new SessionPlan("Nội dung", LocalDate.parse(day), DayPart.MORNING, 4);
    }

    private static void refused(String key, Runnable doing) {
        assertEquals(key, assertThrows(RuleException.class, doing::run).key());
    }

    /** @return such as "1/4": how many sessions Hà attended, of how many that count */
    private String share() {
        long attended = make.attended().of(Whose.enrolled(List.of(ha)), LAST).size();
        long all = make.entityManager.createQuery("select s from ClassSession s where s.classId = :id",
                ClassSession.class).setParameter("id", classId).getResultStream()
                .filter(each -> each.state() == SessionState.STANDS && each.ordinal() > 0).count();
        return attended + "/" + all;
    }

    private List<Integer> numbers() {
        return make.entityManager.createQuery(
                "select s.ordinal from ClassSession s where s.classId = :id order by s.heldOn, s.id", Integer.class)
                .setParameter("id", classId).getResultList();
    }

    @BothDatabases
    void a_session_that_is_postponed_or_cancelled_counts_for_nobody_until_it_is_given_a_day_or_taken_back(
            TestDatabase database) {
        inClass(database, () -> {
            assertEquals("1/4", share());
            administer(each -> each.states().postpone(decision(sessions[2], false)));
            assertEquals("1/3", share());
            administer(each -> each.states().cancel(decision(sessions[3], false)));
            assertEquals("1/2", share());
            refused("trainingclass.sessionCancelled",
                    () -> administer(each -> each.sessions().move(move(sessions[3], "2026-11-29"))));
            refused("attendance.sessionPostponed",
                    () -> close(sessions[2], MarkStatus.PRESENT, MarkStatus.PRESENT));
            administer(each -> each.sessions().move(move(sessions[2], "2026-11-28")));
            refused("trainingclass.slotTaken",
                    () -> administer(each -> each.states().restore(decision(sessions[3], false))));
            administer(each -> each.sessions().move(move(sessions[2], "2026-11-26")));
            administer(each -> each.states().restore(decision(sessions[3], false)));
            assertEquals("1/4", share());
            assertEquals(8, new HeldPeriods(make.entityManager).of(classId));
        });
    }

    /** CLS-27. */
    @BothDatabases
    void who_teaches_the_class_moves_and_postpones_a_session_and_nobody_else_s_and_cancels_none(
            TestDatabase database) {
        inClass(database, () -> {
            teach(trainer, each -> each.states().postpone(decision(sessions[2], false)));
            assertEquals("1/3", share());
            teach(trainer, each -> each.sessions().move(move(sessions[2], "2026-11-26")));
            assertEquals("1/4", share());
            long stranger = 900_000_001L;
            assertThrows(RefusedException.class,
                    () -> teach(stranger, each -> each.sessions().move(move(sessions[3], "2026-11-29"))));
            assertThrows(RefusedException.class,
                    () -> teach(stranger, each -> each.states().postpone(decision(sessions[3], false))));
            assertThrows(RefusedException.class,
                    () -> teach(trainer, each -> each.states().cancel(decision(sessions[3], false))));
            assertThrows(RefusedException.class,
                    () -> teach(trainer, each -> each.states().restore(decision(sessions[3], false))));
            assertEquals("1/4", share());
        });
    }

    @BothDatabases
    void a_postponed_session_that_was_cancelled_has_no_day_either_when_that_is_taken_back(TestDatabase database) {
        inClass(database, () -> {
            administer(each -> each.states().postpone(decision(sessions[3], false)));
            clock.forward(Duration.ofMinutes(1));
            administer(each -> each.states().cancel(decision(sessions[3], false)));
            clock.forward(Duration.ofMinutes(1));
            administer(each -> each.states().restore(decision(sessions[3], false)));
            assertEquals(SessionState.POSTPONED, found(sessions[3]).state());
        });
    }

    @BothDatabases
    void marks_of_an_open_roll_are_kept_when_its_session_is_cancelled_and_a_closed_one_is_not_cancelled(
            TestDatabase database) {
        inClass(database, () -> {
            make.actAs(trainer, Roles.TRAINER);
            make.service().record(new RecordAttendance(request(), sessions[2], 0,
                    AttendanceFixture.found(Map.of(ha, MarkStatus.PRESENT))));
            fresh();
            refused("trainingclass.sessionHasRollCall",
                    () -> administer(each -> each.sessions().move(move(sessions[2], "2026-11-26"))));
            refused("trainingclass.marksUnknown",
                    () -> administer(each -> each.states().cancel(decision(sessions[2], false))));
            administer(each -> each.states().cancel(decision(sessions[2], true)));
            refused("trainingclass.sessionClosed",
                    () -> administer(each -> each.states().cancel(decision(sessions[1], true))));
            refused("attendance.sessionCancelled",
                    () -> make.service().record(new RecordAttendance(request(), sessions[2], 1,
                            AttendanceFixture.found(Map.of(ha, MarkStatus.ABSENT)))));
            fresh();
            administer(each -> each.states().restore(decision(sessions[2], false)));
            assertEquals(MarkStatus.PRESENT, make.queries().rollCall(sessions[2]).found().get(ha).status());
        });
    }

    @BothDatabases
    void a_session_that_should_have_begun_is_moved_beyond_the_class_s_end_which_then_moves_too(TestDatabase database) {
        inClass(database, () -> {
            administer(each -> each.sessions().move(move(sessions[2], "2026-12-05")));
            assertEquals(LocalDate.parse("2026-12-05"), make.entityManager.find(TrainingClass.class, classId).endsOn());
            assertEquals("1/4", share());
            assertEquals(List.of(1, 2, 3, 4), numbers());
            refused("trainingclass.slotOver",
                    () -> administer(each -> each.sessions().move(move(sessions[3], "2026-11-23"))));
        });
    }

    @BothDatabases
    void a_session_is_made_up_for_under_its_number_and_the_count_stays(TestDatabase database) {
        inClass(database, () -> {
            refused("trainingclass.sessionNotCancelled", () -> administer(
                    each -> each.sessions().makeUp(request(), sessions[2], plan("2026-12-02"), KnownPapers.NONE)));
            administer(each -> each.states().cancel(decision(sessions[2], false)));
            administer(each -> each.sessions().makeUp(request(), sessions[2], plan("2026-12-02"), KnownPapers.NONE));
            assertEquals("1/4", share());
            assertEquals(List.of(1, 2, 3, 4, 3), numbers());
            refused("trainingclass.sessionMadeUpFor",
                    () -> administer(each -> each.states().restore(decision(sessions[2], false))));
            refused("trainingclass.sessionMadeUpFor", () -> administer(
                    each -> each.sessions().makeUp(request(), sessions[2], plan("2026-12-03"), KnownPapers.NONE)));
        });
    }

    @BothDatabases
    void what_is_to_come_of_a_class_is_put_off_in_one_act(TestDatabase database) {
        inClass(database, () -> {
            make.session(classId, 5, "2026-11-29");
            administer(each -> each.postponement()
                    .postpone(new PostponeClass(request(), classId, 1, "Bão số 12", false)));
            assertEquals(List.of("2026-11-17", "2026-11-29", "2026-11-30"), days(SessionState.STANDS).subList(2, 5));
            administer(each -> each.postponement()
                    .postpone(new PostponeClass(request(), classId, null, "Bão số 12", false)));
            assertEquals("1/3", share());
            assertEquals(List.of("2026-11-29", "2026-11-30"), days(SessionState.POSTPONED));
            refused("trainingclass.nothingAhead", () -> administer(each -> each.postponement()
                    .postpone(new PostponeClass(request(), classId, null, "Bão số 12", false))));
        });
    }

    private List<String> days(SessionState state) {
        return make.entityManager
                .createQuery("select s from ClassSession s where s.classId = :id order by s.heldOn", ClassSession.class)
                .setParameter("id", classId).getResultStream().filter(each -> each.state() == state)
                .map(each -> each.heldOn().toString()).toList();
    }

    @BothDatabases
    void who_stands_in_for_a_trainer_takes_the_roll_and_finds_the_session_in_their_list(TestDatabase database) {
        inClass(database, () -> {
            long colleague = make.trainer("Lê Thị Dạy Thay", classId);
            make.actAs(colleague, Roles.TRAINER);
            assertEquals(0, make.queries().sessionsOfMine().size());
            assertThrows(RefusedException.class, () -> make.queries().rollCall(sessions[2]));
            make.actAs(trainer, Roles.TRAINER);
            assertEquals(2, make.queries().sessionsOfMine().size());
            schedule().staff().substitute(new NameSubstitute(request(), sessions[2], found(sessions[2]).version(),
                    colleague, false));
            fresh();
            assertEquals(1, make.queries().sessionsOfMine().size());
            refused("trainingclass.notMySession", () -> schedule().staff().substitute(new NameSubstitute(request(),
                    sessions[2], found(sessions[2]).version(), colleague, false)));
            make.actAs(colleague, Roles.TRAINER);
            assertEquals(List.of(sessions[2]),
                    make.queries().sessionsOfMine().stream().map(TaughtSession::sessionId).toList());
            make.service().recordAndClose(new RecordAttendance(request(), sessions[2], 0,
                    AttendanceFixture.found(Map.of(ha, MarkStatus.PRESENT, rin, MarkStatus.PRESENT))));
            fresh();
            assertEquals("2/4", share());
        });
    }

    @BothDatabases
    void whoever_would_be_in_two_places_in_one_half_day_is_told_and_may_be_confirmed(TestDatabase database) {
        inClass(database, () -> {
            long other = make.trainingClass();
            make.session(other, 1, "2026-11-28");
            make.entityManager.createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)")
                    .setParameter(1, other).setParameter(2, trainer).executeUpdate();
            refused("trainingclass.clash", () -> administer(each -> each.staff().arrange(room(false))));
            make.entityManager.clear();
            administer(each -> each.staff().arrange(room(true)));
            assertEquals("Phòng 2", make.queries().rollCall(sessions[3]).place());
        });
    }

    private ArrangeSession room(boolean known) {
        return new ArrangeSession(request(), sessions[3], found(sessions[3]).version(), Set.of(), "Phòng 2",
                LocalTime.of(8, 0), LocalTime.of(10, 30), known);
    }

    private TrainingClassFixture schedule() {
        return new TrainingClassFixture(make.entityManager, make.user, clock, new Corrections(make.entityManager,
                new RecordedEvents<>(), new RecordedEvents<>(), make.user, clock), make.events);
    }

    private CatchUpService catchUps() {
        return make.catchUps();
    }

    private void catchUp(long session, String... absences) {
        catchUps().record(new RecordCatchUp(request(), classId, session, Set.of(absences)));
        fresh();
    }

    private long extra(String day) {
        long[] id = new long[1];
        administer(each -> id[0] = each.sessions().addForAbsentees(request(), classId, plan(day)));
        make.actAs(trainer, Roles.TRAINER);
        return id[0];
    }

    @BothDatabases
    void a_session_for_absentees_settles_the_absence_that_is_named_and_changes_nobody_else_s_share(
            TestDatabase database) {
        inClass(database, () -> {
            long extra = extra("2026-11-23");
            assertEquals("1/4", share());
            refused("attendance.notAbsent", () -> catchUp(extra, rin + "-" + sessions[1]));
            refused("attendance.catchUpSessionMissing", () -> catchUp(sessions[2], ha + "-" + sessions[1]));
            catchUp(extra, ha + "-" + sessions[1]);
            assertEquals("2/4", share());
            assertEquals(1, make.attended().of(Whose.enrolled(List.of(ha)), LocalDate.parse("2026-11-22")).size());
            assertEquals(2, make.attended().of(Whose.enrolled(List.of(rin)), LAST).size());
            SessionMarks evidence = new AttendanceEvidence(make.entityManager).ofEnrolment(ha, LAST).get(1);
            assertEquals(LocalDate.parse("2026-11-23"), evidence.caughtUp().on());
            close(sessions[2], MarkStatus.ABSENT, MarkStatus.PRESENT);
            refused("attendance.catchUpTwice", () -> catchUp(extra, ha + "-" + sessions[2]));
            refused("trainingclass.sessionCaughtUp",
                    () -> administer(each -> each.states().cancel(decision(extra, false))));
            make.actAs(trainer, Roles.TRAINER);
            Absence.CaughtUp settled = make.catchUpQueries().absences(classId).getFirst().caughtUp();
            catchUps().withdraw(new WithdrawCatchUp(request(), ha, sessions[1], settled.version(), "Ghi nhầm", false));
            fresh();
            assertEquals("1/4", share());
            catchUp(extra, ha + "-" + sessions[2]);
            assertEquals("2/4", share());
        });
    }

    @BothDatabases
    void a_session_of_another_class_of_the_course_settles_an_absence_of_who_is_not_in_that_class(
            TestDatabase database) {
        inClass(database, () -> {
            long other = make.trainingClass();
            long there = make.session(other, 1, "2026-11-20");
            make.actAs(trainer, Roles.TRAINER);
            assertEquals(List.of(), make.catchUpQueries().otherSessions(classId), "of a class that others teach");
            make.entityManager.createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)")
                    .setParameter(1, other).setParameter(2, trainer).executeUpdate();
            assertEquals(List.of(there),
                    make.catchUpQueries().otherSessions(classId).stream().map(OtherSession::sessionId).toList());
            make.entityManager.createNativeQuery("update class_session set held_on = '2026-11-03' where id = ?")
                    .setParameter(1, there).executeUpdate();
            refused("attendance.catchUpElsewhere", () -> catchUp(there, ha + "-" + sessions[1]));
            make.entityManager.createNativeQuery("update class_session set held_on = '2026-11-20' where id = ?")
                    .setParameter(1, there).executeUpdate();
            catchUp(there, ha + "-" + sessions[1]);
            assertEquals("2/4", share());
            assertTrue(make.events.fired().stream().anyMatch(each -> each.action().equals("attendance.catchUp")));
        });
    }
}
