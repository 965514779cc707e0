package vn.sontay.training.teaching.trainingclass;

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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.UnitRow;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanCatalogue;
import vn.sontay.training.teaching.plan.PlanScope;

/** Opens classes and changes what is said about them. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class TrainingClassService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CommandReceipts receipts;

    @Inject
    ClassAccess access;

    @Inject
    ClassLocks locks;

    @Inject
    Trainers trainers;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    PlanCatalogue plans;

    @Inject
    PlanScope planScope;

    @Inject
    Places places;

    @Inject
    Enrolling enrolling;

    @Inject
    Corrections corrections;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * @return the id of the new class, or of the one that this request opened before
     * @throws RuleException beside the field that is wrong
     */
    public long open(OpenClass command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "trainingclass.open", () -> openNow(command));
    }

    private long openNow(OpenClass command) {
        ClassDetails details = command.details();
        access.requireOrganiser(details.organiserUnitId());
        if (curriculum.current().course(command.courseCode()).isEmpty()) {
            throw RuleException.at("course", "trainingclass.courseUnknown");
        }
        requirePlan(details, command.courseCode());
        trainers.require(command.trainerIds());
        Long copyOf = command.copyOf();
        if (copyOf != null) {
            access.requireAdministrator(copyOf);
        }
        if (command.fromPapers() && !details.endsOn().isBefore(LocalDate.now(clock))) {
            throw RuleException.at("fromPapers", "trainingclass.papersNotOver");
        }
        String organiser = organiserName(details);
        requireTimetable(details, command.sessions());
        TrainingClass opened = new TrainingClass(command.courseCode(), details, organiser, clock.instant(),
                currentUser.name(), command.fromPapers());
        opened.setTrainers(command.trainerIds());
        entityManager.persist(opened);
        // The sessions refer to it by id alone, so nothing else makes sure that its row comes first.
        entityManager.flush();
        long classId = opened.id();
        List<ClassSession> sessions = command.sessions().stream().map(plan -> new ClassSession(classId, plan)).toList();
        SessionNumbers.give(sessions, clock);
        sessions.forEach(entityManager::persist);
        entityManager.persist(new ClassEdition(opened, clock.instant(), currentUser.name()));
        sessions.forEach(each -> entityManager
                .persist(new SessionEdition(each, false, null, clock.instant(), currentUser.name())));
        changes.fire(new Changed(command.fromPapers() ? "trainingclass.openFromPapers" : "trainingclass.open", "class",
                classId, summary(details)));
        if (copyOf != null && command.withPeople()) {
            List<Long> people = enrolling.peopleOf(copyOf, opened);
            int fit = Math.min(places.free(opened), people.size());
            enrolling.enrol(opened, organisation.people(people.subList(0, fit), opened.startsOn()), null);
            enrolling.queue(opened, people.subList(fit, people.size()));
        }
        return classId;
    }

    /**
     * @throws RuleException beside the field that is wrong, also when a session would fall outside the class's dates, and when
     *     papers name its title or dates and a change of those isn't confirmed
     */
    public void change(ChangeClass command) {
        Constraints.check(command);
        receipts.once(command.requestId(), "trainingclass.change", () -> changeNow(command));
    }

    private long changeNow(ChangeClass command) {
        access.requireAdministrator(command.classId());
        TrainingClass changed = locks.take(command.classId());
        changed.requireVersion(command.version());
        ClassDetails details = command.details();
        access.requireOrganiser(details.organiserUnitId());
        if (details.planCode() != null && !details.planCode().equals(changed.planCode())) {
            requirePlan(details, changed.courseCode());
        }
        if (!command.trainerIds().equals(changed.trainerIds())) {
            Set<Long> added = added(command.trainerIds(), changed.trainerIds());
            trainers.require(added);
            trainers.requireNotEnrolled(command.classId(), added);
        }
        requireSessionsInside(command.classId(), details);
        if (!Objects.equals(details.places(), changed.places())) {
            places.requireFitting(command.classId(), details.places());
        }
        boolean sameOrganiser = details.organiserUnitId() == changed.organiserUnitId()
                && details.startsOn().equals(changed.startsOn());
        boolean printedOtherwise = changed.printedOtherwise(details);
        List<ConcernedPaper> papers = corrections.begin(command.classId(), Set.of(),
                command.known().confirmed() || !printedOtherwise);
        String cause = Corrections.cause(printedOtherwise ? papers : List.of(),
                "Sửa thông tin lớp: " + summary(details), command.known().reason());
        Differences differences = differences(changed, command);
        String organiserBefore = changed.organiserName();
        changed.change(details, sameOrganiser ? changed.organiserName() : organiserName(details));
        changed.setTrainers(command.trainerIds());
        access.changed(command.classId());
        entityManager.lock(changed, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.persist(new ClassEdition(changed, clock.instant(), currentUser.name()));
        changes.fire(new Changed("trainingclass.change", "class", command.classId(), summary(details),
                differences.add("trainingclass.organiser", organiserBefore, changed.organiserName())));
        corrections.done(papers, cause);
        return command.classId();
    }

    /** All but the organiser, whose name comes with the change. */
    private Differences differences(TrainingClass before, ChangeClass command) {
        ClassDetails after = command.details();
        return new Differences().add("trainingclass.title", before.title(), after.title())
                .add("trainingclass.plan", plan(before.planCode()), plan(after.planCode()))
                .add("trainingclass.place", before.place(), after.place())
                .add("trainingclass.startsOn", before.startsOn(), after.startsOn())
                .add("trainingclass.endsOn", before.endsOn(), after.endsOn())
                .add("trainingclass.legalBasis", before.legalBasis(), after.legalBasis())
                .add("trainingclass.places", before.places(), after.places())
                .add("trainingclass.trainers", trainers.names(before.trainerIds()),
                        command.trainerIds().equals(before.trainerIds())
                                ? trainers.names(before.trainerIds())
                                : trainers.names(command.trainerIds()));
    }

    private @Nullable String plan(@Nullable String code) {
        return code == null ? null : plans.current().plan(code).map(Plan::title).orElse(code);
    }

    private static Set<Long> added(Set<Long> now, Set<Long> before) {
        return now.stream().filter(id -> !before.contains(id)).collect(Collectors.toSet());
    }

    /** CLS-5: a plan that has no target for the course, or is another unit's, would never count the class. */
    private void requirePlan(ClassDetails details, String courseCode) {
        String planCode = details.planCode();
        if (planCode == null) {
            return;
        }
        if (!planScope.counts(planCode, details.organiserUnitId())
                || plans.current().plan(planCode).stream().flatMap(plan -> plan.targets().stream())
                        .noneMatch(target -> target.courseCodes().contains(courseCode))) {
            throw RuleException.at("planCode", "trainingclass.planUnknown");
        }
    }

    private String organiserName(ClassDetails details) {
        UnitRow unit = organisation.unit(details.organiserUnitId())
                .orElseThrow(() -> RuleException.at("organiserUnitId", "trainingclass.organiserMissing"));
        if (!unit.existsOn(details.startsOn())) {
            throw RuleException.at("organiserUnitId", "trainingclass.organiserGone", unit.label(),
                    Dates.day(details.startsOn()));
        }
        return unit.label().length() <= TrainingClass.ORGANISER_LENGTH ? unit.label() : unit.name();
    }

    private static void requireTimetable(ClassDetails details, List<SessionPlan> sessions) {
        Timetable timetable = new Timetable(details.startsOn(), details.endsOn());
        for (int i = 0; i < sessions.size(); i++) {
            SessionPlan plan = sessions.get(i);
            timetable.take(plan.heldOn(), plan.part(), "heldOn" + i);
        }
    }

    private void requireSessionsInside(long classId, ClassDetails details) {
        List<ClassSession> sessions = locks.sessions(classId).stream()
                .filter(session -> session.stands() && !session.isForAbsentees()).toList();
        for (ClassSession session : sessions) {
            if (session.heldOn().isBefore(details.startsOn())) {
                throw RuleException.at("startsOn", "trainingclass.sessionBefore", Dates.day(session.heldOn()));
            }
            if (session.heldOn().isAfter(details.endsOn())) {
                throw RuleException.at("endsOn", "trainingclass.sessionAfter", Dates.day(session.heldOn()));
            }
        }
    }

    private static String summary(ClassDetails details) {
        return details.title() + ", " + Dates.day(details.startsOn()) + "–" + Dates.day(details.endsOn()) + ", "
                + details.place();
    }
}
