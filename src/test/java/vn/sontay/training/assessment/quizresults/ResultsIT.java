package vn.sontay.training.assessment.quizresults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.attempt.StartAttempt;
import vn.sontay.training.assessment.quiz.attempt.SubmitAttempt;
import vn.sontay.training.assessment.quiz.standing.AttemptPage;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

class ResultsIT {

    @TempDir
    Path root;

    private TestDatabase database;
    private QuizFixture make;
    private long classId;
    private QuizFixture.Trainee first;
    private QuizFixture.Trainee second;

    private void begin(TestDatabase on) {
        database = on;
        make = new QuizFixture(on, root);
        classId = make.trainingClass();
        first = make.trainee(classId, "A Thiêu");
        second = make.trainee(classId, "Y Nhung");
    }

    private long start(QuizFixture.Trainee who) {
        return database.call(em -> make.attempts(em, QuizFixture.by(who)).start(
                new StartAttempt(UUID.randomUUID().toString(), who.enrolmentId(), QuizFixture.QUIZ)));
    }

    private void answer(QuizFixture.Trainee who, long attempt, long seq, int ordinal, String response) {
        database.run(em -> make.attempts(em, QuizFixture.by(who))
                .give(QuizFixture.answer(attempt, seq, ordinal, response)));
    }

    private void submit(QuizFixture.Trainee who, long attempt) {
        AttemptPage page = database.call(em -> make.queries(em, QuizFixture.by(who)).myOpenAttempt(attempt));
        database.run(em -> make.attempts(em, QuizFixture.by(who))
                .submit(new SubmitAttempt(attempt, page.attempt().version())));
    }

    private LiveQueries live(EntityManager em) {
        LiveQueries queries = new LiveQueries();
        queries.entityManager = em;
        queries.asked = make.asked(em);
        queries.clock = make.clock;
        return queries;
    }

    private List<LiveRow> rows() {
        return database.call(em -> live(em).rows(classId, QuizFixture.QUIZ));
    }

    private LiveRow row(QuizFixture.Trainee of) {
        return rows().stream().filter(row -> row.enrolmentId() == of.enrolmentId()).findFirst().orElseThrow();
    }

    private void seen(QuizFixture.Trainee who, long attempt, int at, int unsent) {
        database.run(em -> {
            PresenceService service = new PresenceService();
            service.entityManager = em;
            service.currentUser = QuizFixture.by(who);
            service.clock = make.clock;
            service.seen(attempt, at, unsent);
        });
    }

    @BothDatabases
    void qui_65_the_trainer_sees_who_is_where(TestDatabase on) {
        begin(on);
        assertEquals(List.of(LiveState.NOT_STARTED, LiveState.NOT_STARTED),
                rows().stream().map(LiveRow::state).toList());
        long attempt = start(first);
        answer(first, attempt, 1, 2, "A,C");
        LiveRow row = row(first);
        assertEquals(LiveState.WORKING, row.state());
        assertEquals(1, row.answered());
        assertEquals(3, row.questions());
        assertEquals(2, row.atQuestion());
        make.clock.forward(Duration.ofSeconds(61));
        assertEquals(LiveState.LOST, row(first).state());
        seen(first, attempt, 3, 2);
        seen(first, attempt, 3, 4);
        row = row(first);
        assertEquals(LiveState.WORKING, row.state());
        assertEquals(3, row.atQuestion());
        assertEquals(4, row.unsent());
        submit(first, attempt);
        assertEquals(LiveState.SUBMITTED, row(first).state());
        assertEquals(LiveState.NOT_STARTED, row(second).state());
    }

    @BothDatabases
    void qui_65_only_ones_own_open_attempt_takes_a_sign_of_life(TestDatabase on) {
        begin(on);
        long attempt = start(first);
        assertThrows(RefusedException.class, () -> seen(second, attempt, 1, 0));
        submit(first, attempt);
        assertThrows(RefusedException.class, () -> seen(first, attempt, 1, 0));
    }

    @BothDatabases
    void qui_65_an_answer_that_was_taken_back_is_none(TestDatabase on) {
        begin(on);
        long attempt = start(first);
        answer(first, attempt, 1, 1, "A");
        answer(first, attempt, 2, 1, "B");
        answer(first, attempt, 3, 2, "A");
        make.clock.forward(Duration.ofSeconds(1));
        answer(first, attempt, 4, 1, "");
        assertEquals(1, row(first).answered());
    }

    @BothDatabases
    void qst_23_an_ordering_with_an_empty_place_is_not_answered_yet(TestDatabase on) {
        begin(on);
        make.content.write("questions/A1.yaml", vn.sontay.training.shared.content.ContentFixture.QUESTIONS
                .replaceAll("(?s)type: single(.*?)text: Câu (.*?)\n    options:.*?key: B\n",
                        "type: ordering$1text: Câu $2\n    items: [Hai, Ba, Một]\n"));
        make.load();
        long attempt = start(first);
        answer(first, attempt, 1, 1, "1,,2");
        assertEquals(0, row(first).answered());
        answer(first, attempt, 2, 1, "1,3,2");
        assertEquals(1, row(first).answered());
    }

    @BothDatabases
    void qui_66_who_is_asked_something_new_judges_it_again(TestDatabase on) {
        begin(on);
        make.widenBank();
        submit(first, start(first));
        submit(first, start(first));
        Set<Long> editions = new LinkedHashSet<>();
        List<TakenQuiz> taken = database.call(em -> results(em).taken(classId, QuizFixture.QUIZ, editions));
        assertEquals(List.of(3, 3), taken.stream().map(test -> test.fresh().size()).toList());
        assertEquals(6, editions.size());
    }

    @BothDatabases
    void qui_66_a_paper_that_is_entered_late_was_the_first_all_the_same(TestDatabase on) {
        begin(on);
        make.clock.forward(Duration.ofDays(1));
        long second = start(first);
        submit(first, second);
        long paper = start(first);
        answer(first, paper, 1, 1, "B");
        submit(first, paper);
        database.run(em -> em.createNativeQuery("update attempt set taken_on = ? where id = ?")
                .setParameter(1, java.sql.Date.valueOf(QuizFixture.STARTS_ON)).setParameter(2, paper).executeUpdate());
        Set<Long> editions = new LinkedHashSet<>();
        List<TakenQuiz> taken = database.call(em -> results(em).taken(classId, QuizFixture.QUIZ, editions));
        assertEquals(List.of(100.0), taken.stream().map(TakenQuiz::total).toList());
    }

    @BothDatabases
    void qui_66_questions_are_judged_by_first_attempts_alone(TestDatabase on) {
        begin(on);
        long attempt = start(first);
        answer(first, attempt, 1, 1, "A");
        answer(first, attempt, 2, 1, "B");
        answer(first, attempt, 1, 3, "false");
        submit(first, attempt);
        submit(first, start(first));
        submit(second, start(second));
        Set<Long> editions = new LinkedHashSet<>();
        List<TakenQuiz> taken = database.call(em -> results(em).taken(classId, QuizFixture.QUIZ, editions));
        assertEquals(2, taken.size());
        assertEquals(3, editions.size());
        assertEquals(List.of(0.0, 100.0), taken.stream().map(TakenQuiz::total).sorted().toList());
        long firstEdition = editions.iterator().next();
        assertEquals(Set.of("", "B"), Set.copyOf(taken.stream()
                .map(test -> test.answered().get(firstEdition).response().written()).toList()));
    }

    private ResultQueries results(EntityManager em) {
        ResultQueries queries = new ResultQueries();
        queries.entityManager = em;
        return queries;
    }

    @BothDatabases
    void however_many_people_it_takes_as_many_statements(TestDatabase on) {
        begin(on);
        submit(first, start(first));
        assertEquals(5, statements());
        for (int i = 0; i < 28; i++) {
            QuizFixture.Trainee more = make.trainee(classId, "Người " + i);
            submit(more, start(more));
        }
        assertEquals(5, statements());
        assertEquals(30, rows().size());
    }

    private int statements() {
        return database.call(em -> StatementCount.of(em, () -> {
            results(em).taken(classId, QuizFixture.QUIZ, new LinkedHashSet<>());
            live(em).rows(classId, QuizFixture.QUIZ);
        }));
    }
}
