package vn.sontay.training.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import vn.sontay.training.question.AskedQuestions;
import vn.sontay.training.question.KeyCorrections;

/** Marks attempts, for use cases that have locked them (QUI-10, QUI-17). */
@ApplicationScoped
public class Grader {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    KeyCorrections keys;

    @Inject
    GivenAnswers answers;

    @Inject
    Clock clock;

    protected Grader() {
    }

    /** For tests. */
    Grader(EntityManager entityManager, AskedQuestions asked, GivenAnswers answers, Clock clock) {
        this.entityManager = entityManager;
        this.keys = new KeyCorrections(entityManager, asked);
        this.answers = answers;
        this.clock = clock;
    }

    /** @return what the attempt's answers earn now, by the keys in force */
    MarkSheet mark(Attempt attempt) {
        Map<Integer, Long> questions = attempt.questions();
        return MarkSheet.of(questions, keys.inForce(questions.values()), answers.locked(attempt.id()));
    }

    /** Marks an open attempt and closes it with the result. */
    MarkSheet submit(Attempt attempt, String by) {
        MarkSheet sheet = mark(attempt);
        Instant now = clock.instant();
        attempt.submit(sheet, now);
        entityManager.persist(new Grading(attempt.id(), 1, sheet, attempt.passMark(), now, by, null));
        return sheet;
    }

    /** Marks one whose answers were entered from paper, and finishes it with the result. */
    MarkSheet submitPaper(Attempt attempt, String by) {
        MarkSheet sheet = mark(attempt);
        attempt.submitPaper(sheet);
        entityManager.persist(new Grading(attempt.id(), 1, sheet, attempt.passMark(), clock.instant(), by, null));
        return sheet;
    }

    /** Marks an open attempt whose time is over and closes it as it was when it ended (QUI-21). */
    MarkSheet submitByClock(Attempt attempt, String by) {
        MarkSheet sheet = mark(attempt);
        attempt.submitByClock(sheet);
        entityManager.persist(new Grading(attempt.id(), 1, sheet, attempt.passMark(), clock.instant(), by, null));
        return sheet;
    }
}
