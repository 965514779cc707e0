package vn.sontay.training.assessment.quiz.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.Marking;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.answer.GiveAnswers;
import vn.sontay.training.assessment.quiz.answer.GivenAnswer;
import vn.sontay.training.assessment.quiz.draw.Drawing;
import vn.sontay.training.assessment.quiz.standing.AttemptPage;
import vn.sontay.training.assessment.quiz.standing.LessonPoints;
import vn.sontay.training.assessment.quiz.standing.MyQuiz;
import vn.sontay.training.assessment.quiz.standing.QuizState;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

class AttemptIT {

    @TempDir
    Path root;

    private TestDatabase database;
    private QuizFixture make;
    private QuizFixture.Trainee trainee;
    private Caller trainer;

    private void begin(TestDatabase on) {
        database = on;
        make = new QuizFixture(on, root);
        long classId = make.trainingClass();
        trainee = make.trainee(classId, "A Thiêu");
        trainer = make.trainer(classId);
    }

    private long start() {
        return database.call(em -> make.attempts(em, QuizFixture.by(trainee)).start(
                new StartAttempt(UUID.randomUUID().toString(), trainee.enrolmentId(), QuizFixture.QUIZ)));
    }

    private void save(long attempt, int ordinal, String chosen, long seq) {
        database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                .give(QuizFixture.answer(attempt, seq, ordinal, chosen)));
    }

    private void submit(long attempt) {
        database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                .submit(new SubmitAttempt(attempt, version(attempt))));
    }

    private long version(long attempt) {
        return database.call(em -> em.find(Attempt.class, attempt).version());
    }

    private List<String> saved(long attempt) {
        return database.call(em -> make.queries(em, QuizFixture.by(trainee)).myOpenAttempt(attempt).questions().stream()
                .map(question -> question.response().written()).toList());
    }

    /** As the staff of the class sees it. */
    private AttemptPage result(long attempt) {
        return database.call(em -> make.queries(em, QuizFixture.by(trainer)).resultForStaff(attempt));
    }

    private MyQuiz test() {
        return database.call(
                em -> make.queries(em, QuizFixture.by(trainee)).myQuiz(trainee.enrolmentId(), QuizFixture.QUIZ)
                        .overview().quiz());
    }

    private static void assertRefused(String key, Executable work) {
        assertEquals(key, assertThrows(RuleException.class, work).key());
    }

    @BothDatabases
    void qui_6_ten_starts_at_once_begin_one_attempt(TestDatabase on) {
        begin(on);
        assertEquals(1, Set.copyOf(AtOnce.times(10, number -> start())).size());
        assertEquals(List.of("quiz.start"), make.changes.fired().stream().map(Changed::action).toList());
    }

    @BothDatabases
    void qui_6_coming_back_goes_on_where_it_was(TestDatabase on) {
        begin(on);
        long attempt = start();
        save(attempt, 1, "B", 1);
        save(attempt, 2, "A,C", 2);
        assertEquals(attempt, start());
        assertEquals(List.of("B", "A,C", ""), saved(attempt));
        assertEquals(QuizState.OPEN, test().state());
    }

    @BothDatabases
    void qui_7_an_answer_that_comes_again_is_there_once(TestDatabase on) {
        begin(on);
        long attempt = start();
        save(attempt, 1, "A", 1);
        save(attempt, 1, "B", 2);
        save(attempt, 1, "A", 1);
        save(attempt, 1, "B", 2);
        assertEquals("B", saved(attempt).getFirst());
        assertEquals(List.of("A", "B"), log(attempt));
        save(attempt, 1, "", 3);
        assertEquals("", saved(attempt).getFirst());
    }

    private List<String> log(long attempt) {
        return database.call(em -> em.createNativeQuery(
                "select response, entry from answer_given where attempt_id = ? order by entry")
                .setParameter(1, attempt).getResultList().stream().map(row -> (String) ((Object[]) row)[0]).toList());
    }

    private void give(long attempt, String client, GivenAnswer... answers) {
        database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                .give(new GiveAnswers(attempt, client, List.of(answers))));
    }

    /** As scripts send them. @return the numbers that were refused, with the reason */
    private Map<Long, String> take(long attempt, String client, GivenAnswer... answers) {
        Map<Long, String> refused = new TreeMap<>();
        database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                .take(new GiveAnswers(attempt, client, List.of(answers)), false).refused()
                .forEach((seq, why) -> refused.put(seq, why.key())));
        return refused;
    }

    private static GivenAnswer answer(long seq, String response, Duration age) {
        return new GivenAnswer(seq, 1, new Response(response), age);
    }

    @BothDatabases
    void qui_7_what_was_given_last_stands_however_late_the_other_arrives(TestDatabase on) {
        begin(on);
        long attempt = start();
        make.clock.forward(Duration.ofMinutes(30));
        give(attempt, "desk-computer", answer(1, "B", Duration.ZERO));
        make.clock.forward(Duration.ofMinutes(1));
        give(attempt, "phone-without-net", answer(1, "C", Duration.ofMinutes(20)),
                answer(2, "D", Duration.ofMinutes(10)));
        assertEquals("B", saved(attempt).getFirst());
        assertEquals(List.of("B", "C", "D"), log(attempt));
    }

    @BothDatabases
    void qui_7_a_client_whose_clock_jumps_keeps_the_order_of_its_answers(TestDatabase on) {
        begin(on);
        long attempt = start();
        give(attempt, "phone-with-odd-clock", answer(1, "A", Duration.ZERO));
        give(attempt, "phone-with-odd-clock", answer(2, "B", Duration.ofHours(2)));
        give(attempt, "phone-with-odd-clock", answer(3, "C", Duration.ofHours(-2)));
        assertEquals("C", saved(attempt).getFirst());
        give(attempt, "phone-with-odd-clock", answer(4, "D", Duration.ofHours(2)));
        assertEquals("D", saved(attempt).getFirst());
    }

    @BothDatabases
    void kee_6_answers_that_a_database_has_lost_come_again_after_later_ones_and_stand_before_them(TestDatabase on) {
        begin(on);
        long attempt = start();
        give(attempt, "one-page", answer(1, "A", Duration.ZERO));
        make.clock.forward(Duration.ofMinutes(-60));
        give(attempt, "one-page", answer(4, "D", Duration.ZERO));
        give(attempt, "one-page", answer(2, "B", Duration.ofMinutes(3)), answer(3, "C", Duration.ZERO),
                answer(5, "C", Duration.ZERO));
        assertEquals(List.of("A", "D", "B", "C", "C"), log(attempt));
        assertEquals(List.of("A", "B", "C", "D", "C"), database.call(em -> em.createNativeQuery(
                "select response, client_seq from answer_given where attempt_id = ? order by given_at, client_id, client_seq")
                .setParameter(1, attempt).getResultList().stream().map(row -> (String) ((Object[]) row)[0]).toList()));
        give(attempt, "one-page", answer(6, "B", Duration.ofHours(9)));
        assertEquals("B", saved(attempt).getFirst());
    }

    @BothDatabases
    void of_several_answers_one_that_does_not_fit_keeps_all_out(TestDatabase on) {
        begin(on);
        long attempt = start();
        assertRefused("question.notAnOption", () -> give(attempt, "one-page", answer(1, "A", Duration.ZERO),
                answer(2, "Z", Duration.ZERO)));
        assertEquals(List.of(), log(attempt));
    }

    @BothDatabases
    void qui_47_an_answer_that_can_not_be_taken_hinders_none_beside_it(TestDatabase on) {
        begin(on);
        long attempt = start();
        GivenAnswer unknown = new GivenAnswer(3, 9, new Response("A"), Duration.ZERO);
        GivenAnswer tooLong = new GivenAnswer(4, 1, new Response("A".repeat(Response.LONGEST + 1)), Duration.ZERO);
        Map<Long, String> refused = Map.of(2L, "question.notAnOption", 3L, "quiz.notInAttempt", 4L, "question.tooLong");
        for (int i = 0; i < 2; i++) {
            assertEquals(refused, take(attempt, "one-page", answer(1, "A", Duration.ZERO),
                    answer(2, "Z", Duration.ZERO), unknown, tooLong, answer(5, "C", Duration.ZERO)));
            assertEquals(List.of("A", "C"), log(attempt));
        }
        assertRefused("quiz.notInAttempt", () -> take(attempt, "one-page", answer(6, "Z", Duration.ZERO), unknown));
        submit(attempt);
        assertEquals(Map.of(7L, "quiz.submittedAlready"), take(attempt, "one-page", answer(5, "C", Duration.ZERO),
                answer(7, "B", Duration.ZERO)));
        assertEquals(List.of("A", "C"), log(attempt));
    }

    @BothDatabases
    void qui_7_answers_that_come_together_keep_their_order_and_are_there_once(TestDatabase on) {
        begin(on);
        long attempt = start();
        give(attempt, "one-page", answer(2, "B", Duration.ofMinutes(5)), answer(3, "C", Duration.ofMinutes(9)),
                answer(3, "D", Duration.ZERO), answer(4, "A", Duration.ofMinutes(4)));
        assertEquals(List.of("B", "C", "A"), log(attempt));
        assertEquals("A", saved(attempt).getFirst());
        give(attempt, "one-page", answer(3, "C", Duration.ZERO), answer(5, "D", Duration.ofHours(1)));
        assertEquals(List.of("B", "C", "A", "D"), log(attempt));
        assertEquals("D", saved(attempt).getFirst());
    }

    @BothDatabases
    void qui_7_nothing_is_taken_after_submission(TestDatabase on) {
        begin(on);
        long attempt = start();
        save(attempt, 1, "B", 1);
        submit(attempt);
        assertRefused("quiz.submittedAlready", () -> save(attempt, 1, "A", 2));
        assertEquals("B", result(attempt).questions().getFirst().response().written());
    }

    @BothDatabases
    void another_ones_attempt_is_refused(TestDatabase on) {
        begin(on);
        long attempt = start();
        QuizFixture.Trainee other = make.trainee(make.trainingClass(), "Y Nhung");
        assertThrows(RefusedException.class, () -> database.run(em -> make.attempts(em, QuizFixture.by(other))
                .give(QuizFixture.answer(attempt, 1, 1, "A"))));
        assertThrows(RefusedException.class, () -> database.run(em -> make.attempts(em, QuizFixture.by(other))
                .submit(new SubmitAttempt(attempt, 1))));
        assertThrows(RefusedException.class,
                () -> database.run(em -> make.queries(em, QuizFixture.by(other)).myOpenAttempt(attempt)));
        assertThrows(RefusedException.class, () -> database.run(em -> make.attempts(em, QuizFixture.by(other))
                .start(new StartAttempt("s", trainee.enrolmentId(), QuizFixture.QUIZ))));
        assertThrows(NotFoundException.class, () -> save(999, 1, "A", 1));
        assertRefused("quiz.notInAttempt", () -> save(attempt, 4, "A", 1));
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
        assertEquals(List.of(true, false, false), page.questions().stream().map(AskedQuestion::right).toList());
        assertEquals(List.of(3), page.unanswered());
        assertEquals("Công văn 623/TTg-KSTT", page.questions().getFirst().source());
        assertEquals(QuizState.FAILED, test().state());
        Grading grading = database.call(em -> em
                .createQuery("select g from Grading g where g.attemptId = :id", Grading.class)
                .setParameter("id", attempt).getSingleResult());
        assertEquals("1=100;2=0;3=0", grading.sheet().written());
        assertEquals(1, grading.round());
        assertEquals(Marking.VERSION, grading.markingVersion());
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
        assertEquals(new MyQuiz(QuizFixture.QUIZ, "Bài kiểm tra", false, QuizState.PASSED, 0, 3,
                new BigDecimal("6.67"), BigDecimal.valueOf(5)), test());
        assertRefused("quiz.noneLeft", this::start);
    }

    private Set<Long> editions(long attempt) {
        return Set.copyOf(database.call(em -> QuizFixture.asks(em, attempt).values()));
    }

    @BothDatabases
    void qui_23_a_further_attempt_asks_what_the_person_has_not_seen(TestDatabase on) {
        begin(on);
        make.widenBank();
        long first = start();
        submit(first);
        Set<Long> seen = editions(first);
        long second = start();
        assertEquals(3, editions(second).size());
        assertTrue(Collections.disjoint(seen, editions(second)));
        Attempt stored = database.call(em -> em.find(Attempt.class, second));
        assertEquals(Drawing.VERSION, stored.drawVersion());
        assertTrue(stored.drawSeed() != null, "it can be drawn again");
        Set<Long> later = editions(second);
        make.content.change("questions/A1.yaml", "text: Câu", "text: Hỏi câu");
        make.load();
        assertEquals(second, start());
        assertEquals(later, editions(second));
    }

    @BothDatabases
    void qui_23_in_a_bank_that_is_too_small_a_further_attempt_repeats(TestDatabase on) {
        begin(on);
        long first = start();
        submit(first);
        assertEquals(editions(first), editions(start()));
    }

    @BothDatabases
    void qui_23_a_score_from_paper_counts_as_the_test_of_the_class(TestDatabase on) {
        begin(on);
        make.widenBank();
        QuizFixture.Trainee other = make.trainee(database.call(em -> em.find(Enrolment.class, trainee.enrolmentId()))
                .classId(), "Y Nhung");
        database.run(em -> make.papers(em, QuizFixture.by(trainer)).record(new RecordPaperQuiz(
                UUID.randomUUID().toString(), trainee.enrolmentId(), QuizFixture.QUIZ, new BigDecimal("3"),
                LocalDate.parse(QuizFixture.STARTS_ON))));
        long second = start();
        long first = database.call(em -> make.attempts(em, QuizFixture.by(other)).start(
                new StartAttempt(UUID.randomUUID().toString(), other.enrolmentId(), QuizFixture.QUIZ)));
        assertTrue(Collections.disjoint(editions(first), editions(second)));
    }

    @BothDatabases
    void qui_22_who_took_a_test_that_counts_is_told_by_lesson_and_never_what_is_right(TestDatabase on) {
        begin(on);
        long attempt = start();
        save(attempt, 1, "B", 1);
        save(attempt, 3, "true", 2);
        submit(attempt);
        for (int days : List.of(0, 30, 400)) {
            make.clock.forward(Duration.ofDays(days));
            AttemptPage page = database.call(em -> make.queries(em, QuizFixture.by(trainee)).myResult(attempt).page());
            assertEquals(List.of(), page.questions());
            assertEquals(new BigDecimal("6.67"), page.attempt().score());
            LessonPoints lesson = page.lessons().getFirst();
            assertEquals(List.of("Bài một", "2.00", "3", "true"),
                    List.of(lesson.lessons().getFirst().title(), lesson.earned().toPlainString(),
                            String.valueOf(lesson.asked()), String.valueOf(lesson.lessons().getFirst().taught())));
        }
        assertEquals(3, result(attempt).questions().size());
    }

    @BothDatabases
    void a_submission_can_be_repeated_and_needs_the_version_that_was_seen(TestDatabase on) {
        begin(on);
        long attempt = start();
        long seen = version(attempt);
        assertThrows(StaleDataException.class, () -> database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                .submit(new SubmitAttempt(attempt, seen + 1))));
        for (int i = 0; i < 3; i++) {
            assertEquals(Long.valueOf(attempt), database.call(em -> make.attempts(em, QuizFixture.by(trainee))
                    .submit(new SubmitAttempt(attempt, seen))));
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
        AskedQuestion asked = result(attempt).questions().getFirst();
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
    void qui_40_what_is_stored_is_acknowledged_again_after_submission_and_nothing_else(TestDatabase on) {
        begin(on);
        long attempt = start();
        give(attempt, "one-page", answer(1, "A", Duration.ZERO), answer(2, "B", Duration.ZERO));
        submit(attempt);
        give(attempt, "one-page", answer(1, "A", Duration.ZERO), answer(2, "B", Duration.ZERO));
        assertRefused("quiz.submittedAlready", () -> give(attempt, "one-page", answer(2, "B", Duration.ZERO),
                answer(3, "C", Duration.ZERO)));
        assertRefused("quiz.submittedAlready", () -> give(attempt, "other-page", answer(1, "A", Duration.ZERO)));
        assertRefused("quiz.submittedAlready", () -> take(attempt, "one-page"));
        assertEquals(List.of("A", "B"), log(attempt));
    }

    @BothDatabases
    void qui_41_a_page_is_told_what_stands(TestDatabase on) {
        begin(on);
        long attempt = start();
        save(attempt, 2, "A,C", 1);
        make.clock.forward(Duration.ofMinutes(30));
        give(attempt, "desk-computer", answer(1, "B", Duration.ZERO));
        assertEquals(Map.of(1, new Response("B"), 2, new Response("A,C")), database.call(em -> make
                .attempts(em, QuizFixture.by(trainee)).take(new GiveAnswers(attempt, "phone-without-net",
                        List.of(answer(1, "C", Duration.ofMinutes(20)))), true))
                .current());
        assertEquals(2, database.call(em -> make.attempts(em, QuizFixture.by(trainee))
                .take(new GiveAnswers(attempt, "phone-without-net", List.of()), true).current()).size());
    }

    private int statements(Consumer<EntityManager> work) {
        return database.call(em -> StatementCount.of(em, () -> {
            work.accept(em);
            em.flush();
        }));
    }

    private void answerAll(EntityManager em, long attempt, int answers) {
        List<GivenAnswer> many = IntStream.rangeClosed(1, answers)
                .mapToObj(i -> new GivenAnswer(i, 1 + i % 3, new Response(""), Duration.ZERO)).toList();
        make.attempts(em, QuizFixture.by(trainee)).take(new GiveAnswers(attempt, "page-of-" + answers, many), false);
    }

    @BothDatabases
    void answers_cost_two_statements_after_the_first_however_many_and_the_page_of_an_attempt_two(TestDatabase on) {
        begin(on);
        long attempt = start();
        save(attempt, 1, "B", 1);
        for (int answers : List.of(1, 10, GiveAnswers.MOST)) {
            assertEquals(2, statements(em -> answerAll(em, attempt, answers)));
        }
        assertEquals(2, statements(em -> make.queries(em, QuizFixture.by(trainee)).myOpenAttempt(attempt)));
        assertEquals(2, statements(em -> make.queries(em, QuizFixture.by(trainee)).myQuiz(trainee.enrolmentId(),
                QuizFixture.QUIZ)));
    }

    /** What those do who hear of it isn't among them. */
    @BothDatabases
    void beginning_costs_five_statements_as_does_handing_in_and_a_further_attempt_six(
            TestDatabase on) {
        begin(on);
        make.widenBank();
        long first = start();
        long seen = version(first);
        int handIn = statements(em -> make.attempts(em, QuizFixture.by(trainee))
                .submit(new SubmitAttempt(first, seen)));
        int again = statements(em -> make.attempts(em, QuizFixture.by(trainee)).start(
                new StartAttempt(UUID.randomUUID().toString(), trainee.enrolmentId(), QuizFixture.QUIZ)));
        QuizFixture.Trainee other = make.trainee(database.call(em -> em.find(Enrolment.class, trainee.enrolmentId()))
                .classId(), "Y Nhung");
        int begun = statements(em -> make.attempts(em, QuizFixture.by(other)).start(
                new StartAttempt(UUID.randomUUID().toString(), other.enrolmentId(), QuizFixture.QUIZ)));
        assertEquals(List.of(5, 6, 5), List.of(handIn, again, begun));
    }
}
