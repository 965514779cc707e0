package vn.sontay.training.assessment.quiz.hours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.draw.CourseQuiz;
import vn.sontay.training.assessment.quiz.draw.CourseQuizzes;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Staff set the hours of a class's quiz and give single people more time; both are new facts each time (QUI-19, QUI-20). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class QuizTimeService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    CourseQuizzes courseQuizzes;

    @Inject
    QuizTimes times;

    @Inject
    Event<EndsMoved> ends;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Sets the hours of a class's quiz. Whoever is at it gets more time where the new end gives it, and loses none.
     *
     * @return the id of the row
     * @throws RuleException when the hours end before the class begins
     */
    public long setHours(SetQuizHours command) {
        access.requireStaff(command.classId());
        return receipts.once(command.requestId(), "quiz.hours", () -> setNow(command));
    }

    /** Lets a class's quiz begin now; the end that is set stays, unless it has passed. @return the id of the row */
    public long openNow(SetHoursNow command) {
        access.requireStaff(command.classId());
        return receipts.once(command.requestId(), "quiz.hours", () -> setNow(command.opening(inForce(command),
                clock.instant())));
    }

    /** Lets a class's quiz end now. @return the id of the row @throws RuleException before the class's first day */
    public long closeNow(SetHoursNow command) {
        access.requireStaff(command.classId());
        return receipts.once(command.requestId(), "quiz.hours", () -> setNow(command.closing(inForce(command),
                clock.instant())));
    }

    private @Nullable HoursRow inForce(SetHoursNow command) {
        return times.hours(command.classId(), command.quizCode()).orElse(null);
    }

    private long setNow(SetQuizHours command) {
        TrainingClass held = entityManager.find(TrainingClass.class, command.classId(),
                LockModeType.PESSIMISTIC_WRITE);
        lockPeople(command.classId());
        CourseQuiz found = courseQuizzes.require(command.classId(), command.quizCode());
        if (command.closesAt() != null
                && command.closesAt().isBefore(courseQuizzes.startOf(command.classId()))) {
            throw RuleException.at("closesAt", "quiz.closesBeforeClass", Dates.day(found.startsOn()));
        }
        Optional<QuizHours> before = times.allHours(command.classId(), command.quizCode()).stream().findFirst();
        int entry = before.map(QuizHours::entry).orElse(0) + 1;
        QuizHours set = new QuizHours(command, entry, clock.instant(), currentUser.name());
        entityManager.persist(set);
        Map<Long, Integer> extra = times.extraOfClass(command.classId(), command.quizCode());
        ends.fire(EndsMoved.ofClass(command.classId(), command.quizCode(), set.row().closesAt(), extra));
        changes.fire(new Changed("quiz.hours", "class", held.id(), held.title() + ", " + found.quiz().title() + ": "
                + words(set.row()),
                differences(before.map(QuizHours::row).orElse(null), set.row())));
        return set.id();
    }

    /** Nobody begins until these hours are set; who is beginning is there to be given more time by them. */
    private void lockPeople(long classId) {
        Sql.of(entityManager, "select e.id from enrolment e where e.class_id = :class order by e.id for update")
                .with("class", classId).rows();
    }

    private static Differences differences(@Nullable HoursRow before, HoursRow after) {
        return before == null
                ? new Differences()
                : new Differences().add("quiz.opensAt", before.opensAt(), after.opensAt())
                        .add("quiz.closesAt", before.closesAt(), after.closesAt());
    }

    private static String words(HoursRow row) {
        return "mở " + (row.opensAt() == null ? "từ đầu lớp" : Dates.moment(row.opensAt())) + ", đóng "
                + (row.closesAt() == null ? "không hẹn giờ" : Dates.moment(row.closesAt()));
    }

    /**
     * Gives somebody more minutes, also for the attempt that is open.
     *
     * @return the id of the row
     * @throws RuleException when they have left the class
     */
    public long giveExtraTime(GrantExtraTime command) {
        Constraints.check(command);
        long classId = access.requireJudge(command.enrolmentId());
        return receipts.once(command.requestId(), "quiz.extra", () -> giveNow(command, classId));
    }

    private long giveNow(GrantExtraTime command, long classId) {
        entityManager.find(TrainingClass.class, classId, LockModeType.PESSIMISTIC_WRITE); // so that its hours stay
        Enrolment enrolment = entityManager.find(Enrolment.class, command.enrolmentId(),
                LockModeType.PESSIMISTIC_WRITE);
        if (!enrolment.isActive()) {
            throw RuleException.at("enrolmentId", "quiz.extraWithdrawn");
        }
        CourseQuiz found = courseQuizzes.require(classId, command.quizCode());
        Optional<ExtraTime> before = times.extra(command.enrolmentId(), command.quizCode()).stream().findFirst();
        int entry = before.map(ExtraTime::entry).orElse(0) + 1;
        ExtraTime given = new ExtraTime(command, entry, clock.instant(), currentUser.name());
        entityManager.persist(given);
        EndsMoved moved = EndsMoved.ofOne(classId, command.quizCode(), command.enrolmentId(),
                times.hours(classId, command.quizCode()).map(HoursRow::closesAt).orElse(null), command.minutes());
        ends.fire(moved);
        String extended = moved.end(command.enrolmentId())
                .map(end -> ". Bài đang làm nay hết giờ lúc " + Dates.moment(end)).orElse("");
        changes.fire(new Changed("quiz.extra", "enrolment", enrolment.id(), enrolment.fullName() + ", "
                + found.quiz().title() + ": " + command.minutes() + " phút. " + given.reason() + extended,
                new Differences().add("quiz.extraMinutesLabel", before.map(ExtraTime::minutes).orElse(0),
                        command.minutes())));
        return given.id();
    }

    /** @return what is set for the class's quizzes, to its staff */
    public List<QuizTimesPage> pages(long classId) {
        access.requireStaff(classId);
        return courseQuizzes.allOfClass(classId).stream().map(this::page).toList();
    }

    private QuizTimesPage page(CourseQuiz found) {
        List<ExtraTimeRow> extra = entityManager.createQuery("""
                select new vn.sontay.training.assessment.quiz.hours.ExtraTimeRow(x.enrolmentId, e.fullName, x.minutes,
                       x.reason, x.recordedBy, x.recordedAt)
                  from ExtraTime x join Enrolment e on e.id = x.enrolmentId
                 where e.classId = :class and x.quizCode = :quiz order by x.recordedAt desc, x.id desc""",
                ExtraTimeRow.class).setParameter("class", found.classId()).setParameter("quiz", found.quiz().code())
                .getResultList();
        return new QuizTimesPage(found.classId(), found.quiz().code(), found.quiz().title(), found.pre(),
                found.quiz().rules(), times.allHours(found.classId(), found.quiz().code()).stream()
                        .map(QuizHours::row).toList(),
                extra, clock.instant());
    }
}
