package vn.sontay.training.teaching.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Lesson;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.curriculum.LessonText;
import vn.sontay.training.learning.curriculum.PlannedSession;
import vn.sontay.training.learning.curriculum.Reader;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** ATT-24. The class runs from 01/11 to 30/11/2026; from 15/11 lesson A1 has a new edition. */
class SessionLessonsIT {

    private static final List<Lesson> LESSONS = List.of(
            new Lesson("A1", List.of(edition("A1", "cu", "2025-07-01", "2026-11-14"),
                    edition("A1", "moi", "2026-11-15", null))),
            new Lesson("A2", List.of(edition("A2", "cu", "2025-07-01", null))));
    private static final PlannedSession FIRST = new PlannedSession("Buổi một", 4, List.of("A1", "A2"));
    private static final PlannedSession SECOND = new PlannedSession("Buổi hai", 4, List.of("A1"));
    private static final PlannedSession TEST = new PlannedSession("Kiểm tra", 4, List.of());

    private final TestClock clock = TestClock.at("2026-12-01T08:00");

    private static LessonEdition edition(String lesson, String name, String from, @Nullable String to) {
        LocalDate first = LocalDate.parse(from);
        return new LessonEdition(lesson, Reader.OFFICER, name, "Bài " + lesson, List.of("Làm được"), 2, 12, first,
                to == null ? null : LocalDate.parse(to), first, first.plusYears(2), List.of(),
                new LessonText("<p>" + name + "</p>", List.of(), List.of(), List.of(), 1_000, 1,
                        LessonDocument.EMPTY),
                "sha-" + lesson + name, null);
    }

    private void with(TestDatabase database, Consumer<AttendanceFixture> work) {
        database.clear();
        database.run(em -> work.accept(new AttendanceFixture(em, clock)));
    }

    private static void hold(AttendanceFixture make, long session, long... people) {
        Map<Long, MarkStatus> marks = Arrays.stream(people).boxed()
                .collect(Collectors.toMap(person -> person, person -> MarkStatus.PRESENT));
        make.service()
                .recordAndClose(new RecordAttendance("close" + session, session, 0, AttendanceFixture.found(marks)));
        make.entityManager.flush();
    }

    private static void title(AttendanceFixture make, long session, String title) {
        Sql.of(make.entityManager, "update class_session set title = :title where id = :id").with("title", title)
                .with("id", session).change();
    }

    private static Set<String> taught(AttendanceFixture make, long session) {
        return Set.copyOf(Sql.of(make.entityManager, """
                select l.code, l.edition from session_lesson k join lesson_edition l on l.id = k.lesson_edition_id
                 where k.session_id = :session""").with("session", session)
                .rows(row -> row.text("code") + " " + row.text("edition")));
    }

    @BothDatabases
    void a_session_teaches_what_is_planned_under_its_title_else_in_its_place_in_the_editions_of_its_day(
            TestDatabase database) {
        with(database, make -> {
            make.teaches(LESSONS, FIRST, SECOND, TEST);
            long classId = make.trainingClass();
            long person = make.enrolment(classId, "Đinh Thị Hà");
            long byPlace = make.session(classId, 1, "2026-11-03");
            long byTitle = make.session(classId, 3, "2026-11-15");
            title(make, byTitle, "Buổi hai");
            long moved = make.session(classId, 2, "2026-11-10");
            make.move(moved, "2026-11-20");
            long afterTheClass = make.session(classId, 2, "2026-12-01");
            long test = make.session(classId, 3, "2026-11-25");
            long beyond = make.session(classId, 4, "2026-11-26");
            for (long session : List.of(byPlace, byTitle, moved, afterTheClass, test, beyond)) {
                hold(make, session, person);
            }
            assertEquals(Set.of("A1 cu", "A2 cu"), taught(make, byPlace));
            assertEquals(Set.of("A1 moi"), taught(make, byTitle));
            assertEquals(Set.of("A1 moi"), taught(make, moved));
            assertEquals(Set.of("A1 cu"), taught(make, afterTheClass), "then its people read those of its first day");
            assertEquals(Set.of(), taught(make, test));
            assertEquals(Set.of(), taught(make, beyond));
        });
    }

    @BothDatabases
    void what_was_kept_when_a_roll_was_first_closed_stays_whatever_the_content_says_later(TestDatabase database) {
        with(database, make -> {
            make.teaches(LESSONS, FIRST, TEST);
            long classId = make.trainingClass();
            long person = make.enrolment(classId, "Đinh Thị Hà");
            long session = make.session(classId, 1, "2026-11-03");
            long test = make.session(classId, 2, "2026-11-04");
            hold(make, session, person);
            hold(make, test, person);
            make.teaches(LESSONS, SECOND, SECOND);
            long seen = make.queries().rollCall(session).version();
            make.reopenings().reopen(new ReopenRollCall("reopen", session, seen, "Ghi sót", true));
            make.entityManager.flush();
            make.service().close(new CloseRollCall("again", session, make.queries().rollCall(session).version()));
            make.entityManager.flush();
            make.lessons().keepMissing();
            assertEquals(Set.of("A1 cu", "A2 cu"), taught(make, session));
            assertEquals(Set.of(), taught(make, test));
        });
    }

    @BothDatabases
    void of_rolls_that_were_closed_before_it_is_kept_at_the_next_start_in_a_handful_of_statements(
            TestDatabase database) {
        with(database, make -> {
            long classId = make.trainingClass();
            long person = make.enrolment(classId, "Đinh Thị Hà");
            long open = make.session(classId, 2, "2026-11-06");
            make.service().record(new RecordAttendance("open", open, 0, Map.of(person, new Finding(MarkStatus.LATE))));
            List<Long> closed = List.of(make.session(classId, 1, "2026-11-03"), make.session(classId, 1, "2026-11-04"),
                    make.session(classId, 1, "2026-11-05"));
            closed.forEach(session -> hold(make, session, person));
            Sql.of(make.entityManager, "update roll_call set lessons_kept_at = null").change();
            make.teaches(LESSONS, FIRST, SECOND);
            assertEquals(3, StatementCount.of(make.entityManager, make.lessons()::keepMissing));
            closed.forEach(session -> assertEquals(Set.of("A1 cu", "A2 cu"), taught(make, session)));
            assertEquals(Set.of(), taught(make, open));
            assertEquals(1, StatementCount.of(make.entityManager, make.lessons()::keepMissing));
        });
    }
}
