package vn.sontay.training.assessment.quiz.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.quiz.Quiz;
import vn.sontay.training.assessment.quiz.QuizCatalogue;
import vn.sontay.training.assessment.quiz.QuizRules;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.QuizRule;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.TimeSource;
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
    KeptHalves draws;

    protected CourseQuizzes() {
    }

    /** For tests. */
    CourseQuizzes(EntityManager entityManager, CurriculumCatalogue curriculum, QuizCatalogue quizzes,
            QuestionCatalogue questions, KeptHalves draws) {
        this.entityManager = entityManager;
        this.curriculum = curriculum;
        this.quizzes = quizzes;
        this.questions = questions;
        this.draws = draws;
    }

    /** @return the quiz of the class's course that counts; empty when the content no longer has it */
    public Optional<CourseQuiz> ofClass(long classId) {
        return ofClass(quizClass(classId));
    }

    /** The same for a class that was read before. No statement. */
    public Optional<CourseQuiz> ofClass(QuizClass held) {
        return curriculum.current().course(held.courseCode())
                .flatMap(course -> find(held, course, curriculum.quiz(course, held.startsOn()), false));
    }

    /** @return the pre-test of the class's course; empty when it has none (QUI-16) */
    public Optional<CourseQuiz> preOfClass(long classId) {
        return preOfClass(quizClass(classId));
    }

    /** The same for a class that was read before. No statement. */
    public Optional<CourseQuiz> preOfClass(QuizClass held) {
        return curriculum.current().course(held.courseCode()).flatMap(course -> course.preQuiz() == null
                ? Optional.empty()
                : find(held, course, new QuizRule(course.preQuiz(), 1, BigDecimal.ZERO), true));
    }

    private Optional<CourseQuiz> find(QuizClass held, Course course, QuizRule rule, boolean pre) {
        return quizzes.current().ofClass(rule.code(), held.startsOn())
                .map(quiz -> new CourseQuiz(held.classId(), held.title(), held.startsOn(),
                        held.endsOn(), pre, rule, quiz,
                        () -> draws.of(questions.current(), held.classId(), held.startsOn(), course.lessonCodes())));
    }

    /** @return the quiz's title for people to read; its code when the content no longer has it */
    public String title(String quizCode) {
        return quizzes.current().quiz(quizCode).map(Quiz::title).orElse(quizCode);
    }

    /** @return how the quiz is taken; plainly when the content no longer has it */
    public QuizRules rules(String quizCode) {
        return quizzes.current().quiz(quizCode).map(Quiz::rules).orElse(QuizRules.PLAIN);
    }

    /** @return the quizzes of the class: the one that counts, then the pre-test */
    public List<CourseQuiz> allOfClass(long classId) {
        return Stream.of(ofClass(classId), preOfClass(classId)).flatMap(Optional::stream).toList();
    }

    /** @return when the class's first day begins */
    public Instant startOf(long classId) {
        return trainingClass(classId).startsOn().atStartOfDay(TimeSource.ZONE).toInstant();
    }

    /** @return when the class's last day is over */
    public Instant endOf(long classId) {
        return trainingClass(classId).endsOn().plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant();
    }

    public String classTitle(long classId) {
        return trainingClass(classId).title();
    }

    private QuizClass quizClass(long classId) {
        TrainingClass held = trainingClass(classId);
        return new QuizClass(classId, held.title(), held.courseCode(), held.startsOn(), held.endsOn());
    }

    private TrainingClass trainingClass(long classId) {
        TrainingClass held = entityManager.find(TrainingClass.class, classId);
        if (held == null) {
            throw new NotFoundException();
        }
        return held;
    }

    /** @throws NotFoundException when the class's course has other quizzes, or none */
    public CourseQuiz require(long classId, String quizCode) {
        return ofClass(classId).filter(found -> found.quiz().code().equals(quizCode))
                .or(() -> preOfClass(classId).filter(found -> found.quiz().code().equals(quizCode)))
                .orElseThrow(NotFoundException::new);
    }
}
