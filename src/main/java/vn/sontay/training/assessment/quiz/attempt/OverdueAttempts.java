package vn.sontay.training.assessment.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.sontay.training.assessment.quiz.draw.CourseQuizzes;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/**
 * Hands in what is open although its time is over (QUI-21), in the transaction of whoever meets it. Two that meet it at once
 * come one after the other, and the second finds it closed.
 */
@ApplicationScoped
public class OverdueAttempts {

    /** Who grades where nobody handed in. */
    static final String CLOCK = "Hệ thống";
    private static final int MOST = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Grader grader;

    @Inject
    CourseQuizzes courseQuizzes;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    protected OverdueAttempts() {
    }

    /** For tests. */
    OverdueAttempts(EntityManager entityManager, Grader grader, CourseQuizzes courseQuizzes, Clock clock,
            Event<Changed> changes) {
        this.entityManager = entityManager;
        this.grader = grader;
        this.courseQuizzes = courseQuizzes;
        this.clock = clock;
        this.changes = changes;
    }

    /** @return the ids of some that are overdue, those that ended first before others. One statement. */
    List<Long> find() {
        Instant now = clock.instant();
        return entityManager.createQuery("""
                select a from Attempt a where a.submittedAt is null and a.deadlineAt < :now
                 order by a.deadlineAt, a.id""", Attempt.class).setParameter("now", now).setMaxResults(MOST)
                .getResultStream().filter(attempt -> attempt.isOverdue(now)).map(Attempt::id).toList();
    }

    /** @return whether it was overdue, and is handed in now */
    boolean close(long attemptId) {
        Attempt attempt = entityManager.find(Attempt.class, attemptId, LockModeType.PESSIMISTIC_WRITE);
        if (attempt == null || !attempt.isOverdue(clock.instant())) {
            return false;
        }
        submit(attempt);
        return true;
    }

    /** The same for one that was read without a lock. No statement unless it is overdue. */
    public void close(Attempt read) {
        if (read.isOverdue(clock.instant())) {
            close(read.id());
        }
    }

    /** The same for rows that were read. @return whether one of them was overdue, so that they are to be read again */
    public boolean closeAmong(List<AttemptRow> rows) {
        Instant now = clock.instant();
        List<AttemptRow> overdue = rows.stream().filter(row -> row.overdue(now)).toList();
        overdue.forEach(row -> close(row.attemptId()));
        return !overdue.isEmpty();
    }

    /** Hands in an attempt that is locked and whose time is over, with or without its grace. */
    void submit(Attempt attempt) {
        MarkSheet sheet = grader.submitByClock(attempt, CLOCK);
        Enrolment enrolment = entityManager.find(Enrolment.class, attempt.enrolmentId());
        changes.fire(new Changed("quiz.clock", "attempt", attempt.id(),
                enrolment.fullName() + ", " + courseQuizzes.title(attempt.quizCode()) + ", lượt " + attempt.ordinal()
                        + ": " + sheet.correct() + "/" + sheet.questions(),
                CLOCK));
    }
}
