package vn.sontay.training.assessment.quiz.attempt;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.answer.AnswerWiring;
import vn.sontay.training.assessment.quiz.draw.CourseQuizzes;
import vn.sontay.training.assessment.quiz.hours.EndsMoved;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Corrections;
import vn.sontay.training.testing.RecordedEvents;

/** What begins, marks and closes attempts, as the container wires it. */
public final class AttemptWiring {

    private AttemptWiring() {
    }

    public static AttemptService service(QuizFixture make, EntityManager em, CurrentUser user) {
        AttemptService service = new AttemptService();
        service.entityManager = em;
        service.access = new ClassAccess(em, user);
        service.receipts = new CommandReceipts(em, make.clock);
        service.courseQuizzes = make.courseQuizzes(em);
        service.attempts = new Attempts(em);
        service.takers = new Takers(em);
        service.beginning = new Beginning(make.questions, new SeenQuestions(em), make.clock);
        service.grader = grader(make, em);
        service.questions = AnswerWiring.questions(make, em);
        service.given = AnswerWiring.given(em);
        service.shown = AnswerWiring.shown(em);
        service.withheld = withheld(make, em);
        service.overdue = overdue(make, em);
        service.answers = AnswerWiring.store(make, em, user);
        service.currentUser = user;
        service.clock = make.clock;
        service.changes = make.changes;
        return service;
    }

    public static PaperQuizService papers(QuizFixture make, EntityManager em, CurrentUser user) {
        PaperQuizService service = papers(em, user, make.courseQuizzes(em), make.clock,
                new Corrections(em, new RecordedEvents<>(), new RecordedEvents<>(), user, make.clock), make.changes);
        service.papers = paperAttempts(make, em, user);
        return service;
    }

    /** Enters none unless it is given where. @param corrections who observes them, as it is wired */
    public static PaperQuizService papers(EntityManager em, CurrentUser user, CourseQuizzes courseQuizzes,
            Clock clock, Corrections corrections, Event<Changed> changes) {
        PaperQuizService service = new PaperQuizService();
        service.entityManager = em;
        service.access = new ClassAccess(em, user);
        service.receipts = new CommandReceipts(em, clock);
        service.courseQuizzes = courseQuizzes;
        service.corrections = corrections;
        service.currentUser = user;
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    public static Attempts of(EntityManager em) {
        return new Attempts(em);
    }

    public static WithheldKeys withheld(QuizFixture make, EntityManager em) {
        return new WithheldKeys(make.curriculum, make.quizzes, make.questions, make.asked(em));
    }

    public static Grader grader(QuizFixture make, EntityManager em) {
        return new Grader(em, make.asked(em), AnswerWiring.given(em), make.clock);
    }

    public static OverdueAttempts overdue(QuizFixture make, EntityManager em) {
        return new OverdueAttempts(em, grader(make, em), make.courseQuizzes(em), make.clock, make.changes);
    }

    public static PaperAttempts paperAttempts(QuizFixture make, EntityManager em, CurrentUser user) {
        return new PaperAttempts(em, make.courseQuizzes(em), make.questions, AnswerWiring.questions(make, em),
                grader(make, em), user, make.clock);
    }

    /** @return who hears that ends have moved */
    public static Event<EndsMoved> ends(QuizFixture make, EntityManager em) {
        return new RecordedEvents<>(new OpenAttempts(em, overdue(make, em))::extend);
    }
}
