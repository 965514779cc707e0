package vn.sontay.training.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sontay.training.curriculum.Course;
import vn.sontay.training.curriculum.CurriculumCatalogue;
import vn.sontay.training.question.QuestionCatalogue;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.trainingclass.TrainingClass;

/** Tells administrators for which tests the bank hasn't enough questions, before a trainee meets it (QUI-15). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ShortageQueries {

    private static final int CLASSES = 5;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    QuizCatalogue quizzes;

    @Inject
    QuestionCatalogue questions;

    @Inject
    TestDraws draws;

    @Inject
    Clock clock;

    /** @return the tests of a class of that course that begins on that day, as far as they lack questions. No statement. */
    public List<Shortage> of(String courseCode, LocalDate firstDay) {
        return curriculum.current().course(courseCode).map(course -> ofNew(course, firstDay)).orElse(List.of());
    }

    /**
     * @return each test that lacks questions for a class that isn't over, or for one that would begin today; once, for the
     *     first such class. One statement.
     */
    public List<Shortage> now() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Shortage> found = new LinkedHashMap<>();
        entityManager.createQuery("""
                select c from TrainingClass c where c.endsOn >= :today order by c.startsOn, c.courseCode, c.id""",
                TrainingClass.class).setParameter("today", today).getResultList()
                .forEach(held -> curriculum.current().course(held.courseCode())
                        .ifPresent(course -> of(course,
                                quiz -> Shortage.ofClass(course, held.id(), held.startsOn(), quiz,
                                        questions.current(), draws))
                                .forEach(each -> found.putIfAbsent(each.quizCode(), each))));
        curriculum.current().courses()
                .forEach(course -> ofNew(course, today).forEach(each -> found.putIfAbsent(each.quizCode(), each)));
        return List.copyOf(found.values());
    }

    private List<Shortage> ofNew(Course course, LocalDate firstDay) {
        return of(course,
                quiz -> Shortage.ofAny(course, firstDay, quiz, questions.current(), draws, CLASSES));
    }

    private List<Shortage> of(Course course, Function<Quiz, Optional<Shortage>> lack) {
        List<Shortage> found = new ArrayList<>();
        Stream.of(course.preQuiz(), course.quiz().code()).filter(Objects::nonNull)
                .forEach(code -> quizzes.current().quiz(code)
                        .flatMap(lack)
                        .ifPresent(found::add));
        return found;
    }
}
