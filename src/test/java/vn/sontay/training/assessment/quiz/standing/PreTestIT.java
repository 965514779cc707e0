package vn.sontay.training.assessment.quiz.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.attempt.Attempt;
import vn.sontay.training.assessment.quiz.attempt.RecordPaperQuiz;
import vn.sontay.training.assessment.quiz.attempt.StartAttempt;
import vn.sontay.training.assessment.quiz.attempt.SubmitAttempt;
import vn.sontay.training.assessment.quiz.attempt.VoidPaperQuiz;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** QUI-16: the test before the first lesson. */
class PreTestIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path root;

    private TestDatabase database;
    private QuizFixture make;
    private long classId;
    private QuizFixture.Trainee trainee;

    private void begin(TestDatabase on) {
        database = on;
        make = new QuizFixture(on, root);
        classId = make.trainingClass();
        trainee = make.trainee(classId, "A Thiêu");
    }

    private long start(QuizFixture.Trainee by, String quiz) {
        return database.call(em -> make.attempts(em, QuizFixture.by(by))
                .start(new StartAttempt(UUID.randomUUID().toString(), by.enrolmentId(), quiz)));
    }

    private List<AskedQuestion> asked(QuizFixture.Trainee of, long attempt) {
        return database.call(em -> make.queries(em, QuizFixture.by(of)).myOpenAttempt(attempt).questions());
    }

    private Set<String> texts(QuizFixture.Trainee of, String quiz) {
        return asked(of, start(of, quiz)).stream().map(AskedQuestion::text).collect(Collectors.toSet());
    }

    /** Answers every question of the fixture rightly. */
    private long take(String quiz) {
        long attempt = start(trainee, quiz);
        Map<QuestionType, String> keys = Map.of(QuestionType.SINGLE, "B", QuestionType.MULTIPLE, "A,C",
                QuestionType.TRUE_FALSE, "true");
        asked(trainee, attempt).forEach(question -> database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                .give(QuizFixture.answer(attempt, 1, question.ordinal(), String.valueOf(keys.get(question.type()))))));
        long version = database.call(em -> em.find(Attempt.class, attempt).version());
        database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                .submit(new SubmitAttempt(attempt, version)));
        return attempt;
    }

    private Optional<MyQuiz> offered() {
        return database.call(em -> make.queries(em, QuizFixture.by(trainee)).openPreTest(trainee.enrolmentId()));
    }

    private MyQuiz test() {
        return database
                .call(em -> make.queries(em, QuizFixture.by(trainee)).myQuiz(trainee.enrolmentId(), QuizFixture.QUIZ)
                        .overview().quiz());
    }

    private QuizStanding standing() {
        return database.call(em -> make.standings(em).ofClasses(List.of(classId), TODAY)).get(trainee.enrolmentId());
    }

    private static void assertRefused(String key, Executable work) {
        assertEquals(key, assertThrows(RuleException.class, work).key());
    }

    @BothDatabases
    void it_is_taken_once(TestDatabase on) {
        begin(on);
        assertEquals(QuizState.NOT_STARTED, offered().orElseThrow().state());
        long open = start(trainee, QuizFixture.PRE_QUIZ);
        assertEquals(QuizState.OPEN, offered().orElseThrow().state());
        assertEquals(open, take(QuizFixture.PRE_QUIZ));
        assertEquals(Optional.empty(), offered());
        assertRefused("quiz.noneLeft", () -> start(trainee, QuizFixture.PRE_QUIZ));
    }

    @BothDatabases
    void it_counts_for_nothing_and_is_explained(TestDatabase on) {
        begin(on);
        long attempt = take(QuizFixture.PRE_QUIZ);
        AttemptPage page = database.call(em -> make.queries(em, QuizFixture.by(trainee)).myResult(attempt).page());
        assertEquals(0, BigDecimal.TEN.compareTo(page.attempt().score()));
        assertFalse(page.attempt().graded());
        assertEquals("Theo công văn.", page.questions().getFirst().explanation());
        assertEquals(QuizStanding.none(trainee.enrolmentId(), BigDecimal.valueOf(5)), standing());
        assertEquals(QuizState.NOT_STARTED, test().state());
        assertEquals(2, test().attemptsLeft());
        take(QuizFixture.QUIZ);
        assertTrue(standing().passed());
        assertEquals(1, standing().attempts());
    }

    @BothDatabases
    void qui_22_it_tells_nothing_of_a_question_that_the_test_at_the_end_may_ask(TestDatabase on) {
        begin(on);
        long attempt = take(QuizFixture.PRE_QUIZ);
        String asked = database.call(em -> String.valueOf(em.createNativeQuery("""
                select q.code from attempt_question w join question_edition q on q.id = w.question_edition_id
                 where w.attempt_id = ? and w.ordinal = 1""").setParameter(1, attempt).getSingleResult()));
        database.run(em -> em.createNativeQuery("update question_half set half = 'SECOND' where code = ?")
                .setParameter(1, asked.toLowerCase(java.util.Locale.ROOT)).executeUpdate());
        make.load();
        AttemptPage page = database.call(em -> make.queries(em, QuizFixture.by(trainee)).myResult(attempt).page());
        assertEquals(List.of(2), page.questions().stream().map(AskedQuestion::ordinal).toList());
        assertEquals(1, page.withheld());
    }

    @BothDatabases
    void qst_22_two_classes_never_ask_before_what_the_other_asks_at_the_end(TestDatabase on) {
        begin(on);
        make.widenBank();
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        for (int i = 0; i < 6; i++) {
            QuizFixture.Trainee of = make.trainee(make.trainingClass(), "Người " + i);
            before.addAll(texts(of, QuizFixture.PRE_QUIZ));
            after.addAll(texts(of, QuizFixture.QUIZ));
        }
        before.retainAll(after);
        assertEquals(Set.of(), before);
    }

    @BothDatabases
    void qui_11_a_class_is_asked_the_same_and_never_the_same_question_in_both_tests(TestDatabase on) {
        begin(on);
        QuizFixture.Trainee other = make.trainee(classId, "Y Nhung");
        Set<String> before = texts(trainee, QuizFixture.PRE_QUIZ);
        Set<String> after = texts(trainee, QuizFixture.QUIZ);
        assertEquals(2, before.size());
        assertEquals(3, after.size());
        assertEquals(before, texts(other, QuizFixture.PRE_QUIZ));
        assertEquals(after, texts(other, QuizFixture.QUIZ));
        Set<String> common = new HashSet<>(before);
        common.retainAll(after);
        assertEquals(Set.of(), common);
    }

    @BothDatabases
    void it_is_entered_from_paper_once_and_again_when_that_was_a_mistake(TestDatabase on) {
        begin(on);
        Caller trainer = make.trainer(classId);
        long mistaken = paper(trainer, "8");
        assertEquals(Optional.empty(), offered());
        assertEquals(0, standing().attempts());
        assertRefused("quiz.noneLeftForPaper", () -> paper(trainer, "3"));
        long version = database.call(em -> em.find(Attempt.class, mistaken).version());
        database.run(em -> make.papers(em, QuizFixture.by(trainer))
                .voidPaper(new VoidPaperQuiz("v", mistaken, version, "Nhập nhầm người", false)));
        paper(trainer, "3");
        QuizOverview overview = database.call(em -> make.queries(em, QuizFixture.by(trainer))
                .overview(trainee.enrolmentId(), QuizFixture.PRE_QUIZ));
        assertTrue(overview.quiz().pre());
        assertEquals(1, overview.attemptsAllowed());
        assertEquals(1, overview.counted().size());
    }

    private long paper(Caller trainer, String score) {
        return database.call(em -> make.papers(em, QuizFixture.by(trainer)).record(new RecordPaperQuiz(
                UUID.randomUUID().toString(), trainee.enrolmentId(), QuizFixture.PRE_QUIZ, new BigDecimal(score),
                TODAY)));
    }

    @BothDatabases
    void it_is_offered_with_the_class_and_only_where_the_course_has_one(TestDatabase on) {
        begin(on);
        make.clock.forward(Duration.ofDays(-5));
        assertEquals(Optional.empty(), offered());
        make.clock.forward(Duration.ofDays(5));
        make.content.change("courses/lop.yaml", "preQuiz: dau-vao\n", "");
        make.load();
        assertEquals(Optional.empty(), offered());
        assertThrows(NotFoundException.class, () -> start(trainee, QuizFixture.PRE_QUIZ));
        assertThrows(NotFoundException.class, () -> start(trainee, "khac"));
    }
}
