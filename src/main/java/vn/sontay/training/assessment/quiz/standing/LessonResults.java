package vn.sontay.training.assessment.quiz.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.quiz.attempt.Attempt;
import vn.sontay.training.assessment.quiz.attempt.Grading;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.Lesson;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Tells by lesson what an attempt earned, by the marking in force, for use cases that have checked permission (QUI-22). */
@ApplicationScoped
public class LessonResults {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurriculumCatalogue curriculum;

    protected LessonResults() {
    }

    /** For tests. */
    LessonResults(EntityManager entityManager, CurriculumCatalogue curriculum) {
        this.entityManager = entityManager;
        this.curriculum = curriculum;
    }

    /**
     * @param wordings of the attempt's questions by archive id
     * @return none where its answers aren't known. One statement.
     */
    List<LessonPoints> of(Attempt attempt, long classId, Map<Long, Question> wordings) {
        TrainingClass held = entityManager.find(TrainingClass.class, classId);
        Map<Integer, String> lessons = new HashMap<>();
        attempt.questions().forEach((ordinal, id) -> {
            Question question = wordings.get(id);
            if (question != null) {
                lessons.put(ordinal, question.lessonCode());
            }
        });
        return entityManager
                .createQuery("select g from Grading g where g.attemptId = :id order by g.round desc", Grading.class)
                .setParameter("id", attempt.id()).setMaxResults(1).getResultStream().findFirst()
                .map(grading -> LessonPoints.of(grading.sheet().marks(), lessons, order(held, lessons)))
                .orElse(List.of());
    }

    /** Those that the class teaches, as it reads them; then others that were asked about. */
    private List<LessonPoints.Lesson> order(TrainingClass held, Map<Integer, String> asked) {
        List<LessonPoints.Lesson> order = new ArrayList<>();
        List<LessonEdition> taught = curriculum.current().editions(held.courseCode(), held.startsOn());
        taught.forEach(edition -> order.add(new LessonPoints.Lesson(edition.code(), edition.title(), true)));
        asked.values().stream().distinct().sorted()
                .filter(code -> taught.stream().noneMatch(edition -> edition.code().equals(code)))
                .forEach(code -> order.add(new LessonPoints.Lesson(code,
                        curriculum.current().lesson(code).map(Lesson::title).orElse(code), false)));
        return order;
    }
}
