package vn.sontay.training.assessment.quiz.draw;

import jakarta.persistence.EntityManager;
import java.util.List;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.quiz.QuizCatalogue;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.Quizzes;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;

/** What is asked of a class, as the container wires it. */
public final class DrawWiring {

    private DrawWiring() {
    }

    public static CourseQuizzes courseQuizzes(QuizFixture make, EntityManager em) {
        return new CourseQuizzes(em, make.curriculum, make.quizzes, make.questions, make.draws);
    }

    /** @return those of a content without any quiz */
    public static CourseQuizzes none(EntityManager em) {
        QuizCatalogue none = new QuizCatalogue();
        none.replace(new Quizzes(List.of()));
        return new CourseQuizzes(em, new CurriculumCatalogue(), none, new QuestionCatalogue(), new KeptHalves());
    }

    public static ShortageQueries shortages(QuizFixture make, EntityManager em) {
        ShortageQueries queries = new ShortageQueries();
        queries.currentUser = QuizFixture.administrator();
        queries.entityManager = em;
        queries.curriculum = make.curriculum;
        queries.quizzes = make.quizzes;
        queries.questions = make.questions;
        queries.draws = make.draws;
        queries.shortages = new KeptShortages(make.draws);
        queries.clock = make.clock;
        return queries;
    }
}
