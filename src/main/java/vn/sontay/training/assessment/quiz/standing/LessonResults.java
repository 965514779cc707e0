package vn.sontay.training.assessment.quiz.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.quiz.attempt.MarkSheet;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.Lesson;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Tells by lesson what an attempt earned, by the marking in force, for use cases that have checked permission (QUI-22). */
@ApplicationScoped
public class LessonResults {

    @Inject
    CurriculumCatalogue curriculum;

    protected LessonResults() {
    }

    /** For tests. */
    LessonResults(CurriculumCatalogue curriculum) {
        this.curriculum = curriculum;
    }

    /**
     * @param inForce the marking in force; null where its answers aren't known
     * @param questions the attempt's, archive ids by number
     * @param wordings of these by archive id
     * @return none where its answers aren't known
     */
    List<LessonPoints> of(TrainingClass held, @Nullable MarkSheet inForce, Map<Integer, Long> questions,
            Map<Long, Question> wordings) {
        if (inForce == null) {
            return List.of();
        }
        Map<Integer, String> lessons = new HashMap<>();
        questions.forEach((ordinal, id) -> {
            Question question = wordings.get(id);
            if (question != null) {
                lessons.put(ordinal, question.lessonCode());
            }
        });
        return LessonPoints.of(inForce.marks(), lessons, order(held, lessons));
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
