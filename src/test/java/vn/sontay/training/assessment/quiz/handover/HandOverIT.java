package vn.sontay.training.assessment.quiz.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.answer.GiveAnswers;
import vn.sontay.training.assessment.quiz.answer.GivenAnswer;
import vn.sontay.training.assessment.quiz.answer.HandedAnswer;
import vn.sontay.training.assessment.quiz.attempt.Attempt;
import vn.sontay.training.assessment.quiz.attempt.AttemptRow;
import vn.sontay.training.assessment.quiz.attempt.RegradedAttempt;
import vn.sontay.training.assessment.quiz.attempt.StartAttempt;
import vn.sontay.training.assessment.quiz.attempt.SubmitAttempt;
import vn.sontay.training.assessment.quiz.grading.GradingRow;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** Answers that a phone couldn't send, taken over by the class's staff: QUI-46. */
class HandOverIT {

    private static final String PHONE = "phone-without-net";

    @TempDir
    Path root;

    private TestDatabase database;
    private QuizFixture make;
    private QuizFixture.Trainee trainee;
    private Caller trainer;
    private long attempt;

    private void begin(TestDatabase on, String... settings) {
        begin(on, QuizFixture.QUIZ, "kiem-tra.yaml", ContentFixture.QUIZ + String.join("\n", settings) + "\n");
    }

    private void begin(TestDatabase on, String quiz, String file, String text) {
        database = on;
        make = new QuizFixture(on, root);
        make.content.write("quizzes/" + file, text);
        make.load();
        long classId = make.trainingClass();
        trainee = make.trainee(classId, "A Thiêu");
        trainer = make.trainer(classId);
        attempt = database.call(em -> make.attempts(em, QuizFixture.by(trainee)).start(
                new StartAttempt(UUID.randomUUID().toString(), trainee.enrolmentId(), quiz)));
    }

    private void give(String client, long seq, int ordinal, String response) {
        database.run(em -> make.attempts(em, QuizFixture.by(trainee)).give(new GiveAnswers(attempt, client,
                List.of(new GivenAnswer(seq, ordinal, new Response(response), Duration.ZERO)))));
    }

    private void submit() {
        database.run(em -> make.attempts(em, QuizFixture.by(trainee))
                .submit(new SubmitAttempt(attempt, em.find(Attempt.class, attempt).version())));
    }

    private HandedAnswer answer(long seq, int ordinal, String response, int minutesAgo) {
        return new HandedAnswer(PHONE, seq, ordinal, new Response(response),
                make.clock.instant().minus(Duration.ofMinutes(minutesAgo)));
    }

    private Parcel parcel(HandedAnswer... answers) {
        return new Parcel(trainee.personId(), attempt, List.of(answers));
    }

    private void take(Parcel parcel) {
        take(trainer, parcel, UUID.randomUUID().toString());
    }

    private void take(Caller who, Parcel parcel, String request) {
        database.run(em -> make.handOvers(em, QuizFixture.by(who))
                .take(new TakeHandOver(request, parcel, "Mất mạng cả buổi")));
    }

    private List<HandedFate> fates(Parcel parcel) {
        return database.call(em -> make.handOvers(em, QuizFixture.by(trainer)).look(parcel)).rows().stream()
                .map(HandedRow::fate).toList();
    }

    private List<Boolean> standing(Parcel parcel) {
        return database.call(em -> make.handOvers(em, QuizFixture.by(trainer)).look(parcel)).rows().stream()
                .map(HandedRow::stands).toList();
    }

    private List<String> log() {
        return database.call(em -> em.createNativeQuery(
                "select concat(ordinal, '=', response), entry from answer_given where attempt_id = ? order by entry")
                .setParameter(1, attempt).getResultList().stream().map(row -> (String) ((Object[]) row)[0]).toList());
    }

    private AttemptRow row() {
        return database.call(em -> em.find(Attempt.class, attempt)).row();
    }

    private List<String> trail() {
        return make.changes.fired().stream().map(Changed::action).toList();
    }

    private static String refusal(Executable work) {
        return assertThrows(RuleException.class, work).key();
    }

    @BothDatabases
    void qui_46_what_was_given_in_time_is_taken_and_the_attempt_goes_on(TestDatabase on) {
        begin(on);
        give("desk-computer", 1, 1, "A");
        make.clock.forward(Duration.ofMinutes(30));
        Parcel parcel = parcel(answer(1, 1, "B", 10), answer(2, 2, "A,C", 5));
        assertEquals(List.of(HandedFate.TAKEN, HandedFate.TAKEN), fates(parcel));
        assertEquals(List.of("1=A"), log());
        take(parcel);
        assertEquals(List.of("1=A", "1=B", "2=A,C"), log());
        assertTrue(row().open());
        submit();
        assertEquals(2, row().correct());
        assertEquals(List.of("quiz.start", "quiz.handOver", "quiz.submit"), trail());
        assertTrue(make.changes.fired().get(1).detail().contains("nhận 2 câu trả lời chưa gửi được (câu 1, 2)"),
                make.changes.fired().get(1).detail());
        assertEquals(List.of("Lê Thị Giảng: Mất mạng cả buổi", "Lê Thị Giảng: Mất mạng cả buổi"), database.call(em -> em
                .createNativeQuery("""
                        select concat(h.taken_by, ': ', h.reason), n.entry from answer_given n
                          join hand_over h on h.id = n.hand_over_id where n.attempt_id = ? order by n.entry""")
                .setParameter(1, attempt).getResultList().stream().map(each -> ((Object[]) each)[0]).toList()));
    }

    @BothDatabases
    void qui_46_of_two_the_one_given_last_counts_whatever_way_it_came(TestDatabase on) {
        begin(on);
        make.clock.forward(Duration.ofMinutes(30));
        give("desk-computer", 1, 1, "C");
        make.clock.forward(Duration.ofMinutes(10));
        Parcel parcel = parcel(answer(1, 1, "A", 25), answer(2, 1, "B", 20), answer(3, 2, "A,C", 15));
        assertEquals(List.of(false, false, true), standing(parcel));
        take(parcel);
        submit();
        assertEquals(1, row().correct());
    }

    @BothDatabases
    void qui_46_an_attempt_that_was_handed_in_is_marked_anew_and_keeps_its_old_marking(TestDatabase on) {
        begin(on);
        give("desk-computer", 1, 1, "B");
        make.clock.forward(Duration.ofMinutes(20));
        submit();
        make.clock.forward(Duration.ofMinutes(20));
        take(parcel(answer(1, 2, "A,C", 30), answer(2, 3, "true", 29), answer(3, 1, "A", 5)));
        assertEquals(List.of("1=B", "2=A,C", "3=true"), log());
        assertEquals(new BigDecimal("10.00"), row().score());
        List<GradingRow> rounds = database.call(em -> make.gradings(em, QuizFixture.by(trainer)).ofAttempt(attempt));
        assertEquals(List.of(new BigDecimal("3.33"), new BigDecimal("10.00")),
                rounds.stream().map(GradingRow::score).toList());
        assertEquals("Mất mạng cả buổi", rounds.getLast().reason());
        RegradedAttempt announced = make.regradings.fired().getFirst().attempts().getFirst();
        assertEquals(attempt, announced.attemptId());
        assertTrue(!announced.passedBefore() && announced.passedAfter());
    }

    @BothDatabases
    void qui_46_a_marking_that_stays_the_same_is_not_announced(TestDatabase on) {
        begin(on);
        submit();
        take(parcel(answer(1, 1, "A", 0)));
        assertEquals(1, database.call(em -> make.gradings(em, QuizFixture.by(trainer)).ofAttempt(attempt)).size());
        assertEquals(List.of(), make.regradings.fired());
    }

    @BothDatabases
    void qui_46_a_parcel_that_comes_again_changes_nothing_and_the_phone_is_told_that_all_is_there(TestDatabase on) {
        begin(on);
        make.clock.forward(Duration.ofMinutes(30));
        Parcel parcel = parcel(answer(1, 1, "B", 10), answer(2, 2, "A,C", 5));
        take(trainer, parcel, "once");
        take(trainer, parcel, "once");
        assertEquals("quiz.parcelNothingNew", refusal(() -> take(parcel)));
        assertEquals(List.of(HandedFate.KNOWN, HandedFate.KNOWN), fates(parcel));
        submit();
        give(PHONE, 1, 1, "B");
        give(PHONE, 2, 2, "A,C");
        assertEquals(List.of("1=B", "2=A,C"), log());
        assertEquals(1, trail().stream().filter("quiz.handOver"::equals).count());
    }

    @BothDatabases
    void qui_46_what_says_it_was_given_after_the_end_is_not_taken(TestDatabase on) {
        begin(on, "timeLimit: 20", "grace: 30");
        make.clock.forward(Duration.ofMinutes(40));
        Parcel parcel = parcel(answer(1, 1, "B", 30), answer(2, 2, "A,C", 10));
        assertEquals(List.of(HandedFate.TAKEN, HandedFate.LATE), fates(parcel));
        take(parcel);
        assertTrue(row().closedByClock());
        assertEquals(List.of("1=B"), log());
        assertEquals(1, row().correct());
        assertEquals("quiz.parcelNothingNew", refusal(() -> take(parcel(answer(3, 3, "true", 5)))));
    }

    @BothDatabases
    void qui_46_what_was_explained_is_not_taken(TestDatabase on) {
        begin(on, QuizFixture.PRE_QUIZ, "dau-vao.yaml",
                ContentFixture.PRE_QUIZ.replace("questions: 2", "questions: 3") + "feedback: at-once\n");
        give("desk-computer", 1, 1, "A");
        database.run(em -> make.attempts(em, QuizFixture.by(trainee)).explain(attempt, 1));
        assertEquals(List.of(HandedFate.EXPLAINED, HandedFate.TAKEN),
                fates(parcel(answer(1, 1, "B", 0), answer(2, 2, "A,C", 0))));
    }

    @BothDatabases
    void qui_46_moments_before_the_attempt_and_in_the_future_are_not_believed(TestDatabase on) {
        begin(on);
        Instant begun = make.clock.instant();
        make.clock.forward(Duration.ofMinutes(30));
        HandedAnswer future = new HandedAnswer("other-phone", 1, 2, new Response("A"),
                Instant.parse("2030-01-01T00:00:00Z"));
        take(parcel(answer(1, 1, "B", 600), future));
        assertEquals(List.of(begun, make.clock.instant()), database.call(em -> Sql
                .of(em, "select given_at, entry from answer_given where attempt_id = :attempt order by entry")
                .with("attempt", attempt).rows(each -> each.moment("given_at"))));
    }

    @BothDatabases
    void qui_46_a_forged_parcel_changes_nothing(TestDatabase on) {
        begin(on);
        QuizFixture.Trainee other = make.trainee(make.trainingClass(), "Y Nhung");
        HandedAnswer good = answer(1, 1, "B", 0);
        assertEquals("quiz.parcelWrong", refusal(() -> take(new Parcel(other.personId(), attempt, List.of(good)))));
        assertEquals("quiz.parcelWrong", refusal(() -> take(parcel(good, answer(2, 4, "A", 0)))));
        assertEquals("quiz.parcelWrong", refusal(() -> take(parcel(good, answer(2, 2, "Z", 0)))));
        assertThrows(NotFoundException.class,
                () -> take(new Parcel(trainee.personId(), 999_999_999, List.of(good))));
        Caller stranger = make.trainer(make.trainingClass());
        assertThrows(RefusedException.class, () -> take(stranger, parcel(good), "r"));
        assertThrows(RefusedException.class,
                () -> database.run(em -> make.handOvers(em, QuizFixture.by(stranger)).look(parcel(good))));
        for (String reason : List.of("  ", "x".repeat(301))) {
            assertEquals("quiz.handOverReason",
                    refusal(() -> Constraints.check(new TakeHandOver("r", parcel(good), reason))));
        }
        assertEquals(List.of(), log());
        assertEquals(List.of("quiz.start"), trail());
    }
}
