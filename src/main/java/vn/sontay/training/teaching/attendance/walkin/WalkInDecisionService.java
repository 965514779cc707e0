package vn.sontay.training.teaching.attendance.walkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.PersonDetails;
import vn.sontay.training.people.organisation.Post;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.attendance.AddedMarks;
import vn.sontay.training.teaching.attendance.AttendanceService;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.substitute.LinkSubstitute;
import vn.sontay.training.teaching.attendance.substitute.Substitutions;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.EnrolPeople;
import vn.sontay.training.teaching.trainingclass.EnrolmentService;

/** Decides on those who came without being in the class (WLK-3, WLK-5). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class WalkInDecisionService {

    private static final PaperWords WORDS = PaperWords.beside(AttendanceService.class);

    @Inject
    WalkIns walkIns;

    @Inject
    WalkInQueries queries;

    @Inject
    ClassAccess access;

    @Inject
    UnitAccess units;

    @Inject
    PeopleService people;

    @Inject
    EnrolmentService enrolments;

    @Inject
    AddedMarks marks;

    @Inject
    Substitutions substitutions;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Makes an enrolment of it, to which the marks go that have no other in their session.
     *
     * @return the id of the enrolment
     * @throws RuleException when it was decided on before, when the person can't be added or enrolled, or is the caller (CLS-10)
     * @throws StaleDataException when somebody else has decided since
     */
    public long confirm(ConfirmWalkIn command) {
        Constraints.check(command);
        access.requireAdministrator(walkIns.found(command.walkInId()).classId());
        return receipts.once(command.requestId(), "attendance.confirmWalkIn", () -> {
            WalkIn walkIn = walkIns.held(command.walkInId());
            walkIn.requireWaiting();
            walkIn.requireVersion(command.version());
            return confirmed(walkIn, command);
        });
    }

    private long confirmed(WalkIn walkIn, ConfirmWalkIn command) {
        Map<Long, MarkStatus> found = walkIns.marksOfWaiting(walkIn.classId()).stream()
                .filter(mark -> mark.walkInId() == walkIn.id())
                .collect(Collectors.toMap(WalkInMark::sessionId, WalkInMark::status));
        long enrolment = enrolment(walkIn, command);
        access.requireOthers(Set.of(enrolment));
        walkIn.confirm(enrolment, clock.instant(), currentUser.name());
        link(walkIn, enrolment, command.requestId());
        int added = marks.add(enrolment, found, WORDS.text("walkin.confirmed"));
        changes.fire(new Changed("attendance.confirmWalkIn", "enrolment", enrolment,
                WORDS.text("walkin.trail", walkIn.fullName(), walkIn.unitName(), added)));
        return enrolment;
    }

    private void link(WalkIn walkIn, long enrolment, String requestId) {
        @Nullable
        Long sender = walkIn.insteadOf();
        if (sender != null && sender != enrolment) {
            substitutions
                    .link(new LinkSubstitute(requestId, walkIns.firstSession(walkIn.id()), sender, enrolment, false,
                            WORDS.text("walkin.instead")));
        }
    }

    private long enrolment(WalkIn walkIn, ConfirmWalkIn command) {
        long person = command.person();
        if (person == ConfirmWalkIn.NEW) {
            person = people.add(command.newPerson());
        } else {
            units.requirePerson(person);
        }
        long known = person;
        return walkIns.enrolment(walkIn.classId(), person).orElseGet(() -> {
            if (!enrolments.hasPlace(walkIn.classId())) {
                throw new RuleException("attendance.walkInNoPlace");
            }
            enrolments.enrol(EnrolPeople.of(command.requestId() + "-e", walkIn.classId(), Set.of(known),
                    walkIns.firstDay(walkIn.id())));
            return walkIns.enrolment(walkIn.classId(), known).orElseThrow();
        });
    }

    /**
     * Confirms as a new person at once, where nothing has to be decided (WLK-4).
     *
     * @return whether it is
     */
    public boolean settle(String requestId, long walkInId) {
        WalkIn walkIn = walkIns.found(walkInId);
        access.requireStaff(walkIn.classId());
        @Nullable
        Long unit = walkIn.unitId();
        if (unit == null || !access.isAdministrator(walkIn.classId()) || !units.administered().includes(unit)
                || !enrolments.hasPlace(walkIn.classId())) {
            return false;
        }
        WalkInToDecide toDecide = queries.toDecide(walkInId);
        if (!toDecide.alike().isEmpty() || toDecide.elsewhere()) {
            return false;
        }
        confirm(new ConfirmWalkIn(requestId + "-c", walkInId, toDecide.version(), ConfirmWalkIn.NEW,
                new PersonDetails(walkIn.fullName(), null, null), new Post(unit, null, null), false));
        return true;
    }

    /** @throws RuleException when it was decided on before @throws StaleDataException when somebody else has decided since */
    public void refuse(RefuseWalkIn command) {
        Constraints.check(command);
        access.requireAdministrator(walkIns.found(command.walkInId()).classId());
        receipts.once(command.requestId(), "attendance.refuseWalkIn", () -> {
            WalkIn walkIn = walkIns.held(command.walkInId());
            walkIn.requireWaiting();
            walkIn.requireVersion(command.version());
            walkIn.refuse(command.reason(), clock.instant(), currentUser.name());
            changes.fire(new Changed("attendance.refuseWalkIn", "walk_in", walkIn.id(),
                    walkIn.fullName() + " (" + walkIn.unitName() + "). " + command.reason()));
            return walkIn.id();
        });
    }
}
