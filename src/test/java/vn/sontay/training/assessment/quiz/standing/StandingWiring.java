package vn.sontay.training.assessment.quiz.standing;

import jakarta.persistence.EntityManager;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.answer.AnswerWiring;
import vn.sontay.training.assessment.quiz.attempt.AttemptWiring;
import vn.sontay.training.assessment.quiz.attempt.Takers;
import vn.sontay.training.assessment.quiz.grading.Gradings;
import vn.sontay.training.assessment.quiz.hours.HoursWiring;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** How people stand with quizzes, as the container wires it. */
public final class StandingWiring {

    private StandingWiring() {
    }

    /** Without a class list: that belongs to the feature of classes. */
    public static QuizQueries queries(QuizFixture make, EntityManager em, CurrentUser user) {
        QuizQueries queries = new QuizQueries();
        queries.entityManager = em;
        queries.access = new ClassAccess(em, user);
        queries.courseQuizzes = make.courseQuizzes(em);
        queries.attempts = AttemptWiring.of(em);
        queries.takers = new Takers(em);
        queries.pages = pages(make, em);
        queries.gradings = new Gradings(em);
        queries.withheld = AttemptWiring.withheld(make, em);
        queries.times = HoursWiring.times(em);
        queries.overdue = AttemptWiring.overdue(make, em);
        queries.clock = make.clock;
        return queries;
    }

    private static AttemptPages pages(QuizFixture make, EntityManager em) {
        AttemptPages pages = new AttemptPages();
        pages.courseQuizzes = make.courseQuizzes(em);
        pages.asked = make.asked(em);
        pages.keys = make.keys(em);
        pages.answers = AnswerWiring.given(em);
        pages.shown = AnswerWiring.shown(em);
        pages.withheld = AttemptWiring.withheld(make, em);
        pages.lessons = new LessonResults(make.curriculum);
        pages.clock = make.clock;
        return pages;
    }

    public static QuizStandings standings(QuizFixture make, EntityManager em) {
        return new QuizStandings(em, make.curriculum, make.quizzes);
    }
}
