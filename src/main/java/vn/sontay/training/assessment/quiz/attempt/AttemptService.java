package vn.sontay.training.assessment.quiz.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.DrawFor;
import vn.sontay.training.assessment.quiz.FeedbackTime;
import vn.sontay.training.assessment.quiz.QuizRules;
import vn.sontay.training.assessment.quiz.answer.AnswerStore;
import vn.sontay.training.assessment.quiz.answer.GiveAnswers;
import vn.sontay.training.assessment.quiz.answer.GivenAnswers;
import vn.sontay.training.assessment.quiz.answer.ShownAnswers;
import vn.sontay.training.assessment.quiz.draw.CourseQuiz;
import vn.sontay.training.assessment.quiz.draw.CourseQuizzes;
import vn.sontay.training.assessment.quiz.draw.DrawnQuestions;
import vn.sontay.training.assessment.quiz.hours.Deadline;
import vn.sontay.training.assessment.quiz.hours.HoursRow;
import vn.sontay.training.assessment.quiz.hours.QuizTimes;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** A trainee goes through the quiz of their course: begin or go on, answer, submit. */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class AttemptService {

    private static final SecureRandom SEEDS = new SecureRandom();

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
    QuestionCatalogue questions;

    @Inject
    Grader grader;

    @Inject
    AnswerStore answers;

    @Inject
    GivenAnswers given;

    @Inject
    ShownAnswers shown;

    @Inject
    SeenQuestions seen;

    @Inject
    WithheldKeys withheld;

    @Inject
    QuizTimes times;

    @Inject
    OverdueAttempts overdue;

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
     * @throws RuleException when no attempt is left, it isn't the class's hour for it, or the bank hasn't enough for it
     */
    public long start(StartAttempt command) {
        Enrolment enrolment = access.requireOwn(command.enrolmentId());
        access.requireLearner(enrolment);
        return receipts.once(command.requestId(), "quiz.start", () -> startNow(command, enrolment));
    }

    private long startNow(StartAttempt command, Enrolment enrolment) {
        // no hours are set until this attempt is there to be extended by them
        entityManager.find(TrainingClass.class, enrolment.classId(), LockModeType.PESSIMISTIC_WRITE);
        CourseQuiz found = courseQuizzes.require(enrolment.classId(), command.quizCode());
        List<AttemptRow> made = attempts.locked(command.enrolmentId(), command.quizCode());
        if (overdue.closeAmong(made)) {
            made = attempts.locked(command.enrolmentId(), command.quizCode());
        }
        Optional<AttemptRow> open = made.stream().filter(AttemptRow::open).findFirst();
        if (open.isPresent()) {
            return open.get().attemptId();
        }
        Optional<HoursRow> hours = times.hours(enrolment.classId(), command.quizCode());
        int extra = times.extraMinutes(command.enrolmentId(), command.quizCode());
        requireHours(found, hours, extra);
        if (Attempts.left(found.rule().attempts(), made) == 0) {
            throw new RuleException("quiz.noneLeft", String.valueOf(found.rule().attempts()));
        }
        Map<String, Instant> before = seen.before(found, command.enrolmentId(), made);
        AttemptTerms terms = terms(found.quiz().rules(), hours, extra, !before.isEmpty());
        Attempt begun = Attempt.begin(command.enrolmentId(), command.quizCode(), made.size() + 1,
                found.rule().passMark(), questionsOf(found, terms, before), terms, clock.instant(), currentUser.name());
        entityManager.persist(begun);
        changes.fire(new Changed("quiz.start", "attempt", begun.id(), summary(enrolment, begun)));
        return begun.id();
    }

    /** QUI-19. */
    private void requireHours(CourseQuiz found, Optional<HoursRow> hours, int extraMinutes) {
        if (LocalDate.now(clock).isBefore(found.startsOn())) {
            throw new RuleException("quiz.notBegun", Dates.day(found.startsOn()));
        }
        hours.filter(set -> set.notYet(clock.instant())).ifPresent(set -> {
            throw set.closesAt() == null
                    ? new RuleException("quiz.opensLater", Dates.moment(set.opensAt()))
                    : new RuleException("quiz.opensLaterUntil", Dates.moment(set.opensAt()),
                            Dates.moment(set.closesAt()));
        });
        hours.filter(set -> set.over(clock.instant(), extraMinutes)).ifPresent(set -> {
            throw set.opensAt() == null
                    ? new RuleException("quiz.closed", Dates.moment(set.closesAt()))
                    : new RuleException("quiz.closedSince", Dates.moment(set.opensAt()),
                            Dates.moment(set.closesAt()));
        });
    }

    private AttemptTerms terms(QuizRules rules, Optional<HoursRow> hours, int extraMinutes, boolean afresh) {
        boolean own = afresh || rules.drawFor() == DrawFor.ATTEMPT || rules.shuffleQuestions();
        return new AttemptTerms(
                Deadline.of(clock.instant(), rules.timeLimit(), hours.map(HoursRow::closesAt).orElse(null),
                        extraMinutes),
                rules.timeLimit(), rules.graceSeconds(), rules.shuffleOptions() ? SEEDS.nextLong() : null,
                own ? SEEDS.nextLong() : null, rules.feedback());
    }

    /**
     * @param before what the person was asked before
     * @return the archive ids of the questions in the order in which they are asked (QUI-18, QUI-23)
     */
    private List<Long> questionsOf(CourseQuiz found, AttemptTerms terms, Map<String, Instant> before) {
        QuizRules rules = found.quiz().rules();
        Long seed = terms.drawSeed();
        DrawnQuestions drawn = seed != null && !before.isEmpty()
                ? found.afresh(seed, before)
                : found.drawn(rules.drawFor() == DrawFor.ATTEMPT ? seed : null);
        if (drawn.questions().isEmpty()) {
            throw new RuleException("quiz.noQuestions");
        }
        if (!drawn.meetsRules()) {
            throw new RuleException("quiz.tooFewQuestions");
        }
        List<Long> ids = new ArrayList<>(drawn.questions().stream().map(questions::archiveId).toList());
        if (rules.shuffleQuestions() && seed != null) {
            Collections.shuffle(ids, new Random(seed));
        }
        return ids;
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
     * Lets the caller see what is right of a question that they have answered, which then stays as it is (QUI-22). Can be
     * repeated.
     *
     * @throws RuleException when the quiz explains nothing at once, the question isn't answered, or the attempt is over
     */
    public void explain(long attemptId, int ordinal) {
        own(attemptId);
        Attempt attempt = entityManager.find(Attempt.class, attemptId, LockModeType.PESSIMISTIC_WRITE);
        if (!attempt.isOpen() || overdue.close(attemptId)) {
            throw new RuleException("quiz.submittedAlready");
        }
        if (attempt.feedback() != FeedbackTime.AT_ONCE) {
            throw new RuleException("quiz.explainedLater");
        }
        Long edition = attempt.questions().get(ordinal);
        if (edition == null) {
            throw new RuleException("quiz.notInAttempt");
        }
        if (withheld.ofAttempt(attempt, List.of(edition)).contains(edition)) {
            throw new RuleException("quiz.explainedLater");
        }
        if (!given.locked(attemptId).containsKey(ordinal)) {
            throw new RuleException("quiz.answerFirst");
        }
        shown.add(attemptId, ordinal, clock.instant());
    }

    /**
     * Hands the attempt in and marks it (QUI-10). One that was handed in before stays as it is.
     *
     * @return its id
     */
    public long submit(SubmitAttempt command) {
        access.requireLearner(access.requireOwn(own(command.attemptId()).enrolmentId()));
        return receipts.once(command.requestId(), "quiz.submit", () -> submitNow(command));
    }

    private long submitNow(SubmitAttempt command) {
        Attempt attempt = entityManager.find(Attempt.class, command.attemptId(), LockModeType.PESSIMISTIC_WRITE);
        if (!attempt.isOpen() || overdue.close(attempt.id())) {
            return attempt.id();
        }
        attempt.requireVersion(command.version());
        MarkSheet sheet = grader.submit(attempt, currentUser.name());
        Enrolment enrolment = entityManager.find(Enrolment.class, attempt.enrolmentId());
        changes.fire(new Changed("quiz.submit", "attempt", attempt.id(),
                summary(enrolment, attempt) + ": " + sheet.correct() + "/" + sheet.questions()));
        return attempt.id();
    }

    /**
     * Hands in the caller's attempt whose time is over, without waiting for the grace: their page has sent everything.
     *
     * @return whether it is handed in; false when it has time left
     */
    public boolean timeOver(long attemptId) {
        own(attemptId);
        Attempt attempt = entityManager.find(Attempt.class, attemptId, LockModeType.PESSIMISTIC_WRITE);
        Instant deadline = attempt.deadlineAt();
        if (attempt.isOpen() && deadline != null && !clock.instant().isBefore(deadline)) {
            overdue.submit(attempt);
        }
        return !attempt.isOpen();
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
