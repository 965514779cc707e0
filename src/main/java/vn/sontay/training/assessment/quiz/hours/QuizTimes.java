package vn.sontay.training.assessment.quiz.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads hours and extra time, for use cases that have checked permission themselves. One statement each. */
@ApplicationScoped
public class QuizTimes {

    @PersistenceContext
    EntityManager entityManager;

    protected QuizTimes() {
    }

    /** For tests. */
    QuizTimes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the hours that are in force; empty when none are set (QUI-19) */
    public Optional<HoursRow> hours(long classId, String quizCode) {
        return allHours(classId, quizCode).stream().findFirst().map(QuizHours::row);
    }

    /** @return all that was ever set, the latest first */
    List<QuizHours> allHours(long classId, String quizCode) {
        return entityManager.createQuery(
                "select h from QuizHours h where h.classId = :class and h.quizCode = :quiz order by h.entry desc",
                QuizHours.class).setParameter("class", classId).setParameter("quiz", quizCode).getResultList();
    }

    /** @return the most time that somebody of the class has more */
    public Duration mostExtra(long classId, String quizCode) {
        return Duration.ofMinutes(
                extraOfClass(classId, quizCode).values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    /** @return the minutes in force by enrolment, of those of the class who were ever given more */
    Map<Long, Integer> extraOfClass(long classId, String quizCode) {
        Map<Long, Integer> minutes = new HashMap<>();
        entityManager.createQuery("""
                select x from ExtraTime x join Enrolment e on e.id = x.enrolmentId
                 where e.classId = :class and x.quizCode = :quiz order by x.entry""", ExtraTime.class)
                .setParameter("class", classId).setParameter("quiz", quizCode).getResultList()
                .forEach(each -> minutes.put(each.enrolmentId(), each.minutes()));
        return minutes;
    }

    /** @return all that was ever given to somebody, the latest first */
    List<ExtraTime> extra(long enrolmentId, String quizCode) {
        return entityManager.createQuery(
                "select x from ExtraTime x where x.enrolmentId = :enrolment and x.quizCode = :quiz order by x.entry desc",
                ExtraTime.class).setParameter("enrolment", enrolmentId).setParameter("quiz", quizCode).getResultList();
    }
}
