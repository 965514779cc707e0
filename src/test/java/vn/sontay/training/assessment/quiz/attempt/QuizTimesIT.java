package vn.sontay.training.assessment.quiz.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.Fields;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.hours.ExtraTimeRow;
import vn.sontay.training.assessment.quiz.hours.GrantExtraTime;
import vn.sontay.training.assessment.quiz.hours.QuizTimesPage;
import vn.sontay.training.assessment.quiz.hours.SetQuizHours;
import vn.sontay.training.assessment.quiz.standing.AttemptPage;
import vn.sontay.training.assessment.quiz.standing.QuizState;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Difference;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

/** Hours, limits, extra time, the clock that hands in, and when what is right is told: QUI-18 to QUI-22. */
class QuizTimesIT {

    private static final String FILE = "quizzes/kiem-tra.yaml";

    @TempDir
    Path root;

    private TestDatabase database;
    private QuizFixture make;
    private String quiz = QuizFixture.QUIZ;
    private long classId;
    private QuizFixture.Trainee trainee;
    private Caller trainer;

    private void begin(TestDatabase on, String... settings) {
        database = on;
        make = new QuizFixture(on, root);
        if (settings.length > 0) {
            make.content.write(FILE, ContentFixture.QUIZ + String.join("\n", settings) + "\n");
            make.load();
        }
        classId = make.trainingClass();
        trainee = make.trainee(classId, "A Thiêu");
        trainer = make.trainer(classId);
    }

    /** The pre-test, which tells what is right. */
    private void beginPre(TestDatabase on, String feedback) {
        begin(on);
        quiz = QuizFixture.PRE_QUIZ;
        make.content.write("quizzes/dau-vao.yaml",
                ContentFixture.PRE_QUIZ.replace("questions: 2", "questions: 3") + feedback + "\n");
        make.load();
    }

    private Instant in(int minutes) {
        return make.clock.instant().plus(Duration.ofMinutes(minutes));
    }

    private void pass(int minutes) {
        make.clock.forward(Duration.ofMinutes(minutes));
    }

    private long start() {
        return start(trainee);
    }

    private long start(QuizFixture.Trainee who) {
        return database.call(em -> make.attempts(em, QuizFixture.by(who))
                .start(new StartAttempt(UUID.randomUUID().toString(), who.enrolmentId(), quiz)));
    }

    private void answer(long attempt, long seq, int ordinal, String response) {
        database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                .give(QuizFixture.answer(attempt, seq, ordinal, response)));
    }

    private void submit(long attempt) {
        database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                .submit(new SubmitAttempt(attempt, em.find(Attempt.class, attempt).version())));
    }

    private void hours(@Nullable Instant opens, @Nullable Instant closes) {
        database.run(em -> make.times(em, QuizFixture.by(trainer))
                .setHours(new SetQuizHours(UUID.randomUUID().toString(), classId, quiz, opens, closes)));
    }

    private void extra(int minutes) {
        database.run(em -> make.times(em, QuizFixture.by(trainer)).giveExtraTime(new GrantExtraTime(
                UUID.randomUUID().toString(), trainee.enrolmentId(), quiz, minutes, "Mắt kém")));
    }

    private @Nullable Instant deadline(long attempt) {
        return database.call(em -> em.find(Attempt.class, attempt)).deadlineAt();
    }

    private AttemptRow row(long attempt) {
        return database.call(em -> em.find(Attempt.class, attempt).row());
    }

    /** What the timer does. */
    private int clockHandsIn() {
        return database.call(em -> make.overdue(em).find()).stream()
                .mapToInt(id -> database.call(em -> make.overdue(em).close(id)) ? 1 : 0).sum();
    }

    private AttemptPage result(long attempt) {
        return database.call(em -> make.queries(em, QuizFixture.by(trainee)).myResult(attempt).page());
    }

    private static String refusal(Executable work) {
        return assertThrows(RuleException.class, work).key();
    }

    @BothDatabases
    void qui_21_the_clock_hands_in_what_is_there_when_the_time_is_over(TestDatabase on) {
        begin(on, "timeLimit: 20", "grace: 60");
        Instant end = in(20);
        long attempt = start();
        answer(attempt, 1, 1, "B");
        pass(20);
        answer(attempt, 2, 2, "A,C");
        assertEquals(0, clockHandsIn());
        pass(2);
        assertEquals("quiz.timeIsOver", refusal(() -> answer(attempt, 3, 3, "true")));
        assertEquals(1, clockHandsIn());
        assertEquals(0, clockHandsIn());
        AttemptRow row = row(attempt);
        assertTrue(row.closedByClock());
        assertEquals(end, row.submittedAt());
        assertEquals(2, row.correct());
        assertEquals("quiz.submittedAlready", refusal(() -> answer(attempt, 4, 3, "true")));
        assertEquals(List.of("quiz.start", "quiz.clock"),
                make.changes.fired().stream().map(Changed::action).toList());
        assertEquals("Hệ thống", make.changes.fired().getLast().by());
    }

    @BothDatabases
    void qui_21_two_nodes_and_the_owner_at_once_hand_in_once(TestDatabase on) {
        begin(on, "timeLimit: 20");
        long attempt = start();
        pass(25);
        List<Boolean> closed = AtOnce.times(6, number -> number > 0
                ? database.call(em -> make.overdue(em).close(attempt))
                : Boolean.valueOf(result(attempt).attempt().open()));
        assertFalse(closed.getFirst(), "the owner finds it handed in");
        assertTrue(closed.stream().filter(each -> each).count() <= 1, closed + " say they closed it");
        assertEquals(Long.valueOf(1), database.call(em -> em
                .createQuery("select count(g) from Grading g where g.attemptId = :id", Long.class)
                .setParameter("id", attempt).getSingleResult()));
        assertEquals(1, make.changes.fired().stream().filter(each -> each.action().equals("quiz.clock")).count());
    }

    @BothDatabases
    void qui_21_who_looks_at_an_attempt_whose_time_is_over_finds_it_handed_in(TestDatabase on) {
        begin(on, "timeLimit: 20");
        long first = start();
        pass(25);
        assertEquals(QuizState.FAILED, database.call(em -> make.queries(em, QuizFixture.by(trainee))
                .myQuiz(trainee.enrolmentId(), QuizFixture.QUIZ).overview().quiz()).state());
        assertTrue(row(first).closedByClock());
        long second = start();
        assertTrue(second != first);
        pass(25);
        assertFalse(database.call(em -> make.queries(em, QuizFixture.by(trainer))
                .overview(trainee.enrolmentId(), quiz)).attempts().getLast().open());
        assertEquals("quiz.noneLeft", refusal(this::start));
    }

    @BothDatabases
    void qui_21_a_page_that_has_sent_everything_need_not_wait_for_the_grace(TestDatabase on) {
        begin(on, "timeLimit: 20", "grace: 600");
        long attempt = start();
        pass(19);
        assertFalse(timeOver(attempt));
        pass(1);
        assertTrue(timeOver(attempt));
        assertTrue(timeOver(attempt));
        assertTrue(row(attempt).closedByClock());
    }

    private boolean timeOver(long attempt) {
        return database.call(em -> make.attempts(em, QuizFixture.by(trainee)).timeOver(attempt));
    }

    @BothDatabases
    void a_submission_after_the_end_leaves_what_the_clock_did(TestDatabase on) {
        begin(on, "timeLimit: 20");
        long attempt = start();
        pass(25);
        submit(attempt);
        submit(attempt);
        assertTrue(row(attempt).closedByClock());
    }

    @BothDatabases
    void qui_19_a_test_begins_within_its_hours(TestDatabase on) {
        begin(on);
        hours(in(10), in(40));
        assertEquals("quiz.opensLaterUntil", refusal(this::start));
        pass(10);
        long attempt = start();
        assertEquals(in(30), deadline(attempt));
        pass(30);
        QuizFixture.Trainee late = make.trainee(classId, "Y Nhung");
        assertEquals("quiz.closedSince", refusal(() -> start(late)));
        hours(null, in(5));
        assertNotNull(start(late));
    }

    @BothDatabases
    void qui_19_new_hours_are_a_new_row_and_take_no_time_away(TestDatabase on) {
        begin(on);
        hours(null, in(30));
        long attempt = start();
        Instant first = deadline(attempt);
        hours(null, in(10));
        assertEquals(first, deadline(attempt));
        hours(null, in(60));
        assertEquals(in(60), deadline(attempt));
        hours(null, null);
        assertNull(deadline(attempt));
        QuizTimesPage page = database.call(em -> make.times(em, QuizFixture.by(trainer)).pages(classId)).getFirst();
        assertEquals(4, page.hours().size());
        assertNull(page.inForce());
        assertEquals("Lê Thị Giảng", page.hours().getFirst().recordedBy());
        List<Changed> told = make.changes.fired().stream().filter(each -> each.action().equals("quiz.hours")).toList();
        assertEquals(4, told.size());
        assertEquals(List.of(), told.getFirst().differences());
        assertEquals(List.of(new Difference("quiz.closesAt", "", Dates.moment(in(60)), "", true)),
                told.getLast().differences());
    }

    @BothDatabases
    void qui_19_hours_that_cannot_be_are_refused(TestDatabase on) {
        begin(on);
        assertEquals("quiz.closesBeforeOpens", refusal(() -> hours(in(10), in(10))));
        assertEquals("quiz.closesBeforeClass", refusal(() -> hours(null, in(-60 * 24 * 30))));
        Caller other = make.trainer(make.trainingClass());
        assertThrows(RefusedException.class, () -> database.run(em -> make.times(em, QuizFixture.by(other))
                .setHours(new SetQuizHours("r", classId, quiz, null, null))));
        assertThrows(RefusedException.class, () -> database.run(em -> make.times(em, QuizFixture.by(other))
                .giveExtraTime(new GrantExtraTime("r", trainee.enrolmentId(), quiz, 5, "Vì"))));
    }

    @BothDatabases
    void qui_20_extra_time_moves_the_end_also_of_an_open_attempt(TestDatabase on) {
        begin(on, "timeLimit: 20");
        hours(null, in(30));
        extra(15);
        Instant begun = make.clock.instant();
        long attempt = start();
        assertEquals(begun.plus(Duration.ofMinutes(35)), deadline(attempt));
        pass(5);
        extra(20);
        assertEquals(begun.plus(Duration.ofMinutes(40)), deadline(attempt));
        extra(1);
        assertEquals(begun.plus(Duration.ofMinutes(40)), deadline(attempt));
        pass(27);
        answer(attempt, 1, 1, "B");
        submit(attempt);
        assertEquals("quiz.closed", refusal(this::start));
        assertEquals(List.of(1, 20, 15),
                database.call(em -> make.times(em, QuizFixture.by(trainer)).pages(classId)).getFirst().extra().stream()
                        .map(ExtraTimeRow::minutes).toList());
        assertEquals(List.of(new Difference("quiz.extraMinutesLabel", "", "20", "1", true)),
                make.changes.fired().stream()
                        .filter(each -> each.action().equals("quiz.extra")).toList().getLast().differences());
        assertTrue(make.changes.fired().stream().anyMatch(
                each -> each.action().equals("quiz.extra") && each.detail().contains("Bài đang làm nay hết giờ lúc")));
    }

    @BothDatabases
    void qui_20_extra_time_needs_minutes_and_a_reason(TestDatabase on) {
        begin(on);
        for (int minutes : List.of(0, 241, -5)) {
            assertEquals("quiz.extraMinutes", refusal(() -> extra(minutes)));
        }
        assertEquals("quiz.extraReason",
                refusal(() -> Constraints.check(new GrantExtraTime("r", trainee.enrolmentId(), quiz, 10, "  "))));
    }

    @BothDatabases
    void qui_22_an_answer_that_is_explained_stays_as_it_is(TestDatabase on) {
        beginPre(on, "feedback: at-once");
        long attempt = start();
        assertEquals("quiz.answerFirst", refusal(() -> explain(attempt, 1)));
        answer(attempt, 1, 1, "A");
        explain(attempt, 1);
        explain(attempt, 1);
        assertEquals("quiz.explainedAlready", refusal(() -> answer(attempt, 2, 1, "B")));
        answer(attempt, 3, 2, "A,C");
        AttemptPage page = database.call(em -> make.queries(em, QuizFixture.by(trainee)).myOpenAttempt(attempt));
        assertEquals(Set.of(1), page.locked());
        assertEquals(List.of(true, false, false),
                page.questions().stream().map(question -> !question.explanation().isEmpty()).toList());
        assertEquals("quiz.notInAttempt", refusal(() -> explain(attempt, 9)));
        submit(attempt);
        assertEquals(1, row(attempt).correct());
        assertEquals("quiz.submittedAlready", refusal(() -> explain(attempt, 2)));
    }

    private void explain(long attempt, int ordinal) {
        database.run(em -> make.attempts(em, QuizFixture.by(trainee)).explain(attempt, ordinal));
    }

    @BothDatabases
    void qui_22_other_quizzes_explain_nothing_while_they_are_taken(TestDatabase on) {
        begin(on);
        long attempt = start();
        answer(attempt, 1, 1, "A");
        assertEquals("quiz.explainedLater", refusal(() -> explain(attempt, 1)));
        database.run(em -> em.createNativeQuery("update attempt set feedback = 'AT_ONCE' where id = ?")
                .setParameter(1, attempt).executeUpdate());
        assertEquals("quiz.explainedLater", refusal(() -> explain(attempt, 1)),
                "one that counts never does, whatever it was begun with");
        QuizFixture.Trainee other = make.trainee(classId, "Y Nhung");
        assertThrows(RefusedException.class,
                () -> database.run(em -> make.attempts(em, QuizFixture.by(other)).explain(attempt, 1)));
    }

    @BothDatabases
    void qui_22_after_closing_the_score_is_told_first_and_what_is_right_then(TestDatabase on) {
        beginPre(on, "feedback: after-closing");
        hours(null, in(60));
        long attempt = start();
        submit(attempt);
        AttemptPage before = result(attempt);
        assertNotNull(before.attempt().score());
        assertEquals(List.of(), before.questions());
        assertEquals(in(60), before.explainedFrom());
        assertEquals(3, database.call(em -> make.queries(em, QuizFixture.by(trainer)).resultForStaff(attempt))
                .questions().size());
        pass(60);
        assertEquals(3, result(attempt).questions().size());
        assertNull(result(attempt).explainedFrom());
    }

    @BothDatabases
    void qui_22_nothing_is_explained_as_long_as_somebody_can_still_answer(TestDatabase on) {
        beginPre(on, "feedback: after-closing");
        QuizFixture.Trainee other = make.trainee(classId, "Y Nhung");
        long attempt = start();
        submit(attempt);
        hours(null, in(60));
        extra(15);
        assertEquals(in(75), result(attempt).explainedFrom());
        pass(75);
        assertNull(result(attempt).explainedFrom());
        hours(null, null);
        long endless = start(other);
        hours(null, in(1));
        pass(30);
        assertEquals(Instant.parse("2026-11-27T17:00:00Z"), result(attempt).explainedFrom());
        database.run(em -> make.attempts(em, QuizFixture.by(other))
                .submit(new SubmitAttempt(endless, em.find(Attempt.class, endless).version())));
        assertNull(result(attempt).explainedFrom());
    }

    @BothDatabases
    void qui_19_new_hours_are_read_and_locked_by_as_many_statements_however_many_are_at_it(TestDatabase on) {
        begin(on);
        hours(null, in(60));
        start();
        int few = statementsOfHours(70);
        for (int i = 0; i < 10; i++) {
            start(make.trainee(classId, "Người " + i));
        }
        assertEquals(few, statementsOfHours(80));
    }

    private int statementsOfHours(int minutes) {
        return database.call(em -> StatementCount.of(em, () -> make.times(em, QuizFixture.by(trainer)).setHours(
                new SetQuizHours(UUID.randomUUID().toString(), classId, quiz, null, in(minutes)))));
    }

    @BothDatabases
    void qui_22_without_hours_the_class_closes_with_its_last_day(TestDatabase on) {
        beginPre(on, "feedback: after-closing");
        long attempt = start();
        submit(attempt);
        assertEquals(Instant.parse("2026-11-27T17:00:00Z"), result(attempt).explainedFrom());
    }

    @BothDatabases
    void qui_18_a_start_is_refused_where_a_draw_rule_cannot_be_met(TestDatabase on) {
        begin(on);
        make.content.write(FILE, ContentFixture.QUIZ + "draw:\n  - count: 2\n    difficulty: hard\n");
        make.load();
        assertEquals("quiz.tooFewQuestions", refusal(this::start));
        assertEquals(List.of(), make.changes.fired());
    }

    @BothDatabases
    void qui_18_each_attempt_keeps_its_own_order_of_questions_and_options(TestDatabase on) {
        begin(on, "shuffleQuestions: true", "shuffleOptions: true", "drawFor: attempt");
        Set<List<Long>> questions = new HashSet<>();
        Set<List<String>> options = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            QuizFixture.Trainee somebody = make.trainee(classId, "Người " + i);
            long attempt = start(somebody);
            questions.add(database.call(em -> List.copyOf(QuizFixture.asks(em, attempt).values())));
            assertEquals(shown(somebody, attempt), shown(somebody, attempt));
            options.add(shown(somebody, attempt));
        }
        assertTrue(questions.size() > 3, questions.size() + " orders of three questions");
        assertTrue(options.size() > 10, options.size() + " orders of options");
    }

    private List<String> shown(QuizFixture.Trainee who, long attempt) {
        return database.call(em -> make.queries(em, QuizFixture.by(who)).myOpenAttempt(attempt)).questions().stream()
                .map(AskedQuestion::fields).map(Fields.Options.class::cast).map(each -> each.options().stream()
                        .map(Fields.Choosable::letter).reduce("", String::concat))
                .toList();
    }
}
