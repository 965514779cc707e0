package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontay.training.people.organisation.AddPerson;
import vn.sontay.training.people.organisation.MovePerson;
import vn.sontay.training.people.organisation.OpenedUnits;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.PeopleQueries;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.PersonDetails;
import vn.sontay.training.people.organisation.Post;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Sorting;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** A province with two communes that use the system on their own; each rule from the side of one commune's administrator. */
class UnitRightsIT {

    private final TestClock clock = TestClock.at("2026-11-30T08:00");

    private final RecordedEvents<Changed> changes = new RecordedEvents<>();
    private final PlainHashes hashes = new PlainHashes();

    private long province;
    private long ours;
    private long theirs;
    private long here;
    private long there;

    private void prepare(TestDatabase database) {
        database.clear();
        database.run(em -> {
            OrganisationFixture make = new OrganisationFixture(em);
            province = make.unit("Tỉnh Quảng Ngãi", UnitKind.PROVINCE, null);
            ours = make.unit("Xã Sơn Tây Hạ", UnitKind.COMMUNE, province);
            theirs = make.unit("Xã Sơn Tây Thượng", UnitKind.COMMUNE, province);
            here = make.personOf(make.unit("Tổ 1", UnitKind.TEAM, ours), "Đinh Văn Rin", 1990);
            there = make.personOf(theirs, "Y Nhung", 1991);
            OpenedUnits opened = new OpenedUnits(em, new CurrentUser(), clock, changes);
            Stream.of(ours, theirs).forEach(unit -> opened.open(unit, ""));
        });
    }

    private UnitAccess access(EntityManager em, long... units) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("quantri", 1, 900_000_001L, "Người Quản Trị", Set.of(Roles.ADMINISTRATOR),
                Map.of(Roles.ADMINISTRATOR, new UnitTrees(em).now()
                        .scope(Arrays.stream(units).boxed().toList(), LocalDate.now(clock)))));
        return new UnitAccess(em, user, clock);
    }

    private AccountService accounts(EntityManager em, long... units) {
        Sessions sessions = new Sessions(em, new CurrentSession(), clock, new RecordedEvents<>());
        AccountService service = new AccountService(em, clock, changes, hashes, sessions);
        service.access = access(em, units);
        service.grants.access = service.access;
        service.codes.reach.access = service.access;
        return service;
    }

    private PeopleService people(EntityManager em, long... units) {
        return PeopleService.of(em, clock, changes, new RecordedEvents<>(), access(em, units));
    }

    private void administrator(TestDatabase database, long person, long... units) {
        database.run(em -> accounts(em, province).open(new OpenAccount("open-" + person, person,
                Set.of(Roles.ADMINISTRATOR), Map.of(Roles.ADMINISTRATOR,
                        Set.copyOf(Arrays.stream(units).boxed().toList())))));
    }

    /** ORG-14. */
    @BothDatabases
    void people_of_another_commune_are_neither_listed_nor_opened_nor_changed(TestDatabase database) {
        prepare(database);
        database.run(em -> {
            AccountQueries accounts = new AccountQueries(em, clock);
            accounts.access = access(em, ours);
            assertEquals(List.of("Đinh Văn Rin"), accounts.people(PeopleFilter.ALL, 1, Sorting.OWN).rows()
                    .stream().map(PersonRow::fullName).toList());
            assertThrows(RefusedException.class, () -> accounts.account(there));
            assertThrows(RefusedException.class, () -> access(em, ours).requirePerson(there));
            assertThrows(NotFoundException.class, () -> access(em, ours).requirePerson(1));
            access(em, ours).requirePerson(here);
            access(em, province).requirePerson(there);
            assertThrows(RefusedException.class, () -> people(em, ours).deactivate("r1", there, 1));
        });
    }

    /** ORG-14. */
    @BothDatabases
    void who_moves_is_seen_by_the_new_commune_and_not_by_the_old_one_any_more(TestDatabase database) {
        prepare(database);
        long version = database.call(em -> new PeopleQueries(em).facts(here).version());
        database.run(em -> people(em, ours).move(new MovePerson("m1", here, version,
                new Post(theirs, null, LocalDate.parse("2026-12-01")))));
        database.run(em -> {
            access(em, ours).requirePerson(here);
            access(em, theirs).requirePerson(here);
        });
        clock.forward(Duration.ofDays(2));
        database.run(em -> {
            assertThrows(RefusedException.class, () -> access(em, ours).requirePerson(here));
            access(em, theirs).requirePerson(here);
        });
    }

    /** ORG-14. */
    @BothDatabases
    void somebody_new_belongs_to_a_unit_of_who_adds_them(TestDatabase database) {
        prepare(database);
        PersonDetails details = new PersonDetails("Hồ Thị Mới", null, null);
        database.run(em -> {
            assertEquals("organisation.unitRequired", assertThrows(RuleException.class,
                    () -> people(em, ours).add(new AddPerson("a1", details, null))).key());
            assertThrows(RefusedException.class,
                    () -> people(em, ours).add(new AddPerson("a2", details, new Post(theirs, null, null))));
        });
        database.run(em -> people(em, ours).add(new AddPerson("a3", details, new Post(ours, null, null))));
        database.run(em -> people(em, province).add(new AddPerson("a4", details, null)));
    }

    /** SEC-14. */
    @BothDatabases
    void rights_are_given_for_ones_own_units_and_those_elsewhere_stay(TestDatabase database) {
        prepare(database);
        database.run(em -> accounts(em, ours).open(new OpenAccount("o1", here, Set.of(Roles.LEADER))));
        assertEquals(Map.of(Roles.LEADER, Set.of(ours)), units(database, here));
        database.run(em -> assertThrows(RefusedException.class, () -> accounts(em, ours).setRoles(new SetRoles("s1",
                here, version(em, here), Set.of(Roles.LEADER), Map.of(Roles.LEADER, Set.of(province))))));
        database.run(em -> accounts(em, province).setRoles(new SetRoles("s2", here, version(em, here),
                Set.of(Roles.LEADER), Map.of(Roles.LEADER, Set.of(ours, theirs)))));
        database.run(em -> assertEquals("security.roleElsewhere", assertThrows(RuleException.class,
                () -> accounts(em, ours).setRoles(new SetRoles("s3", here, version(em, here), Set.of(Roles.TRAINEE))))
                .key()));
        database.run(em -> assertEquals("security.unitMissing", assertThrows(RuleException.class,
                () -> accounts(em, province).open(new OpenAccount("o2", there, Set.of(Roles.LEADER)))).key()));
        long seen = database.call(em -> version(em, here));
        database.run(em -> accounts(em, ours).setRoles(new SetRoles("s4", here, version(em, here),
                Set.of(Roles.LEADER, Roles.TRAINEE), Map.of(Roles.LEADER, Set.of(ours)))));
        assertEquals(Map.of(Roles.LEADER, Set.of(ours, theirs)), units(database, here));
        assertTrue(database.call(em -> version(em, here)) > seen);
    }

    /** SEC-16. */
    @BothDatabases
    void nobody_gets_at_an_account_that_reaches_further_than_their_own(TestDatabase database) {
        prepare(database);
        administrator(database, here, province);
        database.run(em -> assertEquals("security.reachesFurther", assertThrows(RuleException.class,
                () -> accounts(em, ours).issueCodes(List.of(here))).key()));
        database.run(em -> assertEquals(1, accounts(em, province).issueCodes(List.of(here)).size()));
    }

    /** SEC-8. */
    @BothDatabases
    void the_last_administrator_of_the_whole_installation_stays_whoever_administers_a_commune(TestDatabase database) {
        prepare(database);
        administrator(database, here, province);
        administrator(database, there, theirs);
        database.run(em -> em.createQuery("select a from Account a", Account.class).getResultList()
                .forEach(account -> account.setPassword(hashes.of("rừng keo 2026"))));
        database.run(em -> assertEquals("security.lastAdministrator", assertThrows(RuleException.class,
                () -> accounts(em, province).setRoles(new SetRoles("s1", here, version(em, here),
                        Set.of(Roles.ADMINISTRATOR), Map.of(Roles.ADMINISTRATOR, Set.of(ours)))))
                .key()));
    }

    /** SEC-14: also on a node that has the old tree in its memory. */
    @BothDatabases
    void a_session_tells_for_which_units_at_the_next_request(TestDatabase database) {
        prepare(database);
        administrator(database, there, theirs);
        database.run(em -> {
            AccountLookup lookup = new AccountLookup(em);
            lookup.clock = clock;
            Caller caller = lookup.caller(lookup.byUserName("y.nhung").orElseThrow());
            assertTrue(caller.scope(Roles.ADMINISTRATOR).includes(theirs));
            assertFalse(caller.scope(Roles.ADMINISTRATOR).includes(ours));
            assertFalse(caller.scope(Roles.ADMINISTRATOR).everything());
            assertTrue(caller.scope(Roles.LEADER).isEmpty());
        });
    }

    /** ORG-15. */
    @BothDatabases
    void a_unit_is_opened_once_and_no_two_have_one_mark(TestDatabase database) {
        prepare(database);
        long another = database
                .call(em -> new OrganisationFixture(em).unit("Xã Sơn Tây Hoa", UnitKind.COMMUNE, province));
        database.run(em -> {
            OpenedUnits opened = new OpenedUnits(em, new CurrentUser(), clock, changes);
            assertEquals("organisation.isOpened", refused(() -> opened.open(ours, "")));
            assertEquals("organisation.cannotOpen", refused(() -> opened.open(province, "")));
            assertEquals("organisation.markTaken", refused(() -> opened.open(another, "sth")));
            assertEquals("organisation.markRule", refused(() -> opened.open(another, "S T H")));
            opened.open(another, "");
            assertEquals(List.of("STH", "STH2", "STT"), Stream.of(ours, another, theirs)
                    .map(unit -> new UnitTrees(em).now().mark(unit)).toList());
        });
    }

    private static String refused(Runnable work) {
        return assertThrows(RuleException.class, work::run).key();
    }

    private long version(EntityManager em, long person) {
        return new AccountQueries(em, clock).account(person).orElseThrow().version();
    }

    private Map<String, Set<Long>> units(TestDatabase database, long person) {
        return database.call(em -> new AccountQueries(em, clock).account(person).orElseThrow().units());
    }
}
