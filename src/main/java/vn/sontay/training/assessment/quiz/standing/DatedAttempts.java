package vn.sontay.training.assessment.quiz.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.teaching.trainingclass.Whose;

/**
 * Attempts of people with the markings they had over time, for use cases that have checked permission themselves. Open and
 * voided ones aren't among them (QUI-8, QUI-9).
 */
@ApplicationScoped
public class DatedAttempts {

    @PersistenceContext
    EntityManager entityManager;

    protected DatedAttempts() {
    }

    /** For tests. */
    public DatedAttempts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A marking of an attempt; one without any, from paper, keeps the score that was entered. Public for the query. */
    public record Marked(long enrolmentId, long attemptId, String quizCode, int ordinal, LocalDate takenOn,
            BigDecimal passMark, BigDecimal entered, @Nullable Instant gradedAt, @Nullable BigDecimal graded) {

        DatedAttempt attempt(List<DatedAttempt.Score> scores) {
            return new DatedAttempt(attemptId, quizCode, ordinal, takenOn, passMark, scores);
        }

        DatedAttempt.Score score() {
            return gradedAt == null || graded == null
                    ? new DatedAttempt.Score(takenOn, entered)
                    : new DatedAttempt.Score(LocalDate.ofInstant(gradedAt, TimeSource.ZONE), graded);
        }
    }

    /** @return by enrolment, those taken on that day or before, by the day on which they were taken. One statement. */
    public Map<Long, List<DatedAttempt>> of(Whose whose, LocalDate asOf) {
        Map<Long, List<Marked>> byAttempt = new LinkedHashMap<>();
        whose.bind(entityManager.createQuery("""
                select new vn.sontay.training.assessment.quiz.standing.DatedAttempts.Marked(a.enrolmentId, a.id,
                       a.quizCode, a.ordinal, a.takenOn, a.passMark, a.score, g.gradedAt, g.score)
                  from Attempt a left join Grading g on g.attemptId = a.id
                 where a.submittedAt is not null and a.voidedAt is null and a.takenOn <= :asOf
                   and a.enrolmentId in (select e.id from Enrolment e where %s)
                 order by a.takenOn, a.ordinal, a.id, g.round""".formatted(whose.where()), Marked.class))
                .setParameter("asOf", asOf).getResultList()
                .forEach(row -> byAttempt.computeIfAbsent(row.attemptId(), id -> new ArrayList<>()).add(row));
        Map<Long, List<DatedAttempt>> attempts = new HashMap<>();
        byAttempt.values().forEach(rounds -> attempts
                .computeIfAbsent(rounds.getFirst().enrolmentId(), id -> new ArrayList<>())
                .add(rounds.getFirst().attempt(rounds.stream().map(Marked::score).toList())));
        return attempts;
    }
}
