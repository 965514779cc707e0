package vn.sontay.training.learning.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

class ProgressQueriesIT {

    private final ProgressUseCases use = new ProgressUseCases();
    private long joined;
    private long person;
    private long trainer;
    private long enrolment;

    private void begin(TestDatabase database, String startsOn, String endsOn) {
        database.clear();
        database.run(em -> {
            ProgressFixture make = new ProgressFixture(em);
            joined = make.trainingClass(startsOn, endsOn);
            trainer = make.person("Phạm Văn Khá");
            make.teaches(trainer, joined);
            person = make.person("A Thiêu");
            enrolment = make.enrolment(joined, person, "A Thiêu");
            use.load(em, CurriculumFixture.curriculum());
        });
    }

    @BothDatabases
    void one_s_own_editions_are_those_of_one_s_own_classes_the_newest_first(TestDatabase database) {
        begin(database, "2025-11-20", "2025-11-27");
        database.run(em -> {
            ProgressFixture make = new ProgressFixture(em);
            long later = make.trainingClass("2026-11-20", "2026-11-27");
            long newest = make.enrolment(later, person, "A Thiêu");
            make.enrolment(later, make.person("Y Nhung"), "Y Nhung");
            assertEquals(List.of(newest + " Bài A1 mới", newest + " Bài A2", newest + " Bài A3", enrolment + " Bài A1",
                    enrolment + " Bài A2", enrolment + " Bài A3"),
                    use.queries(em, person).ownEditions().stream()
                            .map(own -> own.enrolmentId() + " " + own.edition().title()).toList());
        });
    }

    @BothDatabases
    void my_lessons_say_what_is_learnt_what_is_next_and_what_practice_is_signed_off(TestDatabase database) {
        begin(database, "2026-11-20", "2026-11-27");
        database.run(em -> {
            ProgressFixture make = new ProgressFixture(em);
            make.completed(enrolment, "A1", make.edition("A1", "cũ"), "2026-11-21T09:00");
            make.completed(enrolment, "Z9", make.edition("Z9", "cũ"), "2026-11-22T09:00");
            make.signedOff(enrolment, "TH1", "2026-11-23");
            MyLessons mine = use.queries(em, person).lessons(enrolment);
            assertEquals(1, mine.done());
            assertEquals(3, mine.total());
            assertEquals("A2", mine.next() == null ? "" : mine.next().code());
            assertEquals(List.of("Z9"), mine.former().stream().map(CompletionRow::lessonCode).toList());
            assertEquals(List.of("2026-11-23", "null", "null", "null"),
                    mine.practice().stream().map(task -> String.valueOf(task.signedOn())).toList());
            assertTrue(mine.practiceRequired());
            assertEquals("Bài A1 mới", mine.modules().getFirst().lessons().getFirst().title());
        });
    }

    @BothDatabases
    void a_class_held_in_2025_reads_the_edition_of_its_first_day(TestDatabase database) {
        begin(database, "2025-08-11", "2025-08-14");
        database.run(em -> assertEquals("Bài A1", use.queries(em, person).lesson(enrolment, "A1").edition().title()));
    }

    @BothDatabases
    void a_page_of_lessons_and_a_lesson_are_a_handful_of_statements(TestDatabase database) {
        begin(database, "2026-11-20", "2026-11-27");
        database.run(em -> assertEquals(4,
                StatementCount.of(em, () -> use.queries(em, person).lessons(enrolment))));
        database.run(em -> assertEquals(2,
                StatementCount.of(em, () -> use.queries(em, person).lesson(enrolment, "A2"))));
        database.run(em -> assertEquals(1,
                StatementCount.of(em, () -> use.queries(em, person).nextLessons(Map.of()))));
        database.run(em -> assertEquals(1, StatementCount.of(em, () -> use.queries(em, person).ownEditions())));
    }

    @BothDatabases
    void reading_goes_on_where_it_was_left_on_whatever_device(TestDatabase database) {
        begin(database, "2026-11-20", "2026-11-27");
        database.run(em -> use.service(em, person).keepPlace(new KeepPlace(enrolment, "A2", "muc-hai")));
        database.run(em -> use.service(em, person).keepPlace(new KeepPlace(enrolment, "A3", "muc-hai")));
        database.run(em -> {
            NextLesson next = next(em);
            assertEquals("A3 muc-hai", next.code() + " " + next.section());
            assertEquals("Hai", use.queries(em, person).lesson(enrolment, "A3").placeTitle());
            assertEquals("", use.queries(em, person).lesson(enrolment, "A2").placeTitle());
        });
        database.run(
                em -> new ProgressFixture(em).completed(enrolment, "A3", new ProgressFixture(em).edition("A3", "x"),
                        "2026-11-21T09:00"));
        database.run(em -> assertEquals("A1", next(em).code()));
        database.run(em -> assertEquals(Map.of(), use.queries(em, trainer).nextLessons(Map.of())));
    }

    /** The page of lessons and the first screen say the same. */
    private NextLesson next(EntityManager em) {
        MyLessons lessons = use.queries(em, person).lessons(enrolment);
        Set<String> learnt = lessons.modules().stream().flatMap(module -> module.lessons().stream())
                .filter(LessonItem::done).map(LessonItem::code).collect(Collectors.toSet());
        NextLesson next = use.queries(em, person).nextLessons(Map.of(enrolment, learnt)).get(enrolment);
        assertEquals(lessons.next(), next);
        return Objects.requireNonNull(next);
    }

    @BothDatabases
    void a_place_is_kept_in_one_s_own_class_at_a_heading_that_is_there(TestDatabase database) {
        begin(database, "2026-11-20", "2026-11-27");
        database.run(em -> {
            assertThrows(RefusedException.class,
                    () -> use.service(em, trainer).keepPlace(new KeepPlace(enrolment, "A2", "muc-hai")));
            assertThrows(NotFoundException.class,
                    () -> use.service(em, person).keepPlace(new KeepPlace(enrolment, "A2", "muc-chin")));
            assertThrows(NotFoundException.class,
                    () -> use.service(em, person).keepPlace(new KeepPlace(enrolment, "Z9", "muc-hai")));
        });
    }

    @BothDatabases
    void the_staff_see_every_person_beside_every_lesson(TestDatabase database) {
        begin(database, "2026-11-20", "2026-11-27");
        database.run(em -> {
            ProgressFixture make = new ProgressFixture(em);
            long second = make.enrolment(joined, "Y Nhung");
            make.left(make.enrolment(joined, "Hồ Thị Hà"), "2026-11-21");
            long edition = make.edition("A1", "cũ");
            make.completed(enrolment, "A1", edition, "2026-11-21T09:00");
            make.completed(second, "A1", edition, "2026-11-21T09:00");
            make.completed(second, "A3", make.edition("A3", "cũ"), "2026-11-22T09:00");
        });
        database.run(em -> {
            ClassProgress progress = use.classQueries(em, trainer).progress(joined);
            assertEquals(List.of("Y Nhung 2/3", "A Thiêu 1/3"), progress.people().stream()
                    .map(row -> row.fullName() + " " + row.done() + "/" + row.total()).toList());
            assertEquals(List.of(2L, 0L, 1L), progress.lessons().stream().map(LessonTotal::done).toList());
            assertThrows(RefusedException.class, () -> use.classQueries(em, person).progress(joined));
        });
        database.run(em -> assertEquals(4,
                StatementCount.of(em, () -> use.classQueries(em, trainer).progress(joined))));
    }
}
