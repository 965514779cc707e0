package vn.sontay.training.assessment.quiz.answer;

import jakarta.persistence.EntityManager;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.shared.CurrentUser;

/** The log of answers as the container wires it. */
public final class AnswerWiring {

    private AnswerWiring() {
    }

    public static AnswerStore store(QuizFixture make, EntityManager em, CurrentUser user) {
        return new AnswerStore(em, user, questions(make, em), make.clock);
    }

    public static AttemptQuestions questions(QuizFixture make, EntityManager em) {
        return new AttemptQuestions(em, make.asked(em), make.keptQuestions);
    }

    public static GivenAnswers given(EntityManager em) {
        return new GivenAnswers(em);
    }

    public static ShownAnswers shown(EntityManager em) {
        return new ShownAnswers(em);
    }
}
