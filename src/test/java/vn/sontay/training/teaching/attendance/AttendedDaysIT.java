package vn.sontay.training.teaching.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.RuleEdition;
import vn.sontay.training.shared.content.EditionArchive;
import vn.sontay.training.teaching.trainingclass.Whose;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class AttendedDaysIT {

    private static final LocalDate LAST = LocalDate.parse("2026-11-24");

    private final TestClock clock = TestClock.at("2026-11-24T15:00");

    private static void mark(AttendanceFixture make, long session, Map<Long, MarkStatus> marks) {
        make.service()
                .recordAndClose(new RecordAttendance("close" + session, session, 0, AttendanceFixture.found(marks)));
        make.entityManager.flush();
    }

    /** @return how many sessions they had attended */
    private static long attended(AttendanceFixture make, long classId, long enrolment, LocalDate asOf) {
        return make.attended().of(Whose.inClasses(List.of(classId)), asOf).stream()
                .filter(each -> each.enrolmentId() == enrolment).count();
    }

    @BothDatabases
    void counting_marks_of_closed_roll_calls_by_the_sessions_day_ATT_7_ATT_8(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long person = make.enrolment(classId, "Đinh Thị Hà");
            long[] sessions = {make.session(classId, 1, "2026-11-03"), make.session(classId, 2, "2026-11-10"),
                    make.session(classId, 3, "2026-11-17"), make.session(classId, 4, "2026-11-24")};
            mark(make, sessions[0], Map.of(person, MarkStatus.PRESENT));
            mark(make, sessions[1], Map.of(person, MarkStatus.LATE));
            mark(make, sessions[2], Map.of(person, MarkStatus.EXCUSED));
            make.service().record(new RecordAttendance("open", sessions[3], 0,
                    Map.of(person, new Finding(MarkStatus.PRESENT))));
            em.flush();
            assertEquals(0, attended(make, classId, person, LocalDate.parse("2026-11-02")));
            assertEquals(1, attended(make, classId, person, LocalDate.parse("2026-11-03")));
            assertEquals(2, attended(make, classId, person, LAST));
        });
    }

    /** CUR-11, COM-3: the class began on 01/11. */
    @BothDatabases
    void what_counts_is_what_the_rule_said_on_the_class_s_first_day_whatever_it_says_later(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long person = make.enrolment(classId, "Đinh Thị Hà");
            mark(make, make.session(classId, 1, "2026-11-03"), Map.of(person, MarkStatus.LATE));
            mark(make, make.session(classId, 2, "2026-11-10"), Map.of(person, MarkStatus.EXCUSED));
            make.rules(rule(1, "attendance 75% present excused", null));
            assertEquals(1, attended(make, classId, person, LAST));
            assertEquals(0, attended(make, classId, person, LocalDate.parse("2026-11-03")));
            make.rules(rule(1, "attendance 75%", null), rule(2, "attendance 75% present excused", "2026-11-02"));
            assertEquals(1, attended(make, classId, person, LocalDate.parse("2026-11-03")));
            assertEquals(1, attended(make, classId, person, LAST));
            make.rules(rule(1, "attendance 75%", null), rule(2, "attendance 75% present late excused", "2026-11-01"));
            assertEquals(2, attended(make, classId, person, LAST));
            make.rules(rule(1, "attendance 75% present", null));
            assertEquals(0, attended(make, classId, person, LAST));
        });
    }

    private static RuleEdition rule(int number, String text, @Nullable String from) {
        return RuleEdition
                .of(new EditionArchive.Edition("course", number, text, from == null ? null : LocalDate.parse(from),
                        Instant.parse("2026-11-24T00:00:00Z")));
    }

    @BothDatabases
    void a_moved_session_counts_from_its_new_day(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long person = make.enrolment(classId, "Đinh Thị Hà");
            long session = make.session(classId, 1, "2026-11-03");
            make.move(session, "2026-11-05");
            mark(make, session, Map.of(person, MarkStatus.PRESENT));
            em.clear();
            assertEquals(0, attended(make, classId, person, LocalDate.parse("2026-11-04")));
            assertEquals(1, attended(make, classId, person, LocalDate.parse("2026-11-05")));
        });
    }

    @BothDatabases
    void a_correction_of_today_is_true_of_the_sessions_day_ATT_5(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long person = make.enrolment(classId, "Đinh Thị Hà");
            long session = make.session(classId, 1, "2026-11-03");
            mark(make, session, Map.of(person, MarkStatus.ABSENT));
            assertEquals(0, attended(make, classId, person, LAST));
            make.corrections().correct(make.correction("c", make.queries().correction(session, person),
                    MarkStatus.PRESENT, "ghi nhầm"));
            em.flush();
            assertEquals(1, attended(make, classId, person, LocalDate.parse("2026-11-03")));
        });
    }

    @BothDatabases
    void one_person_or_several_classes_cost_one_statement_and_each_session_has_its_day(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long first = make.trainingClass();
            long alone = make.enrolment(first, "Đinh Thị Hà");
            mark(make, make.session(first, 1, "2026-11-03"), Map.of(alone, MarkStatus.PRESENT));
            long second = make.trainingClass();
            long other = make.enrolment(second, "Hồ Văn Rin");
            mark(make, make.session(second, 1, "2026-11-10"), Map.of(other, MarkStatus.PRESENT));
            assertEquals(Set.of(new AttendedDay(alone, LocalDate.parse("2026-11-03"), 4, false),
                    new AttendedDay(other, LocalDate.parse("2026-11-10"), 4, false)),
                    Set.copyOf(make.attended().of(Whose.inClasses(List.of(first, second)), LAST)));
            assertEquals(List.of(new AttendedDay(other, LocalDate.parse("2026-11-10"), 4, false)),
                    make.attended().of(Whose.enrolled(List.of(other)), LAST));
            assertEquals(1, StatementCount.of(em, () -> make.attended().of(Whose.inClasses(List.of(first, second)),
                    LAST)));
        });
    }

    @BothDatabases
    void the_evidence_names_every_session_held_by_then_with_all_its_marks_in_one_statement(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long person = make.enrolment(classId, "Đinh Thị Hà");
            make.enrolment(classId, "Hồ Văn Rin");
            long first = make.session(classId, 1, "2026-11-03");
            make.session(classId, 2, "2026-11-24");
            make.session(classId, 3, "2026-11-25");
            make.service().record(new RecordAttendance("open", first, 0, Map.of(person, new Finding(MarkStatus.LATE))));
            em.flush();
            AttendanceFixture.correct(em, person, 1, MarkStatus.ABSENT, "nhầm người", clock.instant());
            AttendanceEvidence evidence = new AttendanceEvidence(em);
            List<SessionMarks> found = evidence.ofEnrolment(person, LAST);
            assertEquals(List.of(1, 2), found.stream().map(SessionMarks::ordinal).toList());
            assertEquals(List.of("LATE null " + clock.instant(), "ABSENT nhầm người null"),
                    found.getFirst().marks().stream().map(mark -> mark.finding().status() + " " + mark.reason() + " "
                            + mark.supersededAt()).toList());
            assertEquals(List.of(), found.getLast().marks());
            assertEquals(1, StatementCount.of(em, () -> evidence.ofEnrolment(person, LAST)));
        });
    }
}
