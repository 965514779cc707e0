package vn.sontay.training.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.question.QuestionCatalogue;
import vn.sontay.training.question.Response;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.trainingclass.ClassAccess;
import vn.sontay.training.trainingclass.Enrolment;

/** A trainee goes through the quiz of their course: begin or go on, answer, submit. */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class AttemptService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    CourseQuizzes courseQuizzes;

    @Inject
    QuestionCatalogue questions;

    @Inject
    Grader grader;

    @Inject
    AnswerStore answers;

    @Inject
    GivenAnswers given;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Begins an attempt, or goes on with the open one (QUI-5, QUI-6).
     *
     * @return the id of the open attempt
     * @throws RuleException when no attempt is left, the class hasn't begun, or its quiz asks nothing at its time
     */
    public long start(StartAttempt command) {
        Enrolment enrolment = access.requireOwn(command.enrolmentId());
        return receipts.once(command.requestId(), "quiz.start", () -> startNow(command, enrolment));
    }

    private long startNow(StartAttempt command, Enrolment enrolment) {
        CourseQuiz found = courseQuizzes.require(enrolment.classId(), command.quizCode());
        List<AttemptRow> made = courseQuizzes.lockedAttempts(command.enrolmentId(), command.quizCode());
        Optional<AttemptRow> open = made.stream().filter(AttemptRow::open).findFirst();
        if (open.isPresent()) {
            return open.get().attemptId();
        }
        if (LocalDate.now(clock).isBefore(found.startsOn())) {
            throw new RuleException("quiz.notBegun", Dates.day(found.startsOn()));
        }
        if (found.attemptsLeft(made) == 0) {
            throw new RuleException("quiz.noneLeft", String.valueOf(found.rule().attempts()));
        }
        List<Long> drawn = found.questions().stream().map(questions::archiveId).toList();
        if (drawn.isEmpty()) {
            throw new RuleException("quiz.noQuestions");
        }
        Attempt begun = Attempt.begin(command.enrolmentId(), command.quizCode(), made.size() + 1,
                found.rule().passMark(), drawn, AttemptTerms.FREE, clock.instant(), currentUser.name());
        entityManager.persist(begun);
        changes.fire(new Changed("quiz.start", "attempt", begun.id(), summary(enrolment, begun)));
        return begun.id();
    }

    /**
     * Takes answers (QUI-7). Not announced to the audit trail: the submission is.
     *
     * @throws RuleException when the attempt is submitted or its time is over, or an answer doesn't fit its question; then
     *     none is taken
     */
    public void give(GiveAnswers command) {
        answers.give(command);
    }

    /**
     * Takes answers, perhaps none, and tells what stands then: for a page that isn't alone with the attempt (QUI-41).
     *
     * @return the current responses by question; those without an answer are missing
     * @throws RuleException as {@link #give} does, and for none also when the attempt is closed
     */
    public Map<Integer, Response> giveAndTell(GiveAnswers command) {
        answers.give(command);
        return given.of(command.attemptId());
    }

    /**
     * Hands the attempt in and marks it (QUI-10). One that was handed in before stays as it is.
     *
     * @return its id
     */
    public long submit(SubmitAttempt command) {
        own(command.attemptId());
        return receipts.once(command.requestId(), "quiz.submit", () -> submitNow(command));
    }

    private long submitNow(SubmitAttempt command) {
        Attempt attempt = entityManager.find(Attempt.class, command.attemptId(), LockModeType.PESSIMISTIC_WRITE);
        if (!attempt.isOpen()) {
            return attempt.id();
        }
        attempt.requireVersion(command.version());
        MarkSheet sheet = grader.submit(attempt, currentUser.name());
        Enrolment enrolment = entityManager.find(Enrolment.class, attempt.enrolmentId());
        changes.fire(new Changed("quiz.submit", "attempt", attempt.id(),
                summary(enrolment, attempt) + ": " + sheet.correct() + "/" + sheet.questions()));
        return attempt.id();
    }

    private Attempt own(long attemptId) {
        Attempt attempt = entityManager.find(Attempt.class, attemptId);
        if (attempt == null) {
            throw new NotFoundException();
        }
        access.requireOwn(attempt.enrolmentId());
        return attempt;
    }

    private String summary(Enrolment enrolment, Attempt attempt) {
        return enrolment.fullName() + ", " + courseQuizzes.title(attempt.quizCode()) + ", lượt " + attempt.ordinal();
    }
}
