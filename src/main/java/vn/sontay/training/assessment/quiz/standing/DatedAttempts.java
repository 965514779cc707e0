package vn.sontay.training.assessment.quiz.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Recorded;
import vn.sontay.training.teaching.trainingclass.Whose;

/**
 * Attempts of people with the markings they had over time, for use cases that have checked permission themselves. Voided ones
 * aren't among them (QUI-8, QUI-9).
 */
@ApplicationScoped
public class DatedAttempts {

    private static final String NOW = "a.voidedAt is null and (a.takenOn <= :asOf or a.submittedAt is null)";

    /** On a screen one is finished by its first marking; of one from paper there may be none. */
    private static final String THEN = "(a.voidedAt is null or a.voidedAt > :by) and a.takenOn <= :asOf "
            + "and a.recordedAt <= :by and (a.onPaper = true or g.gradedAt is not null)";

    @PersistenceContext
    EntityManager entityManager;

    protected DatedAttempts() {
    }

    /** For tests. */
    public DatedAttempts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A marking of an attempt; one without any, from paper, keeps the score that was entered. An open one has no day. Public for the query. */
    public record Marked(long enrolmentId, long attemptId, String quizCode, int ordinal, @Nullable LocalDate takenOn,
            BigDecimal passMark, @Nullable BigDecimal entered, @Nullable Instant gradedAt,
            @Nullable BigDecimal graded) {

        private static DatedAttempt attempt(List<Marked> rounds) {
            Marked first = rounds.getFirst();
            LocalDate taken = Objects.requireNonNull(first.takenOn);
            return new DatedAttempt(first.attemptId, first.quizCode, first.ordinal, taken, first.passMark,
                    rounds.stream().map(each -> each.score(taken)).toList());
        }

        private DatedAttempt.Score score(LocalDate taken) {
            return gradedAt == null || graded == null
                    ? new DatedAttempt.Score(taken, Objects.requireNonNull(entered))
                    : new DatedAttempt.Score(LocalDate.ofInstant(gradedAt, TimeSource.ZONE), graded);
        }
    }

    /** @return by enrolment, those taken on that day or before, and what is open now. One statement. */
    public Map<Long, MadeAttempts> of(Whose whose, LocalDate asOf) {
        return of(whose, asOf, Recorded.NOW);
    }

    /** @return the same by what had been recorded; what was open then isn't told. One statement. */
    public Map<Long, MadeAttempts> of(Whose whose, LocalDate asOf, Recorded recorded) {
        Map<Long, Map<Long, List<Marked>>> made = new HashMap<>();
        Instant by = recorded.by();
        TypedQuery<Marked> query = whose.bind(entityManager.createQuery("""
                select new vn.sontay.training.assessment.quiz.standing.DatedAttempts.Marked(a.enrolmentId, a.id,
                       a.quizCode, a.ordinal, a.takenOn, a.passMark, a.score, g.gradedAt, g.score)
                  from Attempt a left join Grading g on g.attemptId = a.id%s
                 where %s and a.enrolmentId in (select e.id from Enrolment e where %s)
                 order by a.takenOn, a.ordinal, a.id, g.round""".formatted(
                recorded.choose("", " and g.gradedAt <= :by"), recorded.choose(NOW, THEN), whose.where()),
                Marked.class)).setParameter("asOf", asOf);
        (by == null ? query : query.setParameter("by", by)).getResultList()
                .forEach(row -> made.computeIfAbsent(row.enrolmentId(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(row.attemptId(), id -> new ArrayList<>()).add(row));
        Map<Long, MadeAttempts> attempts = new HashMap<>();
        made.forEach((enrolment, byAttempt) -> attempts.put(enrolment, new MadeAttempts(
                byAttempt.values().stream().filter(rounds -> rounds.getFirst().takenOn() != null).map(Marked::attempt)
                        .toList(),
                byAttempt.values().stream().map(List::getFirst).filter(each -> each.takenOn() == null)
                        .map(Marked::quizCode).collect(Collectors.toSet()))));
        return attempts;
    }
}
