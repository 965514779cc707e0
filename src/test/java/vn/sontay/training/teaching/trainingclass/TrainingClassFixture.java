package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.teaching.attendance.RollsOfSessions;
import vn.sontay.training.teaching.plan.PlanCatalogue;
import vn.sontay.training.teaching.plan.Plans;
import vn.sontay.training.testing.Wired;

/**
 * The services of classes put together as the container does, each time anew, as each request has its own.
 *
 * @param corrections who observes them, as it is wired
 */
public record TrainingClassFixture(EntityManager entityManager, CurrentUser user, Clock clock, Corrections corrections,
        Event<Changed> changes) {

    private <T> T wired(Class<T> service) {
        PlanCatalogue plans = new PlanCatalogue();
        plans.replace(new Plans(List.of()));
        return new Wired(entityManager, clock).with(user).with(corrections).observe(Changed.class, changes::fire)
                .with(new CommandReceipts(entityManager, clock)).with(new UnitTrees(entityManager))
                .with(new UnitAccess(entityManager, user, clock, new EnrolledPeople()))
                .with(new OrganisationQueries(entityManager, clock)).with(plans).with(new RollsOfSessions())
                .get(service);
    }

    public EnrolmentService enrolments() {
        return wired(EnrolmentService.class);
    }

    RestrictedInClasses restricted() {
        return wired(RestrictedInClasses.class);
    }

    PlaceService places() {
        return wired(PlaceService.class);
    }

    PlaceQueries waiting() {
        return wired(PlaceQueries.class);
    }

    JoiningService joining() {
        return wired(JoiningService.class);
    }

    public TrainingClassService classes() {
        return wired(TrainingClassService.class);
    }

    public SessionService sessions() {
        return wired(SessionService.class);
    }

    public SessionStateService states() {
        return wired(SessionStateService.class);
    }

    public ClassPostponementService postponement() {
        return wired(ClassPostponementService.class);
    }

    public SessionStaffService staff() {
        return wired(SessionStaffService.class);
    }

    public ClassQueries queries() {
        return wired(ClassQueries.class);
    }
}
