package vn.sontay.training.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.AddPerson;
import vn.sontay.training.people.organisation.MovePerson;
import vn.sontay.training.people.organisation.NewUnit;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.Person;
import vn.sontay.training.people.organisation.PersonDetails;
import vn.sontay.training.people.organisation.Post;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitService;
import vn.sontay.training.people.security.AccountRegistry;
import vn.sontay.training.people.security.AccountService;
import vn.sontay.training.people.security.DemoPassword;
import vn.sontay.training.people.security.OpenAccount;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;

/** Adds the made-up teams, people and accounts. */
@Dependent
class DemoPeople {

    /** The day of the merger: who was in a district's office or an old commune has been in a new commune since. */
    static final LocalDate MERGER = LocalDate.of(2025, Month.JULY, 1);

    private static final LocalDate YEAR_BEGAN = LocalDate.of(2025, Month.JANUARY, 1);
    private static final Map<String, String> ROLES = Map.of("staff1", Roles.TRAINEE, "staff2", Roles.TRAINEE, "team",
            Roles.TRAINEE, "trainer", Roles.TRAINER, "administrator", Roles.ADMINISTRATOR, "leader", Roles.LEADER);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Unguarded unguarded;

    @Inject
    AccountRegistry registry;

    @Inject
    DemoPassword password;

    /** @return the people's ids by user name */
    Map<String, Long> add() {
        Map<String, Long> units = teams();
        Map<String, Long> ids = new LinkedHashMap<>();
        for (DemoPerson person : DemoFiles.people()) {
            long id = add(person, units);
            account(person, id);
            ids.put(person.userName(), id);
        }
        password.set(ids.values(), DemoAccount.PASSWORD);
        return ids;
    }

    private Map<String, Long> teams() {
        UnitService service = unguarded.service(UnitService.class);
        Map<String, Long> units = new HashMap<>();
        for (DemoFiles.DemoTeam team : DemoFiles.teams()) {
            units.put(team.code(), service.add(
                    new NewUnit("demo-" + team.code(), team.name(), UnitKind.TEAM, unitId(team.parent()))));
        }
        return units;
    }

    private long add(DemoPerson person, Map<String, Long> teams) {
        PeopleService service = unguarded.service(PeopleService.class);
        PersonDetails details = new PersonDetails(person.fullName(),
                person.birthYear().isEmpty() ? null : Integer.valueOf(person.birthYear()), person.phone());
        boolean moved = !person.formerUnit().isEmpty();
        Post now = new Post(unit(person.unit(), teams), person.jobTitle(), moved ? MERGER : null);
        Post first = moved ? new Post(unitId(person.formerUnit()), person.formerJobTitle(), YEAR_BEGAN) : now;
        long id = service.add(new AddPerson("demo-" + person.userName(), details, first, true));
        if (moved) {
            service.move(new MovePerson("demo-move-" + person.userName(), id, version(id), now));
        }
        return id;
    }

    private long version(long personId) {
        @Nullable
        Person person = entityManager.find(Person.class, personId);
        if (person == null) {
            throw new IllegalStateException("person " + personId);
        }
        return person.version();
    }

    /** The user names of the demo are short and follow a pattern, so that they can be typed and told. */
    private void account(DemoPerson person, long personId) {
        String role = ROLES.getOrDefault(person.group(), Roles.TRAINEE);
        unguarded.service(AccountService.class)
                .open(new OpenAccount("demo-account-" + person.userName(), personId, Set.of(role)));
        registry.rename(personId, person.userName());
    }

    private long unit(String code, Map<String, Long> teams) {
        Long team = teams.get(code);
        return team == null ? unitId(code) : team;
    }

    /** @return the id of the unit that the content files call so */
    long unitId(String code) {
        return Sql.of(entityManager, "select id from unit where code = :code").with("code", code).number();
    }
}
