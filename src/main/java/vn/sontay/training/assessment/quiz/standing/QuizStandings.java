package vn.sontay.training.assessment.quiz.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.QuizCatalogue;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.teaching.trainingclass.Whose;

/**
 * Everybody's result in their course's quiz, for use cases that have checked permission themselves. It goes by the day
 * on which an attempt was submitted or taken on paper (QUI-8, QUI-9).
 */
@ApplicationScoped
public class QuizStandings {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DatedAttempts attempts;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    QuizCatalogue quizzes;

    protected QuizStandings() {
    }

    /** For tests. */
    public QuizStandings(EntityManager entityManager, CurriculumCatalogue curriculum, QuizCatalogue quizzes) {
        this.entityManager = entityManager;
        this.attempts = new DatedAttempts(entityManager);
        this.quizzes = quizzes;
        this.curriculum = curriculum;
    }

    /**
     * @param asOf attempts of that day or before count, as they were marked by its end (QUI-84), and people who left later are still there
     * @return the standing of everybody who is in the classes on that day, by enrolment. Two statements.
     */
    public Map<Long, QuizStanding> ofClasses(Collection<Long> classIds, LocalDate asOf) {
        Map<Long, QuizStanding> standings = new LinkedHashMap<>();
        made(classIds, asOf).forEach(
                (of, made) -> standings.put(of.enrolmentId(), standing(of, made, asOf)));
        return standings;
    }

    /**
     * @param asOf as above
     * @return of those who are in the classes on that day and have both, the pre-test and the quiz that counts, by enrolment. Two
     *     statements.
     */
    public List<MatchedScores> matched(Collection<Long> classIds, LocalDate asOf) {
        List<MatchedScores> matched = new ArrayList<>();
        made(classIds, asOf).forEach((of, made) -> {
            BigDecimal before = before(of, made, asOf);
            BigDecimal after = standing(of, made, asOf).bestScore();
            if (before != null && after != null) {
                matched.add(new MatchedScores(of.enrolmentId(), before, after));
            }
        });
        return matched;
    }

    private Map<EnrolledCourse, MadeAttempts> made(Collection<Long> classIds, LocalDate asOf) {
        Map<EnrolledCourse, MadeAttempts> all = new LinkedHashMap<>();
        if (classIds.isEmpty()) {
            return all;
        }
        Whose whose = Whose.inClasses(classIds);
        Map<Long, MadeAttempts> made = attempts.of(whose, asOf);
        whose.bind(entityManager.createQuery(
                """
                select new vn.sontay.training.assessment.quiz.standing.EnrolledCourse(e.id, c.courseCode, c.startsOn)
                  from Enrolment e join TrainingClass c on c.id = e.classId
                 where %s and (e.withdrawnOn is null or e.withdrawnOn > :asOf) order by e.id"""
                        .formatted(whose.where()),
                EnrolledCourse.class)).setParameter("asOf", asOf).getResultList()
                .forEach(each -> all.put(each, made.getOrDefault(each.enrolmentId(), MadeAttempts.NONE)));
        return all;
    }

    private @Nullable BigDecimal before(EnrolledCourse of, MadeAttempts made, LocalDate asOf) {
        return curriculum.current().course(of.courseCode()).map(Course::preQuiz)
                .map(pre -> QuizStanding.on(asOf, of.enrolmentId(), BigDecimal.ZERO,
                        quizzes.current().counts(pre, of.classStart()), made.finished(pre)).bestScore())
                .orElse(null);
    }

    private QuizStanding standing(EnrolledCourse of, MadeAttempts made, LocalDate asOf) {
        return curriculum.current().course(of.courseCode()).map(course -> curriculum.quiz(course, of.classStart()))
                .map(quiz -> QuizStanding.on(asOf, of.enrolmentId(), quiz.passMark(),
                        quizzes.current().counts(quiz.code(), of.classStart()),
                        made.finished(quiz.code())))
                .orElseGet(() -> QuizStanding.none(of.enrolmentId(), null));
    }
}
