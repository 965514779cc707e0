package vn.sontay.training.assessment.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.QuizRule;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Which quizzes a class takes, and what somebody has made of it; for use cases that have checked permission themselves. */
@ApplicationScoped
public class CourseQuizzes {

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

    protected CourseQuizzes() {
    }

    /** For tests. */
    CourseQuizzes(EntityManager entityManager, CurriculumCatalogue curriculum, QuizCatalogue quizzes,
            QuestionCatalogue questions, TestDraws draws) {
        this.entityManager = entityManager;
        this.curriculum = curriculum;
        this.quizzes = quizzes;
        this.questions = questions;
        this.draws = draws;
    }

    /** @return the quiz of the class's course that counts; empty when the content no longer has it */
    Optional<CourseQuiz> ofClass(long classId) {
        TrainingClass held = trainingClass(classId);
        return curriculum.current().course(held.courseCode())
                .flatMap(course -> find(held, course, course.quiz(), false));
    }

    /** @return the pre-test of the class's course; empty when it has none (QUI-16) */
    Optional<CourseQuiz> preOfClass(long classId) {
        TrainingClass held = trainingClass(classId);
        return curriculum.current().course(held.courseCode()).flatMap(course -> course.preQuiz() == null
                ? Optional.empty()
                : find(held, course, new QuizRule(course.preQuiz(), 1, BigDecimal.ZERO), true));
    }

    private Optional<CourseQuiz> find(TrainingClass held, Course course, QuizRule rule, boolean pre) {
        return quizzes.current().quiz(rule.code()).map(quiz -> new CourseQuiz(held.id(), held.title(), held.startsOn(),
                held.endsOn(), pre, rule, quiz,
                () -> draws.of(questions.current(), held.id(), held.startsOn(), course.lessonCodes())));
    }

    /** @return the quiz's title for people to read; its code when the content no longer has it */
    String title(String quizCode) {
        return quizzes.current().quiz(quizCode).map(Quiz::title).orElse(quizCode);
    }

    /** @return how the quiz is taken; plainly when the content no longer has it */
    QuizRules rules(String quizCode) {
        return quizzes.current().quiz(quizCode).map(Quiz::rules).orElse(QuizRules.PLAIN);
    }

    /** @return the quizzes of the class: the one that counts, then the pre-test */
    List<CourseQuiz> allOfClass(long classId) {
        return Stream.of(ofClass(classId), preOfClass(classId)).flatMap(Optional::stream).toList();
    }

    /** @return when the class's first day begins */
    Instant startOf(long classId) {
        return trainingClass(classId).startsOn().atStartOfDay(TimeSource.ZONE).toInstant();
    }

    /** @return when the class's last day is over */
    Instant endOf(long classId) {
        return trainingClass(classId).endsOn().plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant();
    }

    String classTitle(long classId) {
        return trainingClass(classId).title();
    }

    private TrainingClass trainingClass(long classId) {
        TrainingClass held = entityManager.find(TrainingClass.class, classId);
        if (held == null) {
            throw new NotFoundException();
        }
        return held;
    }

    /** @throws NotFoundException when the class's course has other quizzes, or none */
    CourseQuiz require(long classId, String quizCode) {
        return ofClass(classId).filter(found -> found.quiz().code().equals(quizCode))
                .or(() -> preOfClass(classId).filter(found -> found.quiz().code().equals(quizCode)))
                .orElseThrow(NotFoundException::new);
    }

    /** @return all attempts of the enrolment at the quiz in order, voided ones among them. One statement. */
    List<AttemptRow> attempts(long enrolmentId, String quizCode) {
        return select(enrolmentId, quizCode).getResultList().stream().map(Attempt::row).toList();
    }

    /**
     * The same for a use case that adds one: whoever comes second waits until the first is done, and then sees what it did.
     */
    List<AttemptRow> lockedAttempts(long enrolmentId, String quizCode) {
        if (entityManager.find(Enrolment.class, enrolmentId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new NotFoundException();
        }
        return select(enrolmentId, quizCode).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .map(Attempt::row).toList();
    }

    private TypedQuery<Attempt> select(long enrolmentId, String quizCode) {
        return entityManager.createQuery(
                "select a from Attempt a where a.enrolmentId = :enrolment and a.quizCode = :quiz order by a.ordinal",
                Attempt.class).setParameter("enrolment", enrolmentId).setParameter("quiz", quizCode);
    }
}
