package vn.sontay.training.assessment.quiz.draw;

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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.quiz.Quiz;
import vn.sontay.training.assessment.quiz.QuizCatalogue;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Tells administrators for which quizzes the bank hasn't enough questions, before a trainee meets it (QUI-15). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ShortageQueries {

    private static final int CLASSES = 5;
    /** Stands for a class that isn't opened yet: how many of each lesson are asked differs little. */
    private static final long NEW_CLASS = 1;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    QuizCatalogue quizzes;

    @Inject
    QuestionCatalogue questions;

    @Inject
    KeptHalves draws;

    @Inject
    KeptShortages shortages;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the quizzes of a class of that course that begins on that day, as far as they lack questions. No statement. */
    public List<Shortage> of(String courseCode, LocalDate firstDay) {
        return curriculum.current().course(courseCode).map(course -> ofNew(course, firstDay)).orElse(List.of());
    }

    /**
     * @return each quiz that lacks questions for a class of the caller's units that isn't over, or for one that would begin today; once, for the
     *     first such class. One statement.
     */
    public List<Shortage> now() {
        Map<String, Shortage> found = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        classes(today)
                .forEach(held -> curriculum.current().course(held.courseCode())
                        .ifPresent(course -> of(course,
                                quiz -> shortages.ofClass(course, held.id(), held.startsOn(), quiz,
                                        questions.current()))
                                .forEach(each -> found.putIfAbsent(each.quizCode(), each))));
        curriculum.current().courses()
                .forEach(course -> ofNew(course, today).forEach(each -> found.putIfAbsent(each.quizCode(), each)));
        return List.copyOf(found.values());
    }

    private List<TrainingClass> classes(LocalDate today) {
        return entityManager.createQuery("""
                select c from TrainingClass c where %s and c.endsOn >= :today order by c.startsOn, c.courseCode, c.id"""
                .formatted(currentUser.require().scope(Roles.ADMINISTRATOR).holds("c.organiserUnitId")),
                TrainingClass.class).setParameter("today", today).getResultList();
    }

    /** @return what a further attempt has to repeat in a class of that course that begins on that day. No statement. */
    public List<Repetition> repetitions(String courseCode, LocalDate firstDay) {
        return curriculum.current().course(courseCode).map(course -> repetitions(course, NEW_CLASS, firstDay))
                .orElse(List.of());
    }

    /**
     * @return each lesson of a quiz that a further attempt has to repeat questions of, as for {@link #now}; once, for the
     *     first such class. One statement.
     */
    public List<Repetition> repetitionsNow() {
        Map<String, Repetition> found = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        Consumer<Repetition> add = each -> found.putIfAbsent(each.quizCode() + " " + each.lessonTitle(), each);
        classes(today).forEach(held -> curriculum.current().course(held.courseCode())
                .ifPresent(course -> repetitions(course, held.id(), held.startsOn()).forEach(add)));
        curriculum.current().courses().forEach(course -> repetitions(course, NEW_CLASS, today).forEach(add));
        return List.copyOf(found.values());
    }

    private List<Repetition> repetitions(Course course, long classId, LocalDate firstDay) {
        return quizzes.current().quiz(course.quiz().code()).map(quiz -> Repetition.ofClass(course, classId, firstDay,
                quiz, questions.current(), draws, curriculum.current())).orElse(List.of());
    }

    private List<Shortage> ofNew(Course course, LocalDate firstDay) {
        return of(course,
                quiz -> Shortage.ofAny(course, firstDay, quiz, questions.current(), shortages, CLASSES));
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
