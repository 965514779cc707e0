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
    QuizCatalogue catalogue;

    @Inject
    AskedQuestions asked;

    @Inject
    AnswerStore answers;

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
        List<Long> questions = found.questions().stream().map(catalogue::archiveId).toList();
        if (questions.isEmpty()) {
            throw new RuleException("quiz.noQuestions");
        }
        Attempt begun = Attempt.begin(command.enrolmentId(), command.quizCode(), made.size() + 1,
                found.rule().passMark(), questions, clock.instant(), currentUser.name());
        entityManager.persist(begun);
        changes.fire(new Changed("quiz.start", "attempt", begun.id(), summary(enrolment, begun)));
        return begun.id();
    }

    /**
     * Saves one answer; an older one never overwrites a newer one (QUI-7). Not announced to the audit trail: the submission is.
     *
     * @throws RuleException when the attempt is submitted, or the question has no such option
     */
    public void saveAnswer(SaveAnswer command) {
        answers.save(command);
    }

    /** Saves what a form changed. @throws RuleException as {@link #saveAnswer} does */
    public void saveAnswers(SaveAnswers command) {
        answers.save(command, own(command.attemptId()));
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
        Map<Integer, Long> questions = attempt.questions();
        Map<Long, Question> wordings = asked.all(questions.values());
        int correct = 0;
        for (Answer answer : saved(attempt.id())) {
            Question question = wordings.get(questions.get(answer.ordinal()));
            boolean right = question != null && answer.choice().isRight(question);
            answer.mark(right);
            correct += right ? 1 : 0;
        }
        attempt.submit(new Marks(correct, questions.size()), clock.instant());
        Enrolment enrolment = entityManager.find(Enrolment.class, attempt.enrolmentId());
        changes.fire(new Changed("quiz.submit", "attempt", attempt.id(),
                summary(enrolment, attempt) + ": " + correct + "/" + questions.size()));
        return attempt.id();
    }

    /** Locked, as a plain read could show the answers of a moment before the attempt's lock was had. */
    private List<Answer> saved(long attemptId) {
        return entityManager.createQuery("select a from Answer a where a.attemptId = :id", Answer.class)
                .setParameter("id", attemptId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
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
