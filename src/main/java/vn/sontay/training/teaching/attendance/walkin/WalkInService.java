package vn.sontay.training.teaching.attendance.walkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.teaching.attendance.substitute.Substitutions;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Writes down who comes to a class without being in it, and how they were found (WLK-1). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class WalkInService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    WalkIns walkIns;

    @Inject
    Substitutions substitutions;

    @Inject
    OrganisationQueries organisation;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * @return the id of the row
     * @throws RuleException before the day of the session, without a unit, when they wait already, or when somebody of that name is in
     *     the class and that isn't said not to matter
     */
    public long add(AddWalkIn command) {
        Constraints.check(command);
        WalkInSession session = opened(command.sessionId());
        return receipts.once(command.requestId(), "attendance.addWalkIn", () -> {
            WalkIn added = new WalkIn(session.classId(), command.fullName(), command.unit(), unitName(command),
                    clock.instant(), currentUser.name());
            requireOther(added, command.anyway());
            requireAway(command);
            added.sentBy(command.insteadOf());
            entityManager.persist(added);
            entityManager.flush();
            entityManager.persist(mark(added.id(), session, new WalkInFinding(command.status())));
            changes.fire(new Changed("attendance.addWalkIn", "walk_in", added.id(), told(session, added)));
            return added.id();
        });
    }

    private static String told(WalkInSession session, WalkIn walkIn) {
        return walkIn.fullName() + " (" + walkIn.unitName() + "): " + session.classTitle() + ", buổi "
                + session.ordinal() + " (" + Dates.day(session.heldOn()) + ")";
    }

    private String unitName(AddWalkIn command) {
        @Nullable
        Long unit = command.unit();
        String name = unit == null ? command.typedUnit() : organisation.unitLabel(unit);
        if (name.isEmpty()) {
            throw RuleException.at("unit", "attendance.walkInUnit");
        }
        return name;
    }

    private void requireOther(WalkIn added, boolean anyway) {
        if (walkIns.waiting(added.classId()).stream().anyMatch(each -> each.searchName().equals(added.searchName())
                && Vietnamese.fold(each.unitName()).equals(Vietnamese.fold(added.unitName())))) {
            throw RuleException.at("fullName", "attendance.walkInWaits", added.fullName());
        }
        List<String> alike = anyway ? List.of() : walkIns.alikeInClass(added.classId(), added.searchName());
        if (!alike.isEmpty()) {
            throw RuleException.at("anyway", "attendance.walkInAlike", String.join(", ", alike));
        }
    }

    private void requireAway(AddWalkIn command) {
        @Nullable
        Long sender = command.insteadOf();
        if (sender != null) {
            substitutions.requireNotPresent(command.sessionId(), sender);
        }
    }

    /** @throws RuleException before the day of the session, or when one of them doesn't wait any more */
    public void mark(MarkWalkIns command) {
        Constraints.check(command);
        WalkInSession session = opened(command.sessionId());
        receipts.once(command.requestId(), "attendance.markWalkIns", () -> {
            Map<Long, WalkIn> waiting = walkIns.waiting(session.classId()).stream()
                    .collect(Collectors.toMap(WalkIn::id, Function.identity()));
            if (!waiting.keySet().containsAll(command.walkIns().keySet())) {
                throw new RuleException("attendance.walkInDecided");
            }
            Map<Long, WalkInMark> known = walkIns.marksOfWaiting(session.classId()).stream()
                    .filter(each -> each.sessionId() == session.sessionId())
                    .collect(Collectors.toMap(WalkInMark::walkInId, Function.identity()));
            command.walkIns().forEach((id, found) -> mark(session, waiting, id, known.get(id), found));
            return session.sessionId();
        });
    }

    private void mark(WalkInSession session, Map<Long, WalkIn> waiting, long id, @Nullable WalkInMark before,
            WalkInFinding found) {
        if (before != null && before.status() == found.status()) {
            return;
        }
        if (before != null) {
            before.giveWay(clock.instant());
            entityManager.flush();
        }
        entityManager.persist(mark(id, session, found));
        Stream.ofNullable(waiting.get(id)).forEach(each -> changes.fire(
                new Changed("attendance.markWalkIns", "walk_in", id, told(session, each) + ": " + found.inWords())));
    }

    private WalkInMark mark(long walkInId, WalkInSession session, WalkInFinding found) {
        return new WalkInMark(walkInId, session.sessionId(), found.status(), clock.instant(), currentUser.name());
    }

    /** @return the session, to the staff of its class @throws RuleException before its day @throws NotFoundException without one */
    private WalkInSession opened(long sessionId) {
        WalkInSession session = walkIns.session(sessionId);
        access.requireStaff(session.classId());
        if (!session.stands()) {
            throw new RuleException("attendance.walkInNoSession");
        }
        if (LocalDate.now(clock).isBefore(session.heldOn())) {
            throw new RuleException("attendance.tooEarly", Dates.day(session.heldOn()));
        }
        return session;
    }
}
