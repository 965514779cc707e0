package vn.sontay.training.assessment.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sontay.training.assessment.quiz.hours.EndsMoved;

/** Gives those who are at a quiz the time that its hours, or their extra time, give them now (QUI-19, QUI-20). */
@ApplicationScoped
public class OpenAttempts {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Attempts attempts;

    @Inject
    OverdueAttempts overdue;

    protected OpenAttempts() {
    }

    /** For tests. */
    OpenAttempts(EntityManager entityManager, OverdueAttempts overdue) {
        this.entityManager = entityManager;
        this.attempts = new Attempts(entityManager);
        this.overdue = overdue;
    }

    void extend(@Observes EndsMoved change) {
        Long one = change.enrolmentId();
        Stream<Attempt> open = one == null ? ofClass(change).stream() : ofOne(one, change.quizCode());
        open.forEach(attempt -> extend(attempt, change));
    }

    private void extend(Attempt locked, EndsMoved change) {
        overdue.close(locked);
        if (locked.isOpen() && locked.extend(change.closesAt(), change.extraMinutes(locked.enrolmentId()))
                && locked.deadlineAt() != null) {
            change.moved(locked.enrolmentId(), Objects.requireNonNull(locked.deadlineAt()));
        }
    }

    private Stream<Attempt> ofOne(long enrolmentId, String quizCode) {
        return attempts.of(enrolmentId, quizCode).stream().filter(AttemptRow::open).findFirst()
                .map(open -> entityManager.find(Attempt.class, open.attemptId(), LockModeType.PESSIMISTIC_WRITE))
                .stream();
    }

    /** Whoever begins meanwhile waits for the class, and so goes by the new hours. */
    private List<Attempt> ofClass(EndsMoved change) {
        List<Long> open = entityManager.createQuery("""
                select a.id from Attempt a join Enrolment e on e.id = a.enrolmentId
                 where e.classId = :class and a.quizCode = :quiz and a.submittedAt is null and a.deadlineAt is not null
                """, Long.class).setParameter("class", change.classId())
                .setParameter("quiz", change.quizCode()).getResultList();
        return open.isEmpty()
                ? List.of()
                : entityManager.createQuery("select a from Attempt a where a.id in :ids order by a.id", Attempt.class)
                        .setParameter("ids", open).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }
}
