package vn.sontay.training.people.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.sontay.training.people.organisation.AddPerson;
import vn.sontay.training.people.organisation.NewUnit;
import vn.sontay.training.people.organisation.OpenedUnits;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.PersonDetails;
import vn.sontay.training.people.organisation.Post;
import vn.sontay.training.people.organisation.Unit;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitService;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/** Lets a commune use the system on its own: the unit, its letterhead and its administrator in one go (SEC-17). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class UnitOpeningService {

    @Inject
    UnitAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    UnitService unitService;

    @Inject
    OpenedUnits openedUnits;

    @Inject
    PeopleService people;

    @Inject
    AccountService accounts;

    @Inject
    AccountQueries accountQueries;

    @Inject
    Clock clock;

    @Inject
    Event<UnitOpened> opened;

    /**
     * @return the id of the unit, also for a repeated request
     * @throws RuleException beside the field that is wrong; then nothing is opened
     */
    public long open(OpenUnit command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "security.openUnit", () -> openNow(command));
    }

    private long openNow(OpenUnit command) {
        long unitId = unit(command);
        access.requireUnit(unitId);
        Unit unit = openedUnits.open(unitId, command.mark());
        LocalDate today = LocalDate.now(clock);
        LocalDate known = unit.validFrom();
        opened.fire(new UnitOpened(unitId, command.letterhead(), command.place(),
                known == null ? today.withDayOfYear(1) : known));
        appoint(command, administrator(command, unitId), unitId);
        return unitId;
    }

    private long unit(OpenUnit command) {
        Long known = command.unit();
        return known != null
                ? known
                : unitService.add(new NewUnit(command.requestId() + "-unit",
                        Objects.requireNonNullElse(command.name(), ""), UnitKind.COMMUNE,
                        access.acting(null)));
    }

    private long administrator(OpenUnit command, long unitId) {
        Long known = command.person();
        if (known != null) {
            access.requireOwnPerson(known);
            return known;
        }
        return people.add(new AddPerson(command.requestId() + "-person",
                new PersonDetails(command.fullName(), null, command.phone()),
                new Post(unitId, command.jobTitle().isBlank() ? null : command.jobTitle().strip(), null),
                command.anyway()));
    }

    private void appoint(OpenUnit command, long personId, long unitId) {
        Optional<AccountFacts> account = accountQueries.account(personId);
        if (account.isEmpty()) {
            accounts.open(new OpenAccount(command.requestId() + "-account", personId, Set.of(Roles.ADMINISTRATOR),
                    Map.of(Roles.ADMINISTRATOR, Set.of(unitId))));
            return;
        }
        Set<String> roles = new HashSet<>(account.get().roles());
        roles.add(Roles.ADMINISTRATOR);
        Map<String, Set<Long>> units = new TreeMap<>();
        account.get().units().forEach((role, ids) -> units.put(role, access.administered().everything()
                ? ids
                : Set.copyOf(ids.stream().filter(access.administered()::includes).toList())));
        Set<Long> administered = new HashSet<>(units.getOrDefault(Roles.ADMINISTRATOR, Set.of()));
        administered.add(unitId);
        units.put(Roles.ADMINISTRATOR, administered);
        accounts.setRoles(new SetRoles(command.requestId() + "-roles", personId, account.get().version(), roles,
                units));
    }
}
