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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.AskedQuestions;
import vn.sontay.training.assessment.question.KeyCorrections;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.question.Shuffle;
import vn.sontay.training.assessment.quiz.FeedbackTime;
import vn.sontay.training.assessment.quiz.answer.GivenAnswers;
import vn.sontay.training.assessment.quiz.answer.ShownAnswers;
import vn.sontay.training.assessment.quiz.attempt.Attempt;
import vn.sontay.training.assessment.quiz.attempt.AttemptRow;
import vn.sontay.training.assessment.quiz.attempt.Attempts;
import vn.sontay.training.assessment.quiz.attempt.OverdueAttempts;
import vn.sontay.training.assessment.quiz.attempt.WithheldKeys;
import vn.sontay.training.assessment.quiz.draw.CourseQuiz;
import vn.sontay.training.assessment.quiz.draw.CourseQuizzes;
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
    AskedQuestions asked;

    @Inject
    KeyCorrections keys;

    @Inject
    GivenAnswers answers;

    @Inject
    ShownAnswers shown;

    @Inject
    WithheldKeys withheld;

    @Inject
    LessonResults lessons;

    @Inject
    QuizTimes times;

    @Inject
    OverdueAttempts overdue;

    @Inject
    ClassQueries classes;

    @Inject
    Clock clock;

    /** @return where the caller is with the quiz of this class; empty when the content no longer has it. Three statements. */
    public Optional<MyQuiz> myTest(long enrolmentId) {
        Enrolment enrolment = access.requireOwn(enrolmentId);
        return courseQuizzes.ofClass(enrolment.classId())
                .map(found -> MyQuiz.of(enrolmentId, found, made(enrolmentId, found.quiz().code())));
    }

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

    /** @return the caller's own quiz with their attempts. Three statements. */
    public QuizOverview myOverview(long enrolmentId, String quizCode) {
        return overview(access.requireOwn(enrolmentId), quizCode);
    }

    /** @return somebody's quiz with their attempts, to the staff of their class */
    @RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
    public QuizOverview overview(long enrolmentId, String quizCode) {
        access.requireStaffOfEnrolment(enrolmentId);
        return overview(enrolment(enrolmentId), quizCode);
    }

    private QuizOverview overview(Enrolment enrolment, String quizCode) {
        CourseQuiz found = courseQuizzes.require(enrolment.classId(), quizCode);
        List<AttemptRow> made = made(enrolment.id(), quizCode);
        HoursRow hours = times.hours(found.classId(), quizCode).filter(set -> !set.free()).orElse(null);
        int extra = times.extraMinutes(enrolment.id(), quizCode);
        boolean notYet = hours != null && hours.notYet(clock.instant());
        boolean openNow = !notYet && (hours == null || !hours.over(clock.instant(), extra));
        return new QuizOverview(enrolment.id(), found.classId(), found.classTitle(), found.startsOn(),
                enrolment.fullName(), enrolment.unitName(), MyQuiz.of(enrolment.id(), found, made),
                found.rule().attempts(), found.questions().size(), found.quiz().rules(), hours, openNow, notYet, extra,
                made);
    }

    /**
     * @return the caller's own open attempt with its questions and what is saved, without the key. Five statements.
     * @throws RuleException when it is submitted
     */
    public AttemptPage myOpenAttempt(long attemptId) {
        Attempt attempt = own(attemptId);
        if (!attempt.isOpen()) {
            throw new RuleException("quiz.submittedAlready");
        }
        Set<Integer> locked = attempt.feedback() == FeedbackTime.AT_ONCE ? shown.of(attemptId) : Set.of();
        View explained = locked.isEmpty() ? AskedQuestion::asked : explained(attempt);
        Set<Integer> kept = locked.isEmpty() ? Set.of() : withheld(attempt);
        return page(attempt, (ordinal, question, response, shuffle) -> locked.contains(ordinal)
                && !kept.contains(ordinal)
                        ? explained.of(ordinal, question, response, shuffle)
                        : AskedQuestion.asked(ordinal, question, response, shuffle),
                locked, null);
    }

    /** @return milliseconds until the time of the caller's own attempt is over; 0 when it is, -1 without an end */
    public long millisLeft(long attemptId) {
        Attempt attempt = own(attemptId);
        Instant deadline = attempt.deadlineAt();
        return !attempt.isOpen()
                ? 0
                : deadline == null ? -1 : Math.max(0, Duration.between(clock.instant(), deadline).toMillis());
    }

    /** @return whether the caller's own attempt is handed in */
    public boolean isSubmitted(long attemptId) {
        return !own(attemptId).isOpen();
    }

    /** @return the numbers of the questions whose key isn't told to whoever made the attempt */
    private Set<Integer> withheld(Attempt attempt) {
        Set<Long> editions = withheld.ofAttempt(attempt, attempt.questions().values());
        return attempt.questions().entrySet().stream().filter(each -> editions.contains(each.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /**
     * @return the caller's own submitted attempt: by lesson where it counts for a certificate, else with the explanations
     * @throws NotFoundException while it is open
     */
    public AttemptPage myResult(long attemptId) {
        Attempt attempt = own(attemptId);
        if (withheld.certifies(attempt)) {
            AttemptPage page = page(submitted(attempt), AskedQuestion::asked, Set.of(), null);
            return page.byLesson(lessons.of(attempt, enrolment(attempt.enrolmentId()).classId(),
                    asked.all(attempt.questions().values())));
        }
        Instant from = attempt.feedback() == FeedbackTime.AFTER_CLOSING ? explainedFrom(attempt) : null;
        return from == null
                ? result(attempt).without(withheld(attempt))
                : page(submitted(attempt), AskedQuestion::asked, Set.of(), from).withoutQuestions();
    }

    /** @return when what is right will be told (QUI-22); null when it can be */
    private @Nullable Instant explainedFrom(Attempt attempt) {
        long classId = enrolment(attempt.enrolmentId()).classId();
        Instant end = courseQuizzes.endOf(classId);
        Instant closes = times.hours(classId, attempt.quizCode()).map(HoursRow::closesAt)
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
        Attempt attempt = attempt(attemptId);
        access.requireStaffOfEnrolment(attempt.enrolmentId());
        return result(attempt);
    }

    private AttemptPage result(Attempt attempt) {
        return page(submitted(attempt), explained(attempt), Set.of(), null);
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

    private interface View {

        AskedQuestion of(int ordinal, Question question, Response response, Shuffle shuffle);
    }

    /** By the keys in force (QUI-82). */
    private View explained(Attempt attempt) {
        Map<Integer, Long> questions = attempt.questions();
        Map<Long, MarkingKey> inForce = keys.inForce(questions.values());
        return (ordinal, question, response, shuffle) -> AskedQuestion.explained(ordinal,
                Objects.requireNonNull(inForce.get(questions.get(ordinal))), response, shuffle);
    }

    private AttemptPage page(Attempt attempt, View view, Set<Integer> locked, @Nullable Instant explainedFrom) {
        Enrolment enrolment = enrolment(attempt.enrolmentId());
        Map<Integer, Long> questions = attempt.questions();
        Map<Long, Question> wordings = asked.all(questions.values());
        Map<Integer, Response> given = answers.of(attempt.id());
        List<AskedQuestion> viewed = new ArrayList<>();
        questions.forEach((ordinal, id) -> viewed.add(view.of(ordinal, Objects.requireNonNull(wordings.get(id)),
                given.getOrDefault(ordinal, Response.NONE), attempt.shuffle())));
        String classTitle = courseQuizzes.classTitle(enrolment.classId());
        String title = courseQuizzes.title(attempt.quizCode());
        return new AttemptPage(attempt.row(), enrolment.id(), attempt.quizCode(), title,
                classTitle, enrolment.fullName(), viewed, withheld.certifies(attempt),
                List.of(), 0, locked, attempt.feedback(),
                courseQuizzes.rules(attempt.quizCode()).screen(), explainedFrom, clock.instant());
    }

    private Attempt own(long attemptId) {
        Attempt attempt = attempt(attemptId);
        access.requireOwn(attempt.enrolmentId());
        return attempt;
    }

    private Attempt attempt(long attemptId) {
        Attempt attempt = entityManager.find(Attempt.class, attemptId);
        if (attempt == null) {
            throw new NotFoundException();
        }
        overdue.close(attempt);
        return attempt;
    }

    private Enrolment enrolment(long enrolmentId) {
        Enrolment enrolment = entityManager.find(Enrolment.class, enrolmentId);
        if (enrolment == null) {
            throw new NotFoundException();
        }
        return enrolment;
    }
}
