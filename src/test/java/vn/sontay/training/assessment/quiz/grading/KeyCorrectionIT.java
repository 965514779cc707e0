package vn.sontay.training.assessment.quiz.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.CorrectionKind;
import vn.sontay.training.assessment.question.EditionKind;
import vn.sontay.training.assessment.question.KeyChange;
import vn.sontay.training.assessment.question.KeyCorrections;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionSheet;
import vn.sontay.training.assessment.question.QuestionVersion;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.attempt.Attempt;
import vn.sontay.training.assessment.quiz.attempt.AttemptRow;
import vn.sontay.training.assessment.quiz.attempt.StartAttempt;
import vn.sontay.training.assessment.quiz.attempt.SubmitAttempt;
import vn.sontay.training.assessment.quiz.standing.QuizStanding;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Difference;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

/** The first question of the fixture's test has the key B. */
class KeyCorrectionIT {

    private static final KeyChange TO_C = new KeyChange.Letters(Set.of("C"));

    @TempDir
    Path root;

    private TestDatabase database;
    private QuizFixture make;
    private long classId;

    private void begin(TestDatabase on) {
        database = on;
        make = new QuizFixture(on, root);
        classId = make.trainingClass();
    }

    /** @return an attempt of a new trainee with these answers */
    private long open(QuizFixture.Trainee trainee, String... answers) {
        long attempt = database.call(em -> make.attempts(em, QuizFixture.by(trainee)).start(
                new StartAttempt(UUID.randomUUID().toString(), trainee.enrolmentId(), QuizFixture.QUIZ)));
        for (int i = 0; i < answers.length; i++) {
            int ordinal = i + 1;
            database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                    .give(QuizFixture.answer(attempt, ordinal, ordinal, answers[ordinal - 1])));
        }
        return attempt;
    }

    private void submit(QuizFixture.Trainee trainee, long attempt) {
        database.run(em -> make.attempts(em, QuizFixture.by(trainee)).submit(
                new SubmitAttempt(attempt, em.find(Attempt.class, attempt).version())));
    }

    private long taken(QuizFixture.Trainee trainee, String... answers) {
        long attempt = open(trainee, answers);
        submit(trainee, attempt);
        return attempt;
    }

    private QuizFixture.Trainee trainee(String fullName) {
        return make.trainee(classId, fullName);
    }

    private long edition(long attempt) {
        return database.call(em -> QuizFixture.asks(em, attempt).get(1));
    }

    private CorrectKey command(long edition, int seen, KeyChange change) {
        return command(edition, seen, change, "");
    }

    private CorrectKey command(long edition, int seen, KeyChange change, String bankVersion) {
        return new CorrectKey(UUID.randomUUID().toString(), edition, seen, change, "", "Văn bản mới", bankVersion);
    }

    private long correct(CorrectKey command) {
        return database.call(em -> make.corrections(em).correct(command));
    }

    private RegradePreview preview(CorrectKey command) {
        return database.call(em -> make.correctionQueries(em).preview(command));
    }

    private AttemptRow row(long attempt) {
        return database.call(em -> em.find(Attempt.class, attempt).row());
    }

    private List<GradingRow> rounds(QuizFixture.Trainee trainee, long attempt) {
        return database.call(em -> make.gradings(em, QuizFixture.by(trainee)).mine(attempt));
    }

    private static void assertRefused(String key, Executable work) {
        assertEquals(key, assertThrows(RuleException.class, work).key());
    }

    @BothDatabases
    void qui_82_what_the_preview_shows_is_what_happens_and_until_then_nothing(TestDatabase on) {
        begin(on);
        QuizFixture.Trainee right = trainee("Đinh Thị Ka Lê");
        QuizFixture.Trainee wrong = trainee("Hồ Văn Rin");
        QuizFixture.Trainee other = trainee("Y Nhung");
        long rises = taken(right, "C", "A,C");
        long falls = taken(wrong, "B", "A,C");
        long stays = taken(other, "D", "A,C");
        long open = open(trainee("A Thiêu"), "C");
        CorrectKey command = command(edition(rises), 0, TO_C);

        RegradePreview shown = preview(command);
        assertEquals(List.of("Đinh Thị Ka Lê 3.33 6.67", "Hồ Văn Rin 6.67 3.33"), shown.changed().stream()
                .map(each -> each.fullName() + " " + each.scoreBefore() + " " + each.scoreAfter()).toList());
        assertEquals(1, shown.unchanged());
        assertEquals(1, shown.rising());
        assertEquals(1, shown.falling());
        assertEquals(List.of("A Thiêu"), shown.open().stream().map(RegradePreview.Open::fullName).toList());
        assertEquals(new BigDecimal("3.33"), row(rises).score());
        assertEquals(1, rounds(right, rises).size());

        long id = correct(command);
        for (RegradePreview.Change each : shown.changed()) {
            assertEquals(each.scoreAfter(), row(each.attemptId()).score());
            assertEquals(each.passedAfter(), row(each.attemptId()).passed());
        }
        assertEquals(new BigDecimal("3.33"), row(stays).score());
        assertTrue(row(open).open());
        assertEquals(1, rounds(other, stays).size());
        GradingRow anew = rounds(right, rises).getLast();
        assertEquals(2, anew.round());
        assertNull(anew.reason(), "it may name what is right");
        Caller trainer = make.trainer(classId);
        assertEquals("Văn bản mới", database.call(em -> make.gradings(em, QuizFixture.by(trainer)).ofAttempt(rises))
                .getLast().reason());
        assertEquals("Trần Quản Trị", anew.gradedBy());
        assertEquals(2, make.regradings.fired().getFirst().attempts().size());
        Changed line = make.changes.fired().getLast();
        assertEquals("quiz.correctKey", line.action());
        assertTrue(line.detail().contains("2 lượt đổi điểm, 1 lượt thành đạt, 1 lượt thành chưa đạt"), line.detail());
        assertTrue(line.detail().contains(String.valueOf(rises)));
        assertEquals(List.of(new Difference("question.factKey", "", "B", "C", true),
                new Difference("quiz.kind", "", "đáp án ban đầu", "đổi đáp án", true)), line.differences());
        assertEquals(Long.valueOf(id), database.call(em -> make.corrections(em).correct(command)));
        assertEquals(2, rounds(right, rises).size());
        AskedQuestion first = database
                .call(em -> make.queries(em, QuizFixture.by(trainer)).resultForStaff(rises)).questions().getFirst();
        assertTrue(first.right());
        assertEquals(CorrectionKind.NEW_KEY, first.correction());
    }

    @BothDatabases
    void qui_82_an_attempt_that_is_submitted_later_is_marked_by_the_new_key(TestDatabase on) {
        begin(on);
        QuizFixture.Trainee slow = trainee("A Thiêu");
        long open = open(slow, "C", "A,C", "true");
        CorrectKey command = command(edition(open), 0, TO_C);
        assertEquals(1, preview(command).open().size());
        QuizFixture.Trainee between = trainee("Hồ Văn Rin");
        long submitted = taken(between, "B", "A,C", "true");
        correct(command);
        assertEquals(new BigDecimal("6.67"), row(submitted).score());
        submit(slow, open);
        assertEquals(new BigDecimal("10.00"), row(open).score());
        assertEquals(1, rounds(slow, open).size());
    }

    @BothDatabases
    void qui_81_a_dropped_question_is_out_of_what_was_earned_and_of_what_could_be(TestDatabase on) {
        begin(on);
        QuizFixture.Trainee trainee = trainee("A Thiêu");
        long attempt = taken(trainee, "A", "A,C");
        correct(command(edition(attempt), 0, new KeyChange.Drop()));
        assertEquals(new BigDecimal("5.00"), row(attempt).score());
        assertEquals(Integer.valueOf(2), row(attempt).questions());
        assertTrue(row(attempt).passed());
        Caller trainer = make.trainer(classId);
        AskedQuestion first = database
                .call(em -> make.queries(em, QuizFixture.by(trainer)).resultForStaff(attempt)).questions().getFirst();
        assertTrue(first.dropped());
        assertNull(first.mark());
        correct(command(edition(attempt), 1, new KeyChange.Letters(Set.of("B"))));
        assertEquals(new BigDecimal("3.33"), row(attempt).score());
        assertEquals(List.of(new BigDecimal("3.33"), new BigDecimal("5.00"), new BigDecimal("3.33")),
                rounds(trainee, attempt).stream().map(GradingRow::score).toList());
    }

    @BothDatabases
    void qui_81_everybody_can_be_given_full_marks_also_who_answered_nothing(TestDatabase on) {
        begin(on);
        QuizFixture.Trainee trainee = trainee("A Thiêu");
        long attempt = taken(trainee);
        correct(command(edition(attempt), 0, new KeyChange.FullMarks()));
        assertEquals(new BigDecimal("3.33"), row(attempt).score());
        assertEquals(Integer.valueOf(1), row(attempt).correct());
    }

    @BothDatabases
    void qui_81_a_test_must_keep_a_question_that_counts(TestDatabase on) {
        begin(on);
        QuizFixture.Trainee trainee = trainee("A Thiêu");
        long attempt = taken(trainee, "B");
        Map<Integer, Long> questions = database.call(em -> QuizFixture.asks(em, attempt));
        correct(command(questions.get(1), 0, new KeyChange.Drop()));
        correct(command(questions.get(2), 0, new KeyChange.Drop()));
        assertRefused("quiz.nothingLeft", () -> preview(command(questions.get(3), 0, new KeyChange.Drop())));
        assertRefused("quiz.nothingLeft", () -> correct(command(questions.get(3), 0, new KeyChange.Drop())));
        assertEquals(3, rounds(trainee, attempt).size());
    }

    @BothDatabases
    void qui_83_of_two_administrators_at_once_the_second_is_told(TestDatabase on) {
        begin(on);
        QuizFixture.Trainee trainee = trainee("A Thiêu");
        long attempt = taken(trainee, "C");
        long edition = edition(attempt);
        List<KeyChange> changes = List.of(TO_C, new KeyChange.Drop());
        List<Boolean> corrected = AtOnce.times(2, number -> {
            try {
                correct(command(edition, 0, changes.get(number)));
                return true;
            } catch (StaleDataException e) {
                return false;
            }
        });
        assertEquals(1, corrected.stream().filter(each -> each).count());
        assertEquals(2, rounds(trainee, attempt).size());
    }

    @BothDatabases
    void qui_83_whoever_submits_while_a_key_is_corrected_is_marked_by_the_new_one(TestDatabase on) throws Exception {
        begin(on);
        QuizFixture.Trainee trainee = trainee("A Thiêu");
        long attempt = open(trainee, "C");
        long edition = edition(attempt);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> submission = database.call(em -> {
                make.corrections(em).correct(command(edition, 0, TO_C));
                Future<?> waits = other.submit(() -> submit(trainee, attempt));
                assertThrows(java.util.concurrent.TimeoutException.class, () -> waits.get(1, TimeUnit.SECONDS));
                return waits;
            });
            submission.get(30, TimeUnit.SECONDS);
        }
        assertEquals(new BigDecimal("3.33"), row(attempt).score());
    }

    @BothDatabases
    void qui_82_what_others_keep_is_rolled_back_together_with_the_marking(TestDatabase on) {
        begin(on);
        QuizFixture.Trainee trainee = trainee("A Thiêu");
        long attempt = taken(trainee, "C");
        CorrectKey command = command(edition(attempt), 0, TO_C);
        assertThrows(IllegalStateException.class, () -> database.run(em -> {
            make.corrections(em).correct(command);
            throw new IllegalStateException("an observer failed");
        }));
        assertEquals(1, rounds(trainee, attempt).size());
        assertEquals(new BigDecimal("0.00"), row(attempt).score());
        assertEquals(List.of(), database.call(em -> make.correctionQueries(em).corrections()));
    }

    private MarkingKey inForce(long edition) {
        return database.call(em -> new KeyCorrections(em, make.asked(em)).require(edition));
    }

    private String bankVersion(long edition) {
        MarkingKey key = inForce(edition);
        return database.call(em -> make.correctionQueries(em).bankVersion(key));
    }

    private Question inBank(long edition) {
        return make.questions.current().question(inForce(edition).asked().code()).orElseThrow();
    }

    @BothDatabases
    void qst_21_the_bank_gets_the_corrected_key_by_the_same_step(TestDatabase on) {
        begin(on);
        QuizFixture.Trainee trainee = trainee("A Thiêu");
        long edition = edition(taken(trainee, "C"));
        String code = inForce(edition).asked().code();
        CorrectKey command = command(edition, 0, TO_C, bankVersion(edition));
        correct(command);
        make.bank.committed();
        assertEquals(new Response("C"), inBank(edition).task().model());
        QuestionSheet sheet = database.call(em -> make.bank.queries(em).sheet(code));
        assertNull(sheet.corrected());
        assertEquals(Arrays.asList(EditionKind.WRITTEN, null),
                sheet.versions().stream().map(QuestionVersion::kind).toList(), "a correction is no version of its own");
        assertEquals(List.of("question.edit", "quiz.correctKey"),
                make.changes.fired().stream().map(Changed::action).toList().reversed().subList(0, 2).reversed());
        correct(command);
        assertEquals(1, make.bank.stored().fired().size(), "a repeated command edits nothing");

        correct(command(edition, 1, new KeyChange.Letters(Set.of("D")), bankVersion(edition)));
        make.bank.committed();
        assertEquals(new Response("D"), inBank(edition).task().model(), "the bank follows a second correction too");
        assertNotEquals(edition, edition(taken(trainee("Y Nhung"), "D")), "who begins now is asked the bank's wording");
    }

    @BothDatabases
    void qst_21_a_bank_that_was_left_says_so_and_offers_the_key(TestDatabase on) {
        begin(on);
        long edition = edition(taken(trainee("A Thiêu"), "C"));
        String code = inForce(edition).asked().code();
        correct(command(edition, 0, TO_C));
        assertEquals(List.of(), make.bank.stored().fired());
        assertEquals(new Response("B"), inBank(edition).task().model());
        assertEquals(CorrectionKind.NEW_KEY, database.call(em -> make.bank.queries(em).sheet(code)).corrected());
        assertEquals(new Response("C"),
                database.call(em -> make.bank.queries(em).withKeyInForce(code)).task().model());
    }

    @BothDatabases
    void qst_21_a_bank_that_explains_otherwise_gets_the_key_and_keeps_what_it_explains(TestDatabase on) {
        begin(on);
        long edition = edition(taken(trainee("A Thiêu"), "C"));
        String code = inForce(edition).asked().code();
        make.content.change("questions/A1.yaml", "explanation: Theo công văn.", "explanation: Theo nghị quyết.");
        make.load();
        CorrectKey left = command(edition, 0, TO_C);
        correct(left);
        assertEquals(CorrectionKind.NEW_KEY, database.call(em -> make.bank.queries(em).sheet(code)).corrected());
        assertEquals("Theo nghị quyết.",
                database.call(em -> make.bank.queries(em).withKeyInForce(code)).explanation());

        correct(command(edition, 1, new KeyChange.Letters(Set.of("D")), bankVersion(edition)));
        make.bank.committed();
        assertEquals(new Response("D"), inBank(edition).task().model());
        assertEquals("Theo nghị quyết.", inBank(edition).explanation());
    }

    @BothDatabases
    void qst_21_a_bank_that_has_changed_since_keeps_everything_as_it_was(TestDatabase on) {
        begin(on);
        QuizFixture.Trainee trainee = trainee("A Thiêu");
        long attempt = taken(trainee, "C");
        long edition = edition(attempt);
        CorrectKey command = command(edition, 0, TO_C, bankVersion(edition));
        String code = inForce(edition).asked().code();
        make.content.change("questions/A1.yaml", "code: " + code + "\n", "code: " + code + "\n    tags: [moi]\n");
        make.load();
        assertThrows(StaleDataException.class, () -> correct(command));
        make.content.change("questions/A1.yaml", "text: Câu một", "text: Câu mới");
        make.load();
        assertThrows(StaleDataException.class, () -> correct(command));
        assertEquals("", bankVersion(edition), "another wording is not offered");
        assertEquals(1, rounds(trainee, attempt).size());
        assertEquals(List.of(), make.bank.stored().fired());
    }

    @BothDatabases
    void qui_84_what_held_on_an_earlier_day_stays(TestDatabase on) {
        begin(on);
        QuizFixture.Trainee trainee = trainee("A Thiêu");
        long attempt = taken(trainee, "C", "A,C");
        LocalDate before = LocalDate.now(make.clock);
        make.clock.forward(Duration.ofDays(3));
        correct(command(edition(attempt), 0, TO_C));
        assertFalse(standing(trainee, before).passed());
        assertEquals(new BigDecimal("3.33"), standing(trainee, before).bestScore());
        assertFalse(standing(trainee, before.plusDays(2)).passed());
        assertTrue(standing(trainee, before.plusDays(3)).passed());
        assertEquals(new BigDecimal("6.67"), standing(trainee, before.plusDays(3)).bestScore());
    }

    private QuizStanding standing(QuizFixture.Trainee trainee, LocalDate asOf) {
        return database.call(em -> make.standings(em).ofClasses(Set.of(classId), asOf).get(trainee.enrolmentId()));
    }

    @BothDatabases
    void bad_input_changes_nothing(TestDatabase on) {
        begin(on);
        QuizFixture.Trainee trainee = trainee("A Thiêu");
        long attempt = taken(trainee, "C");
        long edition = edition(attempt);
        for (String reason : List.of("", "   ", "x".repeat(301))) {
            CorrectKey command = new CorrectKey("r", edition, 0, TO_C, "", reason, "");
            assertRefused("question.correctionReason", () -> preview(command));
            assertRefused("question.correctionReason", () -> correct(command));
        }
        CorrectKey same = command(edition, 0, new KeyChange.Letters(Set.of("B")));
        assertRefused("question.keyUnchanged", () -> preview(same));
        assertRefused("question.keyUnchanged", () -> correct(same));
        assertThrows(NotFoundException.class, () -> preview(command(1, 0, TO_C)));
        assertThrows(NotFoundException.class, () -> correct(command(1, 0, TO_C)));
        assertThrows(StaleDataException.class, () -> correct(command(edition, 1, TO_C)));
        assertEquals(1, rounds(trainee, attempt).size());
    }

    @BothDatabases
    void what_was_asked_is_found_with_its_attempts(TestDatabase on) {
        begin(on);
        long attempt = taken(trainee("A Thiêu"), "C");
        open(trainee("Y Nhung"));
        make.content.change("questions/A1.yaml", "text: Câu một", "text: Câu mới");
        make.load();
        List<AskedEdition> all = database.call(em -> make.correctionQueries(em).asked("", 1)).rows();
        assertEquals(3, all.size());
        List<AskedEdition> found = database.call(em -> make.correctionQueries(em).asked("cau mot", 1)).rows();
        assertTrue(found.size() <= 1);
        String code = all.getFirst().code();
        AskedEdition one = database.call(em -> make.correctionQueries(em).editions(code)).getFirst();
        assertEquals(1, one.submitted());
        assertEquals(1, one.open());
        correct(command(edition(attempt), 0, TO_C));
        assertEquals(List.of(1), database.call(em -> make.correctionQueries(em).corrections()).stream()
                .map(CorrectionRow::regraded).toList());
    }

    @BothDatabases
    void another_ones_markings_are_refused(TestDatabase on) {
        begin(on);
        long attempt = taken(trainee("A Thiêu"), "C");
        QuizFixture.Trainee other = trainee("Y Nhung");
        assertThrows(RefusedException.class, () -> rounds(other, attempt));
    }

    @BothDatabases
    void two_thousand_attempts_are_marked_anew_by_few_statements(TestDatabase on) {
        begin(on);
        QuizFixture.Trainee trainee = trainee("A Thiêu");
        long first = taken(trainee, "C", "A,C", "true");
        copies(first, 2000);
        CorrectKey command = command(edition(first), 0, TO_C);
        assertEquals(2001, preview(command).changed().size());
        int statements = database.call(em -> StatementCount.of(em, () -> make.correctionQueries(em).preview(command)));
        assertTrue(statements <= 8, statements + " statements");
        correct(command);
        Number anew = database.call(em -> (Number) em
                .createNativeQuery("select count(*) from grading where grading_round = 2").getSingleResult());
        assertEquals(2001, anew.intValue());
    }

    private void copies(long attempt, int count) {
        database.run(em -> {
            long id = 9_000_000;
            for (int i = 1; i <= count; i++) {
                copy(em, attempt, id + i, i + 1);
            }
        });
    }

    private static void copy(jakarta.persistence.EntityManager em, long from, long to, int ordinal) {
        em.createNativeQuery("insert into attempt (id, enrolment_id, quiz_code, ordinal, on_paper, started_at, "
                + "submitted_at, taken_on, correct_count, question_count, score, pass_mark, passed, recorded_at, "
                + "recorded_by, live_key, version) select " + to + ", enrolment_id, quiz_code, " + ordinal
                + ", on_paper, started_at, submitted_at, taken_on, correct_count, question_count, score, pass_mark, "
                + "passed, recorded_at, recorded_by, " + to + ", 1 from attempt where id = " + from).executeUpdate();
        em.createNativeQuery("insert into attempt_question (attempt_id, ordinal, question_edition_id) select " + to
                + ", ordinal, question_edition_id from attempt_question where attempt_id = " + from).executeUpdate();
        em.createNativeQuery("insert into answer_given (attempt_id, entry, ordinal, client_id, client_seq, response, "
                + "given_at, received_at) select " + to
                + ", entry, ordinal, client_id, client_seq, response, given_at, received_at from answer_given "
                + "where attempt_id = " + from).executeUpdate();
        em.createNativeQuery("insert into grading (id, attempt_id, grading_round, marking_version, marks, score, "
                + "passed, graded_at, graded_by, version) select " + to + ", " + to
                + ", 1, 1, marks, score, passed, graded_at, graded_by, 1 from grading where attempt_id = " + from)
                .executeUpdate();
    }
}
