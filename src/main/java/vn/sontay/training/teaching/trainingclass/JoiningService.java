package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/** Sets right from which day people are in a class (CLS-22). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class JoiningService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CommandReceipts receipts;

    @Inject
    ClassAccess access;

    @Inject
    ClassLocks locks;

    @Inject
    Corrections corrections;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /** @throws RuleException when the day isn't possible, it is one's own, or papers stand on it and that isn't confirmed */
    public void set(SetJoinedDay command) {
        Constraints.check(command);
        long classId = access.requireJudge(command.enrolmentId());
        access.requireAdministrator(classId);
        receipts.once(command.requestId(), "trainingclass.setJoined", () -> setNow(classId, command));
    }

    private long setNow(long classId, SetJoinedDay command) {
        TrainingClass joined = locks.take(classId);
        Enrolment enrolment = entityManager.find(Enrolment.class, command.enrolmentId());
        enrolment.requireVersion(command.version());
        LocalDate day = possible(joined, command.joinedOn(), LocalDate.now(clock));
        LocalDate before = enrolment.joinedOn();
        if (Objects.equals(before, day)) {
            return enrolment.id();
        }
        List<ConcernedPaper> papers = corrections.begin(classId, Set.of(enrolment.id()), command.confirmed());
        enrolment.joined(day);
        entityManager.persist(
                new JoinedDay(enrolment.id(), day, before, command.reason(), clock.instant(), currentUser.name()));
        changes.fire(new Changed("trainingclass.setJoined", "enrolment", enrolment.id(), enrolment.fullName() + ": "
                + joined.title() + ". " + command.reason(),
                new Differences().add("trainingclass.joinedOn", before == null ? joined.startsOn() : before,
                        day == null ? joined.startsOn() : day)));
        corrections.done(papers, "Sửa ngày vào lớp: " + Dates.day(command.joinedOn()) + ". Lý do: "
                + command.reason());
        return enrolment.id();
    }

    /**
     * @return the day to keep of somebody who is in the class from that one; null for its first day
     * @throws RuleException beside {@code joinedOn} for a day before that or ahead
     */
    static @Nullable LocalDate possible(TrainingClass joined, LocalDate day, LocalDate today) {
        if (day.isBefore(joined.startsOn()) || day.isAfter(today)) {
            throw RuleException.at("joinedOn", "trainingclass.joinedDay", Dates.day(joined.startsOn()),
                    Dates.day(today));
        }
        return day.equals(joined.startsOn()) ? null : day;
    }

    /** @return the day to keep of somebody who is enrolled today and of whom nothing else is said; null for the first day */
    static @Nullable LocalDate usual(TrainingClass joined, LocalDate today) {
        return today.isAfter(joined.startsOn()) && !today.isAfter(joined.endsOn()) ? today : null;
    }
}
