package vn.sontay.training.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads hours and extra time, for use cases that have checked permission themselves. One statement each. */
@ApplicationScoped
public class TestTimes {

    @PersistenceContext
    EntityManager entityManager;

    protected TestTimes() {
    }

    /** For tests. */
    TestTimes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the hours that are in force; empty when none are set (QUI-19) */
    Optional<HoursRow> hours(long classId, String quizCode) {
        return allHours(classId, quizCode).stream().findFirst().map(TestHours::row);
    }

    /** @return all that was ever set, the latest first */
    List<TestHours> allHours(long classId, String quizCode) {
        return entityManager.createQuery(
                "select h from TestHours h where h.classId = :class and h.quizCode = :quiz order by h.entry desc",
                TestHours.class).setParameter("class", classId).setParameter("quiz", quizCode).getResultList();
    }

    /** @return the minutes that somebody has more, 0 for most (QUI-20) */
    int extraMinutes(long enrolmentId, String quizCode) {
        return extra(enrolmentId, quizCode).stream().findFirst().map(ExtraTime::minutes).orElse(0);
    }

    /** @return all that was ever given to somebody, the latest first */
    List<ExtraTime> extra(long enrolmentId, String quizCode) {
        return entityManager.createQuery(
                "select x from ExtraTime x where x.enrolmentId = :enrolment and x.quizCode = :quiz order by x.entry desc",
                ExtraTime.class).setParameter("enrolment", enrolmentId).setParameter("quiz", quizCode).getResultList();
    }
}
