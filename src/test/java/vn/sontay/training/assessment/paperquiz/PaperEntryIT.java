package vn.sontay.training.assessment.paperquiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.paperquiz.EnterPapers.TypedPaper;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.attempt.AttemptRow;
import vn.sontay.training.assessment.quiz.attempt.StartAttempt;
import vn.sontay.training.assessment.quiz.attempt.VoidPaperQuiz;
import vn.sontay.training.assessment.quiz.standing.AttemptPage;
import vn.sontay.training.assessment.quiz.standing.QuizState;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

class PaperEntryIT {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    @TempDir
    Path root;

    private TestDatabase database;
    private QuizFixture make;
    private long classId;
    private Caller trainer;
    private QuizFixture.Trainee first;
    private QuizFixture.Trainee second;

    private void begin(TestDatabase on) {
        database = on;
        make = new QuizFixture(on, root);
        classId = make.trainingClass();
        trainer = make.trainer(classId);
        first = make.trainee(classId, "A Thiêu");
        second = make.trainee(classId, "Y Nhung");
    }

    private PaperPrints prints(EntityManager em) {
        return new PaperPrints(em, make.asked(em));
    }

    private String print(Caller by) {
        return print(by, false);
    }

    /** @param again for those who take the test again */
    private String print(Caller by, boolean again) {
        long id = database.call(em -> {
            CurrentUser user = QuizFixture.by(by);
            PaperPrintService service = new PaperPrintService();
            service.entityManager = em;
            service.access = new ClassAccess(em, user);
            service.receipts = new CommandReceipts(em, make.clock);
            service.attempts = make.paperAttempts(em, user);
            service.prints = prints(em);
            service.currentUser = user;
            service.clock = make.clock;
            service.changes = make.changes;
            return service.print(new PrintQuiz(UUID.randomUUID().toString(), classId, QuizFixture.QUIZ, again, DAY));
        });
        return database.call(em -> prints(em).one(id).code());
    }

    private PaperEntryService service(EntityManager em, Caller by) {
        CurrentUser user = QuizFixture.by(by);
        PaperEntryService service = new PaperEntryService();
        service.entityManager = em;
        service.access = new ClassAccess(em, user);
        service.receipts = new CommandReceipts(em, make.clock);
        service.prints = prints(em);
        service.attempts = make.paperAttempts(em, user);
        service.changes = make.changes;
        return service;
    }

    private long enter(String requestId, String code, TypedPaper... papers) {
        return database.call(em -> service(em, trainer)
                .enter(new EnterPapers(requestId, code, Dates.day(DAY), Arrays.asList(papers))));
    }

    private static String request() {
        return UUID.randomUUID().toString();
    }

    private List<PrintedQuiz> tests(String code) {
        return database.call(em -> prints(em).quizzes(prints(em).ofCode(code)));
    }

    /** @return the line of somebody who knows everything */
    private String keys(String code, int variant) {
        PrintedQuiz test = tests(code).get(variant - 1);
        return test.line().write(PaperFixture.models(test));
    }

    private List<AttemptRow> attempts(QuizFixture.Trainee of) {
        return database.call(
                em -> make.queries(em, QuizFixture.by(trainer)).overview(of.enrolmentId(), QuizFixture.QUIZ)
                        .attempts());
    }

    @BothDatabases
    void qui_63_what_is_entered_is_marked_as_on_the_screen_and_counts_as_one_attempt(TestDatabase on) {
        begin(on);
        String code = print(trainer);
        assertEquals(2, enter(request(), code, new TypedPaper(first.enrolmentId(), "1", keys(code, 1)),
                new TypedPaper(second.enrolmentId(), "2", "---")));
        AttemptRow row = attempts(first).getFirst();
        assertTrue(row.onPaper());
        assertTrue(row.hasAnswers());
        assertEquals(0, BigDecimal.TEN.compareTo(row.score()));
        assertEquals(3, row.correct());
        assertEquals(DAY, row.takenOn());
        AttemptRow empty = attempts(second).getFirst();
        assertEquals(0, empty.score().signum());
        long gradings = database.call(em -> em
                .createQuery("select count(g) from Grading g where g.attemptId = :id and g.round = 1", Long.class)
                .setParameter("id", row.attemptId()).getSingleResult());
        assertEquals(1, gradings);
        AttemptPage page = database
                .call(em -> make.queries(em, QuizFixture.by(trainer)).resultForStaff(row.attemptId()));
        assertEquals(3, page.questions().stream().filter(question -> question.right()).count());
        assertEquals(1, database.call(em -> make.queries(em, QuizFixture.by(trainer))
                .overview(first.enrolmentId(), QuizFixture.QUIZ)).quiz().attemptsLeft());
        assertEquals(2, make.changes.fired().stream().filter(each -> each.action().equals("papertest.enter")).count());
    }

    @BothDatabases
    void qui_61_the_same_line_on_the_other_variant_is_another_answer(TestDatabase on) {
        begin(on);
        String code = print(trainer);
        PrintedQuiz one = tests(code).get(0);
        PrintedQuiz other = tests(code).get(1);
        assertNotEquals(one.variant().questionIds(), other.variant().questionIds());
        enter(request(), code, new TypedPaper(first.enrolmentId(), "2", keys(code, 2)));
        assertEquals(0, BigDecimal.TEN.compareTo(attempts(first).getFirst().score()));
    }

    @BothDatabases
    void qui_63_all_lines_are_entered_or_none_and_each_slip_stands_beside_its_row(TestDatabase on) {
        begin(on);
        String code = print(trainer);
        QuizFixture.Trainee third = make.trainee(classId, "Hồ Văn Rin");
        RuleException refused = assertThrows(RuleException.class,
                () -> enter(request(), code, new TypedPaper(first.enrolmentId(), "1", keys(code, 1)),
                        new TypedPaper(second.enrolmentId(), "1", "-"),
                        new TypedPaper(third.enrolmentId(), "", "---")));
        assertEquals("paperquiz.slip.missing", refused.key());
        assertEquals("row-" + second.enrolmentId(), refused.field());
        assertEquals("paperquiz.chooseVariant", ((RuleException) refused.getSuppressed()[0]).key());
        assertEquals(List.of(), attempts(first));
        RuleException dayToo = assertThrows(RuleException.class,
                () -> database.run(em -> service(em, trainer).enter(new EnterPapers(request(), code, "31/02/2026",
                        List.of(new TypedPaper(second.enrolmentId(), "1", "-"))))));
        assertEquals("takenOn", dayToo.field());
        assertEquals("row-" + second.enrolmentId(), ((RuleException) dayToo.getSuppressed()[0]).field());
        assertEquals("paperquiz.nothingTyped",
                assertThrows(RuleException.class,
                        () -> enter(request(), code, new TypedPaper(first.enrolmentId(), "1", " "))).key());
    }

    @BothDatabases
    void qui_63_a_print_is_entered_once_a_person_unless_that_was_voided(TestDatabase on) {
        begin(on);
        String code = print(trainer);
        String again = request();
        TypedPaper paper = new TypedPaper(first.enrolmentId(), "1", "---");
        enter(again, code, paper);
        assertEquals(1, enter(again, code, paper));
        RuleException refused = assertThrows(RuleException.class, () -> enter(request(), code, paper));
        assertEquals("paperquiz.enteredAlready", refused.key());
        assertEquals("row-" + first.enrolmentId(), refused.field());
        AttemptRow row = attempts(first).getFirst();
        database.run(em -> make.papers(em, QuizFixture.by(trainer))
                .voidPaper(new VoidPaperQuiz(request(), row.attemptId(), row.version(), "Nhầm người", false)));
        enter(request(), code, new TypedPaper(first.enrolmentId(), "1", keys(code, 1)));
        assertEquals(List.of(true, false), attempts(first).stream().map(AttemptRow::voided).toList());
        assertEquals(QuizState.PASSED, database.call(em -> make.queries(em, QuizFixture.by(trainer))
                .overview(first.enrolmentId(), QuizFixture.QUIZ)).quiz().state());
    }

    @BothDatabases
    void qui_6_no_more_than_the_course_allows(TestDatabase on) {
        begin(on);
        enter(request(), print(trainer), new TypedPaper(first.enrolmentId(), "1", "---"));
        database.run(em -> make.attempts(em, QuizFixture.by(first))
                .start(new StartAttempt("s", first.enrolmentId(), QuizFixture.QUIZ)));
        String code = print(trainer);
        RuleException refused = assertThrows(RuleException.class,
                () -> enter(request(), code, new TypedPaper(first.enrolmentId(), "1", "---")));
        assertEquals("quiz.noneLeftForPaper", refused.key());
        assertEquals("row-" + first.enrolmentId(), refused.field());
    }

    @BothDatabases
    void qui_63_a_paper_is_entered_beside_a_test_that_is_open_on_a_screen(TestDatabase on) {
        begin(on);
        long open = database.call(em -> make.attempts(em, QuizFixture.by(first))
                .start(new StartAttempt("s", first.enrolmentId(), QuizFixture.QUIZ)));
        String code = print(trainer);
        enter(request(), code, new TypedPaper(first.enrolmentId(), "1", keys(code, 1)));
        assertEquals(List.of(true, false), attempts(first).stream().map(AttemptRow::open).toList());
        assertEquals(open, attempts(first).getFirst().attemptId());
    }

    @BothDatabases
    void qui_60_an_old_print_is_marked_by_its_own_questions_after_the_bank_has_changed(TestDatabase on) {
        begin(on);
        String code = print(trainer);
        String keys = keys(code, 1);
        make.content.change("questions/A1.yaml", "key: B", "key: A");
        make.load();
        enter(request(), code, new TypedPaper(first.enrolmentId(), "1", keys));
        assertEquals(0, BigDecimal.TEN.compareTo(attempts(first).getFirst().score()));
        String later = print(trainer);
        enter(request(), later, new TypedPaper(second.enrolmentId(), "1", keys(later, 1)));
        assertEquals(0, BigDecimal.TEN.compareTo(attempts(second).getFirst().score()));
        assertNotEquals(tests(code).getFirst().variant().questionIds().stream().sorted().toList(),
                tests(later).getFirst().variant().questionIds().stream().sorted().toList());
    }

    @BothDatabases
    void qui_23_a_print_for_those_who_take_it_again_asks_what_none_of_them_has_seen(TestDatabase on) {
        begin(on);
        make.widenBank();
        String code = print(trainer);
        enter(request(), code, new TypedPaper(first.enrolmentId(), "1", tests(code).getFirst().line().write(Map.of())));
        String again = print(trainer, true);
        Set<Long> before = Set.copyOf(tests(code).getFirst().variant().questionIds());
        Set<Long> after = Set.copyOf(tests(again).getFirst().variant().questionIds());
        assertEquals(3, after.size());
        assertTrue(Collections.disjoint(before, after));
        assertEquals(after, Set.copyOf(tests(again).getLast().variant().questionIds()));
        assertTrue(tests(again).getFirst().variant().again());
        enter(request(), again, new TypedPaper(first.enrolmentId(), "2", keys(again, 2)));
        assertEquals(0, BigDecimal.TEN.compareTo(attempts(first).getLast().score()));
    }

    @BothDatabases
    void only_the_staff_of_the_class_prints_and_enters_and_only_its_own_people(TestDatabase on) {
        begin(on);
        String code = print(trainer);
        long elsewhere = make.trainingClass();
        Caller stranger = make.trainer(elsewhere);
        assertThrows(RefusedException.class, () -> print(stranger));
        assertThrows(RefusedException.class, () -> database.run(em -> service(em, stranger).enter(
                new EnterPapers(request(), code, Dates.day(DAY),
                        List.of(new TypedPaper(first.enrolmentId(), "1", "---"))))));
        QuizFixture.Trainee other = make.trainee(elsewhere, "Người lớp khác");
        assertThrows(RefusedException.class,
                () -> enter(request(), code, new TypedPaper(other.enrolmentId(), "1", "---")));
    }

    @BothDatabases
    void each_paper_takes_few_statements(TestDatabase on) {
        begin(on);
        String code = print(trainer);
        String line = keys(code, 1);
        int statements = database.call(em -> StatementCount.of(em, () -> service(em, trainer).enter(
                new EnterPapers(request(), code, Dates.day(DAY), List.of(new TypedPaper(first.enrolmentId(), "1", line),
                        new TypedPaper(second.enrolmentId(), "1", line))))));
        assertTrue(statements <= 36, statements + " statements");
    }
}
