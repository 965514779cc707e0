package vn.sontay.training.assessment.quiz.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.FeedbackTime;
import vn.sontay.training.assessment.quiz.attempt.Attempt;
import vn.sontay.training.assessment.quiz.attempt.AttemptRow;
import vn.sontay.training.assessment.quiz.attempt.Attempts;
import vn.sontay.training.assessment.quiz.attempt.Grading;
import vn.sontay.training.assessment.quiz.attempt.OverdueAttempts;
import vn.sontay.training.assessment.quiz.attempt.Taker;
import vn.sontay.training.assessment.quiz.attempt.Takers;
import vn.sontay.training.assessment.quiz.attempt.WithheldKeys;
import vn.sontay.training.assessment.quiz.draw.CourseQuiz;
import vn.sontay.training.assessment.quiz.draw.CourseQuizzes;
import vn.sontay.training.assessment.quiz.grading.Gradings;
import vn.sontay.training.assessment.quiz.hours.HoursRow;
import vn.sontay.training.assessment.quiz.hours.QuizTimes;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;

/** Reads quizzes and attempts: a trainee's own, a class's for its staff. */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class QuizQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CourseQuizzes courseQuizzes;

    @Inject
    Attempts attempts;

    @Inject
    Takers takers;

    @Inject
    AttemptPages pages;

    @Inject
    Gradings gradings;

    @Inject
    WithheldKeys withheld;

    @Inject
    QuizTimes times;

    @Inject
    OverdueAttempts overdue;

    @Inject
    ClassQueries classes;

    @Inject
    Clock clock;

    /** @return the attempts of which none is overdue: those that were are handed in now (QUI-21) */
    private List<AttemptRow> made(long enrolmentId, String quizCode) {
        List<AttemptRow> made = attempts.of(enrolmentId, quizCode);
        return overdue.closeAmong(made) ? attempts.of(enrolmentId, quizCode) : made;
    }

    /**
     * @return the pre-test of this class while the caller can begin or go on with it; empty once it is taken, before the class
     *     begins, and when the course has none. Three statements.
     */
    public Optional<MyQuiz> openPreTest(long enrolmentId) {
        Enrolment enrolment = access.requireOwn(enrolmentId);
        return courseQuizzes.preOfClass(enrolment.classId())
                .filter(found -> !LocalDate.now(clock).isBefore(found.startsOn()))
                .map(found -> MyQuiz.of(enrolmentId, found, made(enrolmentId, found.quiz().code())))
                .filter(MyQuiz::takable);
    }

    /**
     * @return the caller's own quiz with their attempts, and the one that is open with its questions and what is saved, without
     *     the key. Two statements, one without an open attempt.
     */
    public QuizPage myQuiz(long enrolmentId, String quizCode) {
        Taker taker = takers.of(enrolmentId, quizCode);
        access.requireOwn(taker.enrolment());
        QuizOverview overview = overview(taker, quizCode);
        return new QuizPage(overview, taker.open().map(open -> pages.open(open, taker.enrolment(), taker.held()))
                .orElse(null));
    }

    /** @return somebody's quiz with their attempts, to the staff of their class */
    @RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
    public QuizOverview overview(long enrolmentId, String quizCode) {
        access.requireStaffOfEnrolment(enrolmentId);
        return overview(takers.of(enrolmentId, quizCode), quizCode);
    }

    private QuizOverview overview(Taker taker, String quizCode) {
        Enrolment enrolment = taker.enrolment();
        CourseQuiz found = courseQuizzes.require(taker.held().id(), quizCode);
        overdue.closeAmong(taker.made());
        List<AttemptRow> made = taker.made();
        HoursRow hours = taker.hours().filter(set -> !set.free()).orElse(null);
        boolean notYet = hours != null && hours.notYet(clock.instant());
        boolean openNow = !notYet && (hours == null || !hours.over(clock.instant(), taker.extraMinutes()));
        return new QuizOverview(enrolment.id(), found.classId(), found.classTitle(), found.startsOn(),
                enrolment.fullName(), enrolment.unitName(), MyQuiz.of(enrolment.id(), found, made),
                found.rule().attempts(), found.questions().size(), found.quiz().rules(), hours, openNow, notYet,
                taker.extraMinutes(), made);
    }

    /**
     * @return the caller's own open attempt with its questions and what is saved, without the key; empty when it is submitted.
     *     Two statements.
     */
    public Optional<AttemptPage> myAttempt(long attemptId) {
        Taker taker = own(attemptId);
        Attempt attempt = taker.attempt(attemptId);
        return attempt.isOpen()
                ? Optional.of(pages.open(attempt, taker.enrolment(), taker.held()))
                : Optional.empty();
    }

    /**
     * The same for who can't go on without it.
     *
     * @throws RuleException when it is submitted
     */
    public AttemptPage myOpenAttempt(long attemptId) {
        return myAttempt(attemptId).orElseThrow(() -> new RuleException("quiz.submittedAlready"));
    }

    /** @return milliseconds until the time of the caller's own attempt is over; 0 when it is, -1 without an end */
    public long millisLeft(long attemptId) {
        Attempt attempt = own(attemptId).attempt(attemptId);
        Instant deadline = attempt.deadlineAt();
        return !attempt.isOpen()
                ? 0
                : deadline == null ? -1 : Math.max(0, Duration.between(clock.instant(), deadline).toMillis());
    }

    /**
     * @return the caller's own submitted attempt: by lesson where it counts for a certificate, else with the explanations; with
     *     its markings, and where they are with the quiz of their course. Three statements, for a pre-test more.
     * @throws NotFoundException while it is open
     */
    public MyResult myResult(long attemptId) {
        Taker taker = own(attemptId);
        Attempt attempt = submitted(taker.attempt(attemptId));
        List<Grading> rounds = gradings.of(attemptId);
        QuizOverview quiz = courseQuizzes.ofClass(taker.held().id())
                .filter(found -> found.quiz().code().equals(attempt.quizCode()))
                .map(found -> overview(taker, attempt.quizCode())).orElse(null);
        return new MyResult(ownResult(attempt, taker, rounds),
                Gradings.forOwner(rounds, withheld.certifies(attempt)), quiz);
    }

    private AttemptPage ownResult(Attempt attempt, Taker taker, List<Grading> rounds) {
        Enrolment enrolment = taker.enrolment();
        if (withheld.certifies(attempt)) {
            return pages.byLesson(attempt, enrolment, taker.held(),
                    rounds.isEmpty() ? null : rounds.getLast().sheet());
        }
        Instant from = attempt.feedback() == FeedbackTime.AFTER_CLOSING ? explainedFrom(attempt, taker) : null;
        return from == null
                ? pages.explainedWithoutWithheld(attempt, enrolment, taker.held())
                : pages.unexplained(attempt, enrolment, taker.held(), from);
    }

    /** @return when what is right will be told (QUI-22); null when it can be */
    private @Nullable Instant explainedFrom(Attempt attempt, Taker taker) {
        long classId = taker.held().id();
        Instant end = courseQuizzes.endOf(classId);
        Instant closes = taker.hours().map(HoursRow::closesAt)
                .map(closing -> closing.plus(times.mostExtra(classId, attempt.quizCode()))).orElse(end);
        Instant from = entityManager.createQuery("""
                select a from Attempt a join Enrolment e on e.id = a.enrolmentId
                 where e.classId = :class and a.quizCode = :quiz and a.submittedAt is null""", Attempt.class)
                .setParameter("class", classId).setParameter("quiz", attempt.quizCode()).getResultStream()
                .map(open -> Objects.requireNonNullElse(open.deadlineAt(), end))
                .reduce(closes, (one, other) -> one.isAfter(other) ? one : other);
        return clock.instant().isBefore(from) ? from : null;
    }

    private static Attempt submitted(Attempt attempt) {
        if (attempt.isOpen()) {
            throw new NotFoundException();
        }
        return attempt;
    }

    /** @return a submitted attempt with the explanations, to the staff of its class */
    @RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
    public AttemptPage resultForStaff(long attemptId) {
        Taker taker = takers.ofAttempt(attemptId);
        access.requireStaffOfEnrolment(taker.enrolment().id());
        Attempt attempt = taker.attempt(attemptId);
        overdue.close(attempt);
        return pages.explained(submitted(attempt), taker.enrolment(), taker.held());
    }

    /** @return how everybody of the class stands, to its staff; empty when the content no longer has its quiz */
    @RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
    public Optional<ClassQuizzes> classTests(long classId) {
        List<EnrolmentRow> people = classes.activeEnrolments(classId);
        Optional<CourseQuiz> pre = courseQuizzes.preOfClass(classId);
        return courseQuizzes.ofClass(classId).map(found -> {
            Map<Long, List<AttemptRow>> made = attemptsOfClass(found);
            Map<Long, List<AttemptRow>> madeBefore = pre.map(this::attemptsOfClass).orElse(Map.of());
            List<ClassQuizRow> rows = people.stream()
                    .map(person -> row(person, found, made.getOrDefault(person.enrolmentId(), List.of()),
                            pre.map(before -> MyQuiz.of(person.enrolmentId(), before,
                                    madeBefore.getOrDefault(person.enrolmentId(), List.of()))).orElse(null)))
                    .toList();
            return new ClassQuizzes(found.quiz().code(), found.quiz().title(), found.rule().attempts(),
                    found.rule().passMark(), found.quiz().rules(), rows,
                    pre.map(before -> PreTestFigures.of(before.quiz(), rows)).orElse(null));
        });
    }

    private Map<Long, List<AttemptRow>> attemptsOfClass(CourseQuiz found) {
        Map<Long, List<AttemptRow>> made = readAttemptsOfClass(found);
        return overdue.closeAmong(made.values().stream().flatMap(List::stream).toList())
                ? readAttemptsOfClass(found)
                : made;
    }

    private Map<Long, List<AttemptRow>> readAttemptsOfClass(CourseQuiz found) {
        return entityManager.createQuery("""
                select a from Attempt a join Enrolment e on e.id = a.enrolmentId
                 where e.classId = :class and a.quizCode = :quiz order by a.ordinal""", Attempt.class)
                .setParameter("class", found.classId()).setParameter("quiz", found.quiz().code()).getResultStream()
                .collect(Collectors.groupingBy(Attempt::enrolmentId,
                        Collectors.mapping(Attempt::row, Collectors.toList())));
    }

    private static ClassQuizRow row(EnrolmentRow person, CourseQuiz found, List<AttemptRow> made,
            @Nullable MyQuiz pre) {
        QuizStanding standing = QuizStanding.of(person.enrolmentId(), found.rule().passMark(),
                found.quiz().rules().counts(), made);
        return new ClassQuizRow(person.enrolmentId(), person.fullName(), person.unitName(),
                MyQuiz.of(person.enrolmentId(), found, made), pre, standing.attempts(), standing.passed(),
                made.stream().anyMatch(attempt -> attempt.counts() && attempt.onPaper()));
    }

    /** @return who made that attempt, the caller; it is handed in now if its time is over */
    private Taker own(long attemptId) {
        Taker taker = takers.ofAttempt(attemptId);
        access.requireOwn(taker.enrolment());
        overdue.close(taker.attempt(attemptId));
        return taker;
    }
}
