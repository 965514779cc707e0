package vn.sontay.training.assessment.quiz.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.hours.GrantExtraTime;
import vn.sontay.training.assessment.quiz.standing.QuizOverview;
import vn.sontay.training.assessment.quiz.standing.QuizStanding;
import vn.sontay.training.assessment.quiz.standing.QuizState;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class PaperQuizIT {

    @TempDir
    Path root;

    private TestDatabase database;
    private QuizFixture make;
    private long classId;
    private Caller trainer;
    private QuizFixture.Trainee trainee;

    private void begin(TestDatabase on) {
        database = on;
        make = new QuizFixture(on, root);
        classId = make.trainingClass();
        trainer = make.trainer(classId);
        trainee = make.trainee(classId, "A Thiêu");
    }

    private long paper(String score, String takenOn) {
        return database.call(em -> make.papers(em, QuizFixture.by(trainer))
                .record(new RecordPaperQuiz(UUID.randomUUID().toString(), trainee.enrolmentId(), QuizFixture.QUIZ,
                        new BigDecimal(score), LocalDate.parse(takenOn))));
    }

    private void voidPaper(long attempt, String reason) {
        long version = database.call(em -> em.find(Attempt.class, attempt).version());
        database.run(em -> make.papers(em, QuizFixture.by(trainer))
                .voidPaper(new VoidPaperQuiz(UUID.randomUUID().toString(), attempt, version, reason, false)));
    }

    private QuizOverview overview() {
        return database.call(em -> make.queries(em, QuizFixture.by(trainer)).overview(trainee.enrolmentId(),
                QuizFixture.QUIZ));
    }

    private QuizStanding standing(String asOf) {
        return database.call(em -> make.standings(em).ofClasses(List.of(classId), LocalDate.parse(asOf)))
                .get(trainee.enrolmentId());
    }

    private static void assertRefused(String key, Executable work) {
        assertEquals(key, assertThrows(RuleException.class, work).key());
    }

    @BothDatabases
    void qui_9_a_result_from_paper_counts_by_its_day_and_stays_marked(TestDatabase on) {
        begin(on);
        long attempt = paper("7.5", "2026-11-23");
        AttemptRow row = overview().attempts().getFirst();
        assertTrue(row.onPaper());
        assertEquals("Lê Thị Giảng", row.recordedBy());
        assertEquals(QuizStanding.none(trainee.enrolmentId(), BigDecimal.valueOf(5)), standing("2026-11-22"));
        QuizStanding standing = standing("2026-11-23");
        assertEquals(attempt, standing.bestAttemptId());
        assertEquals(0, new BigDecimal("7.5").compareTo(standing.bestScore()));
        assertTrue(standing.passed());
        assertEquals(1, standing.attempts());
    }

    @BothDatabases
    void qui_9_a_mistaken_entry_is_voided_with_a_reason_and_entered_anew(TestDatabase on) {
        begin(on);
        long mistaken = paper("9", "2026-11-23");
        assertRefused("quiz.voidReason", () -> voidPaper(mistaken, " "));
        voidPaper(mistaken, "Nhập nhầm người");
        assertFalse(standing("2026-11-24").passed());
        assertEquals(0, standing("2026-11-24").attempts());
        assertEquals(2, overview().quiz().attemptsLeft());
        assertRefused("quiz.voidedAlready", () -> voidPaper(mistaken, "Lần nữa"));
        paper("4", "2026-11-23");
        List<AttemptRow> rows = overview().attempts();
        assertEquals(List.of(true, false), rows.stream().map(AttemptRow::voided).toList());
        assertEquals("Nhập nhầm người", rows.getFirst().voidReason());
        assertEquals(QuizState.FAILED, overview().quiz().state());
    }

    @BothDatabases
    void qui_9_its_day_lies_between_the_class_and_today(TestDatabase on) {
        begin(on);
        assertRefused("quiz.paperDay", () -> paper("5", "2026-11-19"));
        assertRefused("quiz.paperDay", () -> paper("5", "2026-11-25"));
        paper("5", QuizFixture.STARTS_ON);
        paper("5", "2026-11-24");
        assertRefused("quiz.noneLeftForPaper", () -> paper("5", "2026-11-24"));
    }

    @BothDatabases
    void its_score_lies_between_0_and_10_with_two_decimals(TestDatabase on) {
        begin(on);
        for (String wrong : List.of("-0.01", "10.01", "7.555")) {
            assertRefused("quiz.scoreRange", () -> paper(wrong, "2026-11-24"));
        }
        paper("10.000", "2026-11-24");
        paper("0", "2026-11-24");
        assertEquals(0, BigDecimal.TEN.compareTo(overview().quiz().bestScore()));
    }

    @BothDatabases
    void only_the_staff_of_the_class_enters_and_voids(TestDatabase on) {
        begin(on);
        Caller stranger = make.trainer(make.trainingClass());
        long attempt = paper("5", "2026-11-24");
        assertThrows(RefusedException.class, () -> database.run(em -> make.papers(em, QuizFixture.by(stranger))
                .record(new RecordPaperQuiz("r", trainee.enrolmentId(), QuizFixture.QUIZ, BigDecimal.ONE,
                        LocalDate.parse("2026-11-24")))));
        assertThrows(RefusedException.class, () -> database.run(em -> make.papers(em, QuizFixture.by(stranger))
                .voidPaper(new VoidPaperQuiz("v", attempt, 1, "Vì", false))));
        assertThrows(StaleDataException.class, () -> database.run(em -> make.papers(em, QuizFixture.by(trainer))
                .voidPaper(new VoidPaperQuiz("w", attempt, 99, "Vì", false))));
    }

    @BothDatabases
    void cls_10_staff_who_are_in_the_class_enter_and_void_nothing_of_their_own(TestDatabase on) {
        begin(on);
        Caller own = new Caller("thieu", 2, trainee.personId(), "A Thiêu", Set.of(Roles.ADMINISTRATOR));
        long attempt = paper("9", "2026-11-23");
        assertRefused("trainingclass.ownResult", () -> database.run(em -> make.papers(em, QuizFixture.by(own))
                .record(new RecordPaperQuiz("r", trainee.enrolmentId(), QuizFixture.QUIZ, BigDecimal.TEN,
                        LocalDate.parse("2026-11-24")))));
        assertRefused("trainingclass.ownResult", () -> database.run(em -> make.papers(em, QuizFixture.by(own))
                .voidPaper(new VoidPaperQuiz("v", attempt, 1, "Vì", true))));
        assertRefused("trainingclass.ownResult", () -> database.run(em -> make.times(em, QuizFixture.by(own))
                .giveExtraTime(new GrantExtraTime("x", trainee.enrolmentId(), QuizFixture.QUIZ, 10, "Vì"))));
        assertEquals(1, overview().attempts().size());
    }

    @BothDatabases
    void cls_9_a_trainer_who_is_in_the_class_takes_no_test(TestDatabase on) {
        begin(on);
        long begun = database.call(em -> make.attempts(em, QuizFixture.by(trainee))
                .start(new StartAttempt("s", trainee.enrolmentId(), QuizFixture.QUIZ)));
        database.run(em -> em.createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)")
                .setParameter(1, classId).setParameter(2, trainee.personId()).executeUpdate());
        assertRefused("trainingclass.teachesHere", () -> database.run(em -> make
                .attempts(em, QuizFixture.by(trainee))
                .start(new StartAttempt("t", trainee.enrolmentId(), QuizFixture.QUIZ))));
        assertRefused("trainingclass.teachesHere", () -> database.run(em -> make
                .attempts(em, QuizFixture.by(trainee)).submit(new SubmitAttempt(begun, 1))));
    }

    @BothDatabases
    void an_open_attempt_counts_for_nothing_and_is_not_voided(TestDatabase on) {
        begin(on);
        long open = database.call(em -> make.attempts(em, QuizFixture.by(trainee))
                .start(new StartAttempt("s", trainee.enrolmentId(), QuizFixture.QUIZ)));
        assertEquals(Map.of(trainee.enrolmentId(), QuizStanding.none(trainee.enrolmentId(), BigDecimal.valueOf(5))),
                database.call(em -> make.standings(em).ofClasses(List.of(classId), LocalDate.parse("2026-11-24"))));
        assertRefused("quiz.notPaper", () -> voidPaper(open, "Vì"));
        paper("3", "2026-11-24");
        assertEquals(QuizState.OPEN, overview().quiz().state());
        assertEquals(0, overview().quiz().attemptsLeft());
    }

    @BothDatabases
    void qui_8_a_passed_attempt_beats_a_higher_one_that_was_held_to_a_higher_mark(TestDatabase on) {
        begin(on);
        long passed = paper("5.5", "2026-11-24");
        make.content.change("courses/lop.yaml", "passMark: 5", "passMark: 8");
        make.load();
        paper("7", "2026-11-24");
        QuizStanding standing = standing("2026-11-24");
        assertEquals(passed, standing.bestAttemptId());
        assertTrue(standing.passed());
        assertEquals(2, standing.attempts());
    }

    @BothDatabases
    void who_has_left_has_no_standing_and_gets_no_entry(TestDatabase on) {
        begin(on);
        database.run(em -> em
                .createNativeQuery("update enrolment set withdrawn_on = date '2026-11-23' where id = ?")
                .setParameter(1, trainee.enrolmentId()).executeUpdate());
        assertRefused("quiz.withdrawn", () -> paper("5", "2026-11-24"));
        database.run(em -> assertEquals(Map.of(),
                make.standings(em).ofClasses(List.of(classId), LocalDate.parse("2026-11-23"))));
        assertEquals(0, standing("2026-11-22").attempts());
    }
}
