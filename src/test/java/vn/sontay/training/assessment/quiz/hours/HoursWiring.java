package vn.sontay.training.assessment.quiz.hours;

import jakarta.persistence.EntityManager;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.attempt.AttemptWiring;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Hours and extra time as the container wires them. */
public final class HoursWiring {

    private HoursWiring() {
    }

    public static QuizTimeService service(QuizFixture make, EntityManager em, CurrentUser user) {
        QuizTimeService service = new QuizTimeService();
        service.entityManager = em;
        service.access = new ClassAccess(em, user);
        service.receipts = new CommandReceipts(em, make.clock);
        service.courseQuizzes = make.courseQuizzes(em);
        service.times = times(em);
        service.ends = AttemptWiring.ends(make, em);
        service.currentUser = user;
        service.clock = make.clock;
        service.changes = make.changes;
        return service;
    }

    public static QuizTimes times(EntityManager em) {
        return new QuizTimes(em);
    }
}
