package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.people.security.TraineeRole;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.teaching.attendance.RollsOfSessions;
import vn.sontay.training.teaching.plan.PlanCatalogue;
import vn.sontay.training.teaching.plan.PlanScope;
import vn.sontay.training.teaching.plan.Plans;

/**
 * The services of classes put together as the container does.
 *
 * @param corrections who observes them, as it is wired
 */
public record TrainingClassFixture(EntityManager entityManager, CurrentUser user, Clock clock, Corrections corrections,
        Event<Changed> changes) {

    public EnrolmentService enrolments() {
        EnrolmentService service = new EnrolmentService();
        service.entityManager = entityManager;
        service.receipts = new CommandReceipts(entityManager, clock);
        service.access = new ClassAccess(entityManager, user);
        service.locks = new ClassLocks(entityManager);
        service.units = units();
        service.organisation = new OrganisationQueries(entityManager, clock);
        service.enrolling = enrolling();
        service.places = new Places(entityManager);
        service.traineeRole = new TraineeRole(entityManager, changes);
        service.currentUser = user;
        service.corrections = corrections;
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    private Enrolling enrolling() {
        Enrolling enrolling = new Enrolling();
        enrolling.entityManager = entityManager;
        enrolling.places = new Places(entityManager);
        enrolling.traineeRole = new TraineeRole(entityManager, changes);
        enrolling.currentUser = user;
        enrolling.clock = clock;
        enrolling.changes = changes;
        return enrolling;
    }

    RestrictedInClasses restricted() {
        RestrictedInClasses classes = new RestrictedInClasses();
        classes.entityManager = entityManager;
        classes.locks = new ClassLocks(entityManager);
        classes.places = new Places(entityManager);
        classes.enrolling = enrolling();
        classes.corrections = corrections;
        classes.clock = clock;
        classes.changes = changes;
        return classes;
    }

    PlaceService places() {
        PlaceService service = new PlaceService();
        service.entityManager = entityManager;
        service.receipts = new CommandReceipts(entityManager, clock);
        service.access = new ClassAccess(entityManager, user);
        service.locks = new ClassLocks(entityManager);
        service.places = new Places(entityManager);
        service.organisation = new OrganisationQueries(entityManager, clock);
        service.enrolling = enrolling();
        service.currentUser = user;
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    PlaceQueries waiting() {
        PlaceQueries queries = new PlaceQueries();
        queries.entityManager = entityManager;
        queries.access = new ClassAccess(entityManager, user);
        queries.trees = new UnitTrees(entityManager);
        queries.currentUser = user;
        queries.clock = clock;
        return queries;
    }

    JoiningService joining() {
        JoiningService service = new JoiningService();
        service.entityManager = entityManager;
        service.receipts = new CommandReceipts(entityManager, clock);
        service.access = new ClassAccess(entityManager, user);
        service.locks = new ClassLocks(entityManager);
        service.corrections = corrections;
        service.currentUser = user;
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    public TrainingClassService classes() {
        TrainingClassService service = new TrainingClassService();
        service.entityManager = entityManager;
        service.receipts = new CommandReceipts(entityManager, clock);
        service.access = new ClassAccess(entityManager, user);
        service.locks = new ClassLocks(entityManager);
        service.trainers = new Trainers(entityManager, units());
        service.places = new Places(entityManager);
        service.enrolling = enrolling();
        service.organisation = new OrganisationQueries(entityManager, clock);
        service.curriculum = new CurriculumCatalogue();
        service.plans = new PlanCatalogue();
        service.plans.replace(new Plans(List.of()));
        service.currentUser = user;
        service.planScope = new PlanScope(service.plans, user, new UnitTrees(entityManager));
        service.corrections = corrections;
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    public SessionService sessions() {
        SessionService service = new SessionService();
        service.sessions = changesOfSessions();
        service.entityManager = entityManager;
        service.receipts = new CommandReceipts(entityManager, clock);
        service.access = new ClassAccess(entityManager, user);
        service.locks = new ClassLocks(entityManager);
        service.corrections = corrections;
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    public SessionStateService states() {
        SessionStateService service = new SessionStateService();
        service.receipts = new CommandReceipts(entityManager, clock);
        service.locks = new ClassLocks(entityManager);
        service.sessions = changesOfSessions();
        service.corrections = corrections;
        service.changes = changes;
        return service;
    }

    public ClassPostponementService postponement() {
        ClassPostponementService service = new ClassPostponementService();
        service.entityManager = entityManager;
        service.receipts = new CommandReceipts(entityManager, clock);
        service.access = new ClassAccess(entityManager, user);
        service.locks = new ClassLocks(entityManager);
        service.sessions = changesOfSessions();
        service.corrections = corrections;
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    public SessionStaffService staff() {
        SessionStaffService service = new SessionStaffService();
        service.entityManager = entityManager;
        service.receipts = new CommandReceipts(entityManager, clock);
        service.access = new ClassAccess(entityManager, user);
        service.locks = new ClassLocks(entityManager);
        service.sessions = changesOfSessions();
        service.trainers = new Trainers(entityManager, units());
        service.clashes = new Clashes(entityManager);
        service.currentUser = user;
        service.changes = changes;
        return service;
    }

    private SessionChanges changesOfSessions() {
        return new SessionChanges(entityManager, new ClassAccess(entityManager, user), new RollsOfSessions(), user,
                clock);
    }

    public ClassQueries queries() {
        ClassQueries queries = new ClassQueries();
        queries.rolls = new RollsOfSessions();
        queries.entityManager = entityManager;
        queries.access = new ClassAccess(entityManager, user);
        queries.trainers = new Trainers(entityManager, units());
        queries.currentUser = user;
        queries.clock = clock;
        return queries;
    }

    private UnitAccess units() {
        return new UnitAccess(entityManager, user, clock, new EnrolledPeople());
    }
}
