package vn.sontay.training.assessment.quiz.handover;

import jakarta.persistence.EntityManager;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.answer.AnswerWiring;
import vn.sontay.training.assessment.quiz.attempt.AttemptWiring;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** The taking over of answers as the container wires it. */
public final class HandOverWiring {

    private HandOverWiring() {
    }

    public static HandOverService service(QuizFixture make, EntityManager em, CurrentUser user) {
        HandOverService service = new HandOverService();
        service.entityManager = em;
        service.access = new ClassAccess(em, user);
        service.receipts = new CommandReceipts(em, make.clock);
        service.courseQuizzes = make.courseQuizzes(em);
        service.handed = new HandedAnswers(em, AnswerWiring.questions(make, em), AnswerWiring.shown(em), make.clock);
        service.answers = AnswerWiring.store(make, em, user);
        service.grader = AttemptWiring.grader(make, em);
        service.overdue = AttemptWiring.overdue(make, em);
        service.currentUser = user;
        service.clock = make.clock;
        service.regradings = make.regradings;
        service.changes = make.changes;
        return service;
    }
}
