package vn.sontay.training.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

class AttemptIT {

    @TempDir
    Path root;

    private TestDatabase database;
    private QuizFixture make;
    private QuizFixture.Trainee trainee;

    private void begin(TestDatabase on) {
        database = on;
        make = new QuizFixture(on, root);
        trainee = make.trainee(make.trainingClass(), "A Thiêu");
    }

    private long start() {
        return database.call(em -> make.attempts(em, QuizFixture.by(trainee)).start(
                new StartAttempt(UUID.randomUUID().toString(), trainee.enrolmentId(), QuizFixture.QUIZ)));
    }

    private void save(long attempt, int ordinal, String chosen, long seq) {
        database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                .saveAnswer(new SaveAnswer(attempt, ordinal, Choice.read(chosen), seq)));
    }

    private void submit(long attempt) {
        database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                .submit(new SubmitAttempt(UUID.randomUUID().toString(), attempt, version(attempt))));
    }

    private long version(long attempt) {
        return database.call(em -> em.find(Attempt.class, attempt).version());
    }

    private List<String> saved(long attempt) {
        return database.call(em -> make.queries(em, QuizFixture.by(trainee)).myOpenAttempt(attempt).questions().stream()
                .map(question -> question.choice().toString()).toList());
    }

    private AttemptPage result(long attempt) {
        return database.call(em -> make.queries(em, QuizFixture.by(trainee)).myResult(attempt));
    }

    private MyTest test() {
        return database.call(
                em -> make.queries(em, QuizFixture.by(trainee)).myTest(trainee.enrolmentId()).orElseThrow());
    }

    private static void assertRefused(String key, Executable work) {
        assertEquals(key, assertThrows(RuleException.class, work).key());
    }

    @BothDatabases
    void qui_6_ten_starts_at_once_begin_one_attempt(TestDatabase on) throws Exception {
        begin(on);
        int clients = 10;
        CyclicBarrier together = new CyclicBarrier(clients);
        Set<Long> begun = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Long>> results = threads
                    .invokeAll(IntStream.range(0, clients).<Callable<Long>>mapToObj(i -> () -> {
                        together.await();
                        return start();
                    }).toList());
            for (Future<Long> result : results) {
                begun.add(result.get());
            }
        }
        assertEquals(1, begun.size());
        assertEquals(List.of("quiz.start"), make.changes.fired().stream().map(Changed::action).toList());
    }

    @BothDatabases
    void qui_6_coming_back_goes_on_where_it_was(TestDatabase on) {
        begin(on);
        long attempt = start();
        save(attempt, 1, "B", 1);
        save(attempt, 2, "C,A", 2);
        assertEquals(attempt, start());
        assertEquals(List.of("B", "A,C", ""), saved(attempt));
        assertEquals(TestState.OPEN, test().state());
    }

    @BothDatabases
    void qui_7_an_older_saving_never_overwrites_a_newer_one(TestDatabase on) {
        begin(on);
        long attempt = start();
        save(attempt, 1, "A", 5);
        save(attempt, 1, "B", 7);
        save(attempt, 1, "C", 6);
        save(attempt, 1, "D", 7);
        assertEquals("B", saved(attempt).getFirst());
        save(attempt, 1, "", 8);
        assertEquals("", saved(attempt).getFirst());
    }

    @BothDatabases
    void qui_7_a_form_brings_only_what_it_changed_and_is_newer(TestDatabase on) {
        begin(on);
        long attempt = start();
        save(attempt, 1, "A", Long.MAX_VALUE - 10);
        save(attempt, 2, "A", 1);
        database.run(em -> make.attempts(em, QuizFixture.by(trainee)).saveAnswers(
                new SaveAnswers(attempt, Map.of(1, Choice.read("B"), 3, Choice.read("true")))));
        assertEquals(List.of("B", "A", "true"), saved(attempt));
        assertThrows(NotFoundException.class, () -> database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                .saveAnswers(new SaveAnswers(attempt, Map.of(4, Choice.read("A"))))));
    }

    @BothDatabases
    void qui_7_nothing_is_taken_after_submission(TestDatabase on) {
        begin(on);
        long attempt = start();
        save(attempt, 1, "B", 1);
        submit(attempt);
        assertRefused("quiz.submittedAlready", () -> save(attempt, 1, "A", 2));
        assertRefused("quiz.submittedAlready", () -> database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                .saveAnswers(new SaveAnswers(attempt, Map.of(2, Choice.read("A"))))));
        assertEquals("B", result(attempt).questions().getFirst().choice().toString());
    }

    @BothDatabases
    void another_ones_attempt_is_refused(TestDatabase on) {
        begin(on);
        long attempt = start();
        QuizFixture.Trainee other = make.trainee(make.trainingClass(), "Y Nhung");
        assertThrows(RefusedException.class, () -> database.run(em -> make.attempts(em, QuizFixture.by(other))
                .saveAnswer(new SaveAnswer(attempt, 1, Choice.read("A"), 1))));
        assertThrows(RefusedException.class, () -> database.run(em -> make.attempts(em, QuizFixture.by(other))
                .submit(new SubmitAttempt("r", attempt, 1))));
        assertThrows(RefusedException.class,
                () -> database.run(em -> make.queries(em, QuizFixture.by(other)).myOpenAttempt(attempt)));
        assertThrows(RefusedException.class, () -> database.run(em -> make.attempts(em, QuizFixture.by(other))
                .start(new StartAttempt("s", trainee.enrolmentId(), QuizFixture.QUIZ))));
        assertThrows(NotFoundException.class, () -> save(999, 1, "A", 1));
        assertThrows(NotFoundException.class, () -> save(attempt, 4, "A", 1));
    }

    @BothDatabases
    void qui_10_an_attempt_is_marked_and_explained(TestDatabase on) {
        begin(on);
        long attempt = start();
        save(attempt, 1, "B", 1);
        save(attempt, 2, "A", 2);
        submit(attempt);
        AttemptPage page = result(attempt);
        assertEquals(new BigDecimal("3.33"), page.attempt().score());
        assertEquals(List.of(true, false, false), page.questions().stream().map(AttemptQuestion::right).toList());
        assertEquals(List.of(3), page.unanswered());
        assertEquals("Công văn 623/TTg-KSTT", page.questions().getFirst().source());
        assertEquals(TestState.FAILED, test().state());
        assertEquals(List.of(1, 0), database.call(em -> em
                .createQuery("select a from Answer a where a.attemptId = :id order by a.ordinal", Answer.class)
                .setParameter("id", attempt).getResultList().stream()
                .map(answer -> Boolean.TRUE.equals(answer.isCorrect()) ? 1 : 0).toList()));
    }

    @BothDatabases
    void qui_6_and_8_two_attempts_are_allowed_and_the_best_counts(TestDatabase on) {
        begin(on);
        long first = start();
        save(first, 1, "B", 1);
        save(first, 3, "true", 2);
        submit(first);
        assertEquals(1, test().attemptsLeft());
        long second = start();
        assertNotEquals(first, second);
        assertEquals(0, test().attemptsLeft());
        submit(second);
        assertEquals(new MyTest(QuizFixture.QUIZ, "Bài kiểm tra", false, TestState.PASSED, 0, 3,
                new BigDecimal("6.67"), BigDecimal.valueOf(5)), test());
        assertRefused("quiz.noneLeft", this::start);
    }

    @BothDatabases
    void a_submission_can_be_repeated_and_needs_the_version_that_was_seen(TestDatabase on) {
        begin(on);
        long attempt = start();
        long seen = version(attempt);
        assertThrows(StaleDataException.class, () -> database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                .submit(new SubmitAttempt("a", attempt, seen + 1))));
        for (String request : List.of("b", "b", "c")) {
            assertEquals(Long.valueOf(attempt), database.call(em -> make.attempts(em, QuizFixture.by(trainee))
                    .submit(new SubmitAttempt(request, attempt, seen))));
        }
        assertEquals(List.of("quiz.start", "quiz.submit"),
                make.changes.fired().stream().map(Changed::action).toList());
    }

    @BothDatabases
    void qui_5_an_attempt_keeps_the_wording_it_was_begun_on(TestDatabase on) {
        begin(on);
        long attempt = start();
        make.content.change("questions/A1.yaml", "text: Câu một", "text: Câu mới");
        make.content.change("questions/A1.yaml", "key: B", "key: C");
        make.load();
        save(attempt, 1, "B", 1);
        submit(attempt);
        AttemptQuestion asked = result(attempt).questions().getFirst();
        assertTrue(asked.text().startsWith("Câu một"), asked.text());
        assertTrue(asked.right());
    }

    @BothDatabases
    void a_test_begins_with_the_class(TestDatabase on) {
        begin(on);
        make.clock.forward(Duration.ofDays(-5));
        assertRefused("quiz.notBegun", this::start);
    }

    @BothDatabases
    void an_answer_costs_two_statements_and_the_page_of_an_attempt_six(TestDatabase on) {
        begin(on);
        long attempt = start();
        assertEquals(2, (int) database.call(em -> StatementCount.of(em, () -> make
                .attempts(em, QuizFixture.by(trainee)).saveAnswer(
                        new SaveAnswer(attempt, 1, Choice.read("B"), 1)))));
        assertTrue(database.call(em -> StatementCount.of(em,
                () -> make.queries(em, QuizFixture.by(trainee)).myOpenAttempt(attempt))) <= 6);
    }
}
