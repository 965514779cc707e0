package vn.sontay.training.assessment.quiz.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.assessment.quiz.FeedbackTime;
import vn.sontay.training.assessment.quiz.answer.AnswerStore;
import vn.sontay.training.assessment.quiz.answer.AttemptQuestions;
import vn.sontay.training.assessment.quiz.answer.GiveAnswers;
import vn.sontay.training.assessment.quiz.answer.GivenAnswers;
import vn.sontay.training.assessment.quiz.answer.ShownAnswers;
import vn.sontay.training.assessment.quiz.answer.TakenAnswers;
import vn.sontay.training.assessment.quiz.draw.CourseQuiz;
import vn.sontay.training.assessment.quiz.draw.CourseQuizzes;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;

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
    Attempts attempts;

    @Inject
    Takers takers;

    @Inject
    Beginning beginning;

    @Inject
    Grader grader;

    @Inject
    AnswerStore answers;

    @Inject
    AttemptQuestions questions;

    @Inject
    GivenAnswers given;

    @Inject
    ShownAnswers shown;

    @Inject
    WithheldKeys withheld;

    @Inject
    OverdueAttempts overdue;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Begins an attempt, or goes on with the open one (QUI-5, QUI-6). Five statements and those of who hears of it, six for a further attempt. Whoever
     * comes second waits for the enrolment until the first is done, and then sees what it did; so does whoever sets hours.
     *
     * @return the id of the open attempt
     * @throws RuleException when no attempt is left, it isn't the class's hour for it, or the bank hasn't enough for it
     */
    public long start(StartAttempt command) {
        access.requireOwn(
                entityManager.find(Enrolment.class, command.enrolmentId(), LockModeType.PESSIMISTIC_WRITE));
        Taker taker = takers.of(command.enrolmentId(), command.quizCode(), command.requestId());
        access.requireLearner(taker.teaches());
        return receipts.once(taker.receipt(), command.requestId(), "quiz.start", () -> startNow(command, taker));
    }

    private long startNow(StartAttempt command, Taker taker) {
        CourseQuiz found = courseQuizzes.require(taker.held().id(), command.quizCode());
        overdue.closeAmong(taker.made());
        Optional<Attempt> open = taker.open();
        if (open.isPresent()) {
            return open.get().id();
        }
        Beginning.Begun what = beginning.begin(found, taker, currentUser.name());
        Attempt begun = what.attempt();
        entityManager.persist(begun);
        questions.write(begun.id(), what.questionIds());
        changes.fire(new Changed("quiz.start", "attempt", begun.id(), summary(taker, begun)));
        return begun.id();
    }

    /**
     * Takes answers (QUI-7). Not announced to the audit trail: the submission is.
     *
     * @throws RuleException when the attempt is submitted or its time is over, or an answer doesn't fit its question; then
     *     none is taken
     */
    public void give(GiveAnswers command) {
        answers.take(command).values().stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
    }

    /**
     * Takes those of the answers that can be taken; each has its own verdict (QUI-47).
     *
     * @param tell whether to tell what stands then: for a page that isn't alone with the attempt (QUI-41)
     * @throws RuleException when the attempt is closed and has none of them, or none of them can be taken: why the first
     *     can't
     */
    public TakenAnswers take(GiveAnswers command, boolean tell) {
        Map<Long, RuleException> refused = answers.take(command);
        if (!refused.isEmpty() && refused.size() == command.numbers().size()) {
            throw refused.values().iterator().next();
        }
        return new TakenAnswers(refused, tell ? given.of(command.attemptId()) : null,
                command.answers().isEmpty() ? null : receipts.taken("quiz.answers"));
    }

    /**
     * Lets the caller see what is right of a question that they have answered, which then stays as it is (QUI-22). Can be
     * repeated.
     *
     * @throws RuleException when the quiz explains nothing at once, the question isn't answered, or the attempt is over
     */
    public void explain(long attemptId, int ordinal) {
        Attempt attempt = locked(attemptId);
        if (!attempt.isOpen() || overdue.close(attemptId)) {
            throw new RuleException("quiz.submittedAlready");
        }
        if (attempt.feedback() != FeedbackTime.AT_ONCE) {
            throw new RuleException("quiz.explainedLater");
        }
        Long edition = questions.ids(attemptId).get(ordinal);
        if (edition == null) {
            throw new RuleException("quiz.notInAttempt");
        }
        if (withheld.ofAttempt(attempt, List.of(edition)).contains(edition)) {
            throw new RuleException("quiz.explainedLater");
        }
        if (!given.of(attemptId).containsKey(ordinal)) {
            throw new RuleException("quiz.answerFirst");
        }
        shown.add(attemptId, ordinal, clock.instant());
    }

    /**
     * Hands the attempt in and marks it (QUI-10). One that was handed in before stays as it is, so that the attempt is its own
     * receipt. Six statements and those of who hears of it, one more where a key was corrected.
     *
     * @return its id
     */
    public long submit(SubmitAttempt command) {
        attempts.lock(command.attemptId());
        Taker taker = takers.ofAttempt(command.attemptId());
        access.requireOwn(taker.enrolment());
        access.requireLearner(taker.teaches());
        Attempt attempt = taker.attempt(command.attemptId());
        overdue.close(attempt);
        if (!attempt.isOpen()) {
            return attempt.id();
        }
        attempt.requireVersion(command.version());
        MarkSheet sheet = grader.submit(attempt, currentUser.name());
        changes.fire(new Changed("quiz.submit", "attempt", attempt.id(),
                summary(taker, attempt) + ": " + sheet.correct() + "/" + sheet.questions()));
        return attempt.id();
    }

    /**
     * Hands in the caller's attempt whose time is over, without waiting for the grace: their page has sent everything.
     *
     * @return whether it is handed in; false when it has time left
     */
    public boolean timeOver(long attemptId) {
        Attempt attempt = locked(attemptId);
        Instant deadline = attempt.deadlineAt();
        if (attempt.isOpen() && deadline != null && !clock.instant().isBefore(deadline)) {
            overdue.submit(attempt);
        }
        return !attempt.isOpen();
    }

    /** @return the caller's own attempt; nobody else changes it until the transaction ends */
    private Attempt locked(long attemptId) {
        Attempt attempt = entityManager.find(Attempt.class, attemptId, LockModeType.PESSIMISTIC_WRITE);
        if (attempt == null) {
            throw new NotFoundException();
        }
        access.requireOwn(attempt.enrolmentId());
        return attempt;
    }

    private String summary(Taker taker, Attempt attempt) {
        return taker.enrolment().fullName() + ", " + courseQuizzes.title(attempt.quizCode()) + ", lượt "
                + attempt.ordinal();
    }
}
