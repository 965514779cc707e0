package vn.sontay.training.assessment.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.sontay.training.assessment.question.AskedQuestions;
import vn.sontay.training.assessment.question.KeyCorrections;
import vn.sontay.training.assessment.quiz.answer.AnsweredQuestions;
import vn.sontay.training.assessment.quiz.answer.GivenAnswers;

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

    /** @return what the attempt's answers earn now, by the keys in force. One statement, two where a key was corrected. */
    MarkSheet mark(Attempt attempt) {
        AnsweredQuestions asked = answers.withQuestions(attempt.id());
        Set<Long> editions = Set.copyOf(asked.questions().values());
        return MarkSheet.of(asked.questions(), asked.corrected() ? keys.inForce(editions) : keys.own(editions),
                asked.given());
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

    /**
     * Marks a submitted attempt once more, as answers have come to it (QUI-46); the marking before it stays.
     *
     * @return how its score changed; empty when it didn't
     */
    public Optional<RegradedAttempt> anew(Attempt attempt, Remarking why) {
        BigDecimal before = Objects.requireNonNull(attempt.score());
        Optional<Grading> inForce = entityManager
                .createQuery("select g from Grading g where g.attemptId = :id order by g.round desc", Grading.class)
                .setParameter("id", attempt.id()).setMaxResults(1).getResultStream().findFirst();
        MarkSheet sheet = mark(attempt);
        if (inForce.filter(grading -> grading.sheet().written().equals(sheet.written())).isPresent()) {
            return Optional.empty();
        }
        write(attempt, inForce.map(Grading::round).orElse(0) + 1, sheet, why);
        BigDecimal after = sheet.score();
        return before.compareTo(after) == 0
                ? Optional.empty()
                : Optional.of(new RegradedAttempt(attempt.id(), attempt.enrolmentId(), before,
                        MarkSheet.passes(before, attempt.passMark()), after,
                        MarkSheet.passes(after, attempt.passMark())));
    }

    /** Writes down that a submitted attempt is marked anew, and lets it repeat the result (QUI-17). */
    public void write(Attempt attempt, int round, MarkSheet sheet, Remarking why) {
        attempt.regrade(sheet);
        entityManager.persist(Grading.anew(attempt.id(), round, sheet, attempt.passMark(), why));
    }
}
