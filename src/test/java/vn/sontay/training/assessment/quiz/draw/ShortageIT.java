package vn.sontay.training.assessment.quiz.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.attempt.Attempt;
import vn.sontay.training.assessment.quiz.attempt.StartAttempt;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** The fixture's bank holds three questions for each half. */
class ShortageIT {

    private static final LocalDate FIRST_DAY = LocalDate.parse(QuizFixture.STARTS_ON);

    @BothDatabases
    void qui_15_an_administrator_is_told_for_which_tests_the_bank_has_too_few(TestDatabase database,
            @TempDir Path root) {
        QuizFixture make = new QuizFixture(database, root);
        make.trainingClass();
        assertEquals(List.of(), database.call(em -> make.shortages(em).now()));
        make.content.change("quizzes/kiem-tra.yaml", "questions: 3", "questions: 5");
        make.load();
        Shortage few = database.call(em -> make.shortages(em).now()).getFirst();
        assertEquals(List.of("kiem-tra", FIRST_DAY, 5, 3, false),
                List.of(few.quizCode(), few.firstDay(), few.wanted(), few.found(), few.blocks()));
        assertEquals(List.of(few), database.call(em -> make.shortages(em).of("lop", FIRST_DAY)));
        assertEquals(List.of(), database.call(em -> make.shortages(em).of("khac", FIRST_DAY)));
        make.clock.forward(Duration.ofDays(30));
        assertEquals(LocalDate.now(make.clock), database.call(em -> make.shortages(em).now()).getFirst().firstDay(),
                "a class that would begin today");
    }

    @BothDatabases
    void qui_23_an_administrator_is_told_of_which_lesson_a_further_attempt_repeats_how_many(TestDatabase database,
            @TempDir Path root) {
        QuizFixture make = new QuizFixture(database, root);
        make.trainingClass();
        Repetition few = database.call(em -> make.shortages(em).repetitionsNow()).getFirst();
        assertEquals(List.of("kiem-tra", "Bài một", 2, 3, FIRST_DAY),
                List.of(few.quizCode(), few.lessonTitle(), few.attempts(), few.missing(), few.firstDay()));
        assertEquals(List.of(few), database.call(em -> make.shortages(em).repetitions("lop", FIRST_DAY)));
        make.widenBank();
        assertEquals(List.of(), database.call(em -> make.shortages(em).repetitionsNow()));
    }

    @BothDatabases
    void qui_15_where_tags_choose_a_test_is_told_of_its_own_half(TestDatabase database, @TempDir Path root) {
        assertEquals(1, Stream.of("Q1", "P1").filter(code -> lacksWhereOnlyThatIsTagged(code, database, root)).count(),
                "one of the twins is in the half");
    }

    private static boolean lacksWhereOnlyThatIsTagged(String code, TestDatabase database, Path root) {
        QuizFixture make = new QuizFixture(database, root);
        long classId = make.trainingClass();
        QuizFixture.Trainee trainee = make.trainee(classId, "A Thiêu");
        make.content.write("questions/A1.yaml",
                ContentFixture.QUESTIONS.replace("code: " + code, "code: " + code + "\n    tags: [thu]"));
        make.content.change("quizzes/kiem-tra.yaml", "questions: 3", "questions: 1\ntags: [thu]");
        make.load();
        boolean lacking = database.call(em -> make.shortages(em).now()).stream()
                .anyMatch(each -> each.found() == 0 && each.firstDay().equals(FIRST_DAY));
        boolean refused = false;
        try {
            database.run(em -> make.attempts(em, QuizFixture.by(trainee)).start(new StartAttempt(
                    UUID.randomUUID().toString(), trainee.enrolmentId(), QuizFixture.QUIZ)));
        } catch (RuleException e) {
            refused = true;
        }
        assertEquals(refused, lacking);
        assertEquals(lacking, database.call(em -> make.shortages(em).of("lop", FIRST_DAY)).stream()
                .anyMatch(Shortage::blocks));
        return lacking;
    }

    @BothDatabases
    void qui_18_a_draw_rule_that_cannot_be_met_is_told_before_a_trainee_meets_it(TestDatabase database,
            @TempDir Path root) {
        QuizFixture make = new QuizFixture(database, root);
        QuizFixture.Trainee trainee = make.trainee(make.trainingClass(), "A Thiêu");
        make.content.change("quizzes/kiem-tra.yaml", "questions: 3",
                "questions: 3\ndraw:\n  - {count: 2, difficulty: hard}");
        make.load();
        List<Shortage> lacking = database.call(em -> make.shortages(em).now());
        assertEquals(List.of("kiem-tra 2 1"), lacking.stream()
                .map(each -> each.quizCode() + " " + each.wanted() + " " + each.found()).toList());
        assertTrue(lacking.getFirst().blocks());
        assertEquals("quiz.tooFewQuestions", assertThrows(RuleException.class,
                () -> database.run(em -> make.attempts(em, QuizFixture.by(trainee)).start(new StartAttempt(
                        UUID.randomUUID().toString(), trainee.enrolmentId(), QuizFixture.QUIZ))))
                .key());
        assertEquals(List.of(), database
                .call(em -> em.createQuery("select a from Attempt a", Attempt.class).getResultList()));
    }
}
