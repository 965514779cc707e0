package vn.sontay.training.learning.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class ProgressServiceIT {

    private final ProgressUseCases use = new ProgressUseCases();
    private long person;
    private long stranger;
    private long enrolment;

    private void begin(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ProgressFixture make = new ProgressFixture(em);
            long joined = make.trainingClass("2026-11-20", "2026-11-27");
            person = make.person("A Thiêu");
            stranger = make.person("Y Nhung");
            enrolment = make.enrolment(joined, person, "A Thiêu");
            make.enrolment(joined, stranger, "Y Nhung");
            use.load(em, CurriculumFixture.curriculum());
        });
    }

    private long complete(TestDatabase database, String requestId, long callerId, String code) {
        long edition = database.call(em -> use.queries(em, person).lesson(enrolment, code).editionId());
        return database.call(em -> use.service(em, callerId)
                .complete(new CompleteLesson(requestId, enrolment, code, edition)));
    }

    private static long rows(EntityManager em) {
        return em.createQuery("select count(c) from LessonCompletion c", Long.class).getSingleResult();
    }

    @BothDatabases
    void a_lesson_completed_twice_is_one_row_of_the_first_time(TestDatabase database) {
        begin(database);
        long first = complete(database, "r1", person, "A1");
        use.clock.forward(Duration.ofDays(1));
        assertEquals(first, complete(database, "r1", person, "A1"));
        assertEquals(first, complete(database, "r2", person, "A1"));
        assertEquals(1, database.call(ProgressServiceIT::rows));
        assertEquals(1, use.changes.fired().size());
        assertEquals("2026-11-24", database.call(em -> use.queries(em, person).lesson(enrolment, "A1").completion()
                .doneOn().toString()));
    }

    @BothDatabases
    void two_tabs_at_the_same_instant_are_one_row(TestDatabase database) throws Exception {
        begin(database);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Long>> tabs = List.of(() -> complete(database, "t1", person, "A2"),
                    () -> complete(database, "t2", person, "A2"));
            List<Future<Long>> answers = threads.invokeAll(tabs);
            assertEquals(answers.get(0).get(), answers.get(1).get());
        }
        assertEquals(1, database.call(ProgressServiceIT::rows));
    }

    @BothDatabases
    void opening_a_lesson_completes_nothing(TestDatabase database) {
        begin(database);
        database.run(em -> assertFalse(use.queries(em, person).lesson(enrolment, "A1").done()));
        assertEquals(0, database.call(ProgressServiceIT::rows));
    }

    @BothDatabases
    void somebody_elses_enrolment_is_refused(TestDatabase database) {
        begin(database);
        assertThrows(RefusedException.class, () -> complete(database, "r1", stranger, "A1"));
        database.run(em -> {
            assertThrows(RefusedException.class, () -> use.queries(em, stranger).lessons(enrolment));
            assertThrows(RefusedException.class, () -> use.queries(em, stranger).lesson(enrolment, "A1"));
            assertThrows(RefusedException.class, () -> use.queries(em, stranger).readEdition(enrolment, "A1"));
            assertThrows(NotFoundException.class, () -> use.queries(em, person).lessons(1));
        });
        assertEquals(0, database.call(ProgressServiceIT::rows));
    }

    @BothDatabases
    void who_left_the_class_completes_nothing_more(TestDatabase database) {
        begin(database);
        database.run(em -> new ProgressFixture(em).left(enrolment, "2026-11-23"));
        database.run(em -> assertThrows(RefusedException.class, () -> use.service(em, person)
                .complete(new CompleteLesson("r1", enrolment, "A1", 1))));
    }

    @BothDatabases
    void a_lesson_or_edition_that_is_not_there_is_not_found(TestDatabase database) {
        begin(database);
        long editionOfA2 = database.call(em -> use.queries(em, person).lesson(enrolment, "A2").editionId());
        database.run(em -> {
            assertThrows(NotFoundException.class, () -> use.queries(em, person).lesson(enrolment, "Z9"));
            assertThrows(NotFoundException.class, () -> use.service(em, person)
                    .complete(new CompleteLesson("r1", enrolment, "Z9", editionOfA2)));
        });
        database.run(em -> assertThrows(NotFoundException.class, () -> use.service(em, person)
                .complete(new CompleteLesson("r2", enrolment, "A1", editionOfA2))));
    }

    @BothDatabases
    void the_edition_completed_stays_known_after_new_content(TestDatabase database) {
        begin(database);
        complete(database, "r1", person, "A2");
        database.run(em -> use.load(em, CurriculumFixture.changed()));
        database.run(em -> {
            LessonView now = use.queries(em, person).lesson(enrolment, "A2");
            assertEquals("<p>ba</p>", now.edition().bodyHtml());
            assertTrue(now.done());
            assertTrue(now.changedSince());
            ReadEdition read = use.queries(em, person).readEdition(enrolment, "A2");
            assertEquals("<p>A2</p>", read.bodyHtml());
            assertEquals("Bài A2", read.completion().title());
            assertEquals("2025-07-01", String.valueOf(read.completion().validFrom()));
            assertThrows(NotFoundException.class, () -> use.queries(em, person).readEdition(enrolment, "A1"));
        });
    }
}
