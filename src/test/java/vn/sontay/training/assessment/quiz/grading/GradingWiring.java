package vn.sontay.training.assessment.quiz.grading;

import jakarta.persistence.EntityManager;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.attempt.AttemptWiring;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Corrections of keys and markings as the container wires them. */
public final class GradingWiring {

    private GradingWiring() {
    }

    public static KeyCorrectionService corrections(QuizFixture make, EntityManager em, CurrentUser user) {
        KeyCorrectionService service = new KeyCorrectionService();
        service.receipts = new CommandReceipts(em, make.clock);
        service.keys = make.keys(em);
        service.regrader = regrader(make, em);
        service.access = new ClassAccess(em, user);
        service.currentUser = user;
        service.bank = make.bank.keys(em, QuizFixture.administrator());
        service.clock = make.clock;
        service.regradings = make.regradings;
        service.changes = make.changes;
        return service;
    }

    public static KeyCorrectionQueries correctionQueries(QuizFixture make, EntityManager em) {
        KeyCorrectionQueries queries = new KeyCorrectionQueries();
        queries.currentUser = QuizFixture.administrator();
        queries.entityManager = em;
        queries.keys = make.keys(em);
        queries.regrader = regrader(make, em);
        queries.bank = make.bank.keys(em, QuizFixture.administrator());
        queries.courseQuizzes = make.courseQuizzes(em);
        queries.examinations = make.examinations;
        return queries;
    }

    public static GradingQueries gradings(QuizFixture make, EntityManager em, CurrentUser user) {
        GradingQueries queries = new GradingQueries();
        queries.withheld = AttemptWiring.withheld(make, em);
        queries.entityManager = em;
        queries.gradings = new Gradings(em);
        queries.access = new ClassAccess(em, user);
        return queries;
    }

    private static Regrader regrader(QuizFixture make, EntityManager em) {
        return new Regrader(em, make.keys(em), AttemptWiring.grader(make, em));
    }
}
