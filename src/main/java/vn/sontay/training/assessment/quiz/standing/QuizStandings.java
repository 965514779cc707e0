package vn.sontay.training.assessment.quiz.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.sontay.training.assessment.quiz.QuizCatalogue;
import vn.sontay.training.assessment.quiz.grading.GradingsInForce;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.QuizRule;
import vn.sontay.training.shared.SqlRow;
import vn.sontay.training.shared.TimeSource;

/**
 * Everybody's result in their course's quiz, for use cases that have checked permission themselves. It goes by the day
 * on which an attempt was submitted or taken on paper; open and voided ones don't count (QUI-8, QUI-9).
 */
@ApplicationScoped
public class QuizStandings {

    private static final String STANDINGS = """
            select e.id, c.course_code, a.quiz_code, a.id, %s, a.pass_mark
              from enrolment e
              join training_class c on c.id = e.class_id
              left join attempt a on a.enrolment_id = e.id and a.submitted_at is not null and a.voided_at is null
                                 and a.taken_on <= ?
              %s
             where (e.withdrawn_on is null or e.withdrawn_on > ?) and e.class_id in (%s)
             order by e.id, a.taken_on, a.ordinal
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    QuizCatalogue quizzes;

    protected QuizStandings() {
    }

    /** For tests. */
    public QuizStandings(EntityManager entityManager, CurriculumCatalogue curriculum, QuizCatalogue quizzes) {
        this.entityManager = entityManager;
        this.quizzes = quizzes;
        this.curriculum = curriculum;
    }

    /**
     * @param asOf attempts of that day or before count, as they were marked by its end (QUI-84), and people who left later are still there
     * @return the standing of everybody who is in the classes on that day, by enrolment. One statement.
     */
    public Map<Long, QuizStanding> ofClasses(Collection<Long> classIds, LocalDate asOf) {
        Map<Long, QuizStanding> standings = new LinkedHashMap<>();
        if (classIds.isEmpty()) {
            return standings;
        }
        Query query = entityManager
                .createNativeQuery(STANDINGS.formatted(GradingsInForce.SCORE, GradingsInForce.JOIN,
                        String.join(", ", Collections.nCopies(classIds.size(), "?"))))
                .setParameter(1, Date.valueOf(asOf))
                .setParameter(2, Timestamp.from(asOf.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant()))
                .setParameter(3, Date.valueOf(asOf));
        int place = 4;
        for (Long classId : classIds) {
            query.setParameter(place++, classId);
        }
        for (SqlRow row : SqlRow.all(query.getResultList())) {
            Optional<QuizRule> rule = curriculum.current().course(row.text(1)).map(Course::quiz);
            QuizStanding before = standings.computeIfAbsent(row.id(0),
                    id -> QuizStanding.none(id, rule.map(QuizRule::passMark).orElse(null)));
            BigDecimal score = row.decimalOrNull(4);
            if (score != null && rule.isPresent() && rule.get().code().equals(row.textOrNull(2))) {
                standings.put(row.id(0),
                        before.with(quizzes.current().counts(rule.get().code()), row.id(3), score,
                                Objects.requireNonNull(row.decimalOrNull(5))));
            }
        }
        return standings;
    }
}
