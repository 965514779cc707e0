package vn.sontay.training.people.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.ActingUnit;
import vn.sontay.training.people.organisation.Person;
import vn.sontay.training.people.organisation.PersonDetails;
import vn.sontay.training.people.organisation.PersonRegistry;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/** Lets people from outside inspect, and ends that (SEC-20, SEC-21). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class InspectionService {

    private static final int LONGEST_MONTHS = 12;
    private static final Set<String> INSPECTOR = Set.of(Roles.INSPECTOR);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    InspectionQueries queries;

    @Inject
    PersonRegistry people;

    @Inject
    AccountRegistry accounts;

    @Inject
    AccountsLock lock;

    @Inject
    RoleUnits units;

    @Inject
    Sessions sessions;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Event<Changed> changes;

    @Inject
    Clock clock;

    /**
     * Makes the inspection with a person and an account of its own, that has no password yet: a slip follows (SEC-4).
     *
     * @return the id of the inspection, of now or of the same request before
     * @throws RuleException when nothing is to be inspected, or the last day is over or more than a year off
     * @throws RefusedException when a unit or the plan isn't the caller's to let inspect
     */
    public long open(OpenInspection command) {
        return receipts.once(command.requestId(), "security.openInspection", () -> {
            long unitId = access.acting(null);
            Constraints.check(command);
            Map<Long, String> offered = queries.units().stream()
                    .collect(Collectors.toMap(ActingUnit::id, ActingUnit::label));
            if (!offered.keySet().containsAll(command.units())
                    || !command.plan().isEmpty() && !queries.plans().containsKey(command.plan())) {
                throw new RefusedException();
            }
            LocalDate endsOn = checked(command);
            lock.take();
            Person person = Objects.requireNonNull(entityManager.find(Person.class,
                    people.add(new PersonDetails(command.fullName(), null, null))));
            List<String> scope = new ArrayList<>(command.units().stream().map(offered::get).sorted().toList());
            if (!command.plan().isEmpty()) {
                scope.add(command.plan());
            }
            Account account = accounts.open(person, INSPECTOR,
                    RoleWords.of(INSPECTOR) + " (" + String.join("; ", scope) + ")");
            if (!command.units().isEmpty()) {
                units.set(account.id(), Map.of(Roles.INSPECTOR, command.units()));
            }
            Inspection made = new Inspection(account.id(), unitId, command, endsOn, clock.instant(),
                    currentUser.name());
            entityManager.persist(made);
            entityManager.flush();
            changes.fire(new Changed("security.openInspection", "inspection", made.id(), command.fullName() + ", "
                    + String.join("; ", scope) + ", " + Dates.day(endsOn) + ": " + command.reason() + " ("
                    + command.document() + ")"));
            return made.id();
        });
    }

    private LocalDate checked(OpenInspection command) {
        List<RuleException> refusals = new ArrayList<>();
        if (command.units().isEmpty() && command.plan().isEmpty()) {
            refusals.add(RuleException.at("units", "security.inspectionNothing"));
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate endsOn = Objects.requireNonNull(command.endsOn());
        if (endsOn.isBefore(today) || endsOn.isAfter(today.plusMonths(LONGEST_MONTHS))) {
            refusals.add(RuleException.at("endsOn", "security.inspectionEndWrong"));
        }
        RuleException.throwAll(refusals);
        return endsOn;
    }

    /** Ends it at once, with the sessions that go on (SEC-21). @throws RuleException when it is over */
    public void end(EndInspection command) {
        receipts.once(command.requestId(), "security.endInspection", () -> {
            queries.inspection(command.inspectionId());
            Inspection found = entityManager.find(Inspection.class, command.inspectionId(),
                    LockModeType.PESSIMISTIC_WRITE);
            if (found == null) {
                throw new NotFoundException();
            }
            found.requireVersion(command.version());
            found.end(clock.instant(), LocalDate.now(clock), currentUser.name());
            sessions.endAll(found.accountId());
            Account account = entityManager.find(Account.class, found.accountId());
            changes.fire(new Changed("security.endInspection", "inspection", found.id(), account.userName()));
            return found.id();
        });
    }
}
