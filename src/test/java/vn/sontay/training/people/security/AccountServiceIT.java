package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.PersonLeaving;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Sorting;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class AccountServiceIT {

    private final TestClock clock = TestClock.at("2026-11-24T08:00");
    private final RecordedEvents<Changed> changes = new RecordedEvents<>();
    private final RecordedEvents<OwnDeviceSession> lives = new RecordedEvents<>();
    private final CurrentSession current = new CurrentSession();
    private final PasswordHashes hashes = new PlainHashes();

    @BothDatabases
    void user_names_are_made_from_names_and_numbered_where_taken(TestDatabase database) {
        database.clear();
        assertEquals("dinh.van.rin", userName(database, open(database, "Đinh Văn Rin", Roles.TRAINEE)));
        assertEquals("dinh.van.rin2", userName(database, open(database, "Đinh Văn Rìn", Roles.TRAINEE)));
        assertEquals("dinh.van.ri", userName(database, open(database, "Đinh Văn Ri", Roles.TRAINEE)));
        assertEquals("hv.y", userName(database, open(database, "Y", Roles.TRAINEE)));
        assertEquals("a.thieu", userName(database, open(database, "A  Thiêu", Roles.TRAINEE)));
    }

    @BothDatabases
    void an_account_is_opened_once_and_with_a_role(TestDatabase database) {
        database.clear();
        long person = open(database, "Y Nhung", Roles.TRAINEE);
        assertEquals("security.accountThere", refusal(database,
                em -> service(em).open(new OpenAccount("again", person, Set.of(Roles.TRAINEE)))));
        long other = person(database, "A Thiêu");
        assertEquals("security.rolesMissing", refusal(database,
                em -> service(em).open(new OpenAccount("none", other, Set.of()))));
        assertEquals("security.rolesUnknown", refusal(database,
                em -> service(em).open(new OpenAccount("root", other, Set.of("ROOT")))));
    }

    @BothDatabases
    void who_gives_roles_on_an_older_state_is_told_so(TestDatabase database) {
        database.clear();
        long person = open(database, "Y Nhung", Roles.TRAINEE);
        long seen = account(database, person).version();
        database.run(em -> setRoles(em, person, Roles.TRAINEE, Roles.TRAINER));
        assertEquals("web.stale", refusal(database, em -> service(em)
                .setRoles(new SetRoles("late", person, seen, Set.of(Roles.TRAINEE)))));
    }

    @BothDatabases
    void sec_8_the_last_administrator_who_can_sign_in_keeps_the_role_and_stays(TestDatabase database) {
        database.clear();
        long last = administrator(database, "Đinh Văn Quản");
        long withoutPassword = open(database, "Hồ Thị Mới", Roles.ADMINISTRATOR);
        assertEquals("security.lastAdministrator", refusal(database, em -> setRoles(em, last, Roles.LEADER)));
        assertEquals("security.lastAdministratorStays", refusal(database, em -> leave(em, last)));
        database.run(em -> setRoles(em, withoutPassword, Roles.TRAINER));
        database.run(em -> setRoles(em, last, Roles.ADMINISTRATOR, Roles.TRAINER));
        administrator(database, "Hồ Thị Hai");
        database.run(em -> leave(em, last));
        database.run(em -> setRoles(em, last, Roles.LEADER));
        assertEquals(Set.of(Roles.LEADER), account(database, last).roles());
    }

    @BothDatabases
    void sec_5_sessions_end_with_a_deactivation_and_stay_ended_after_it(TestDatabase database) {
        database.clear();
        administrator(database, "Đinh Văn Quản");
        long person = withPassword(database, open(database, "Y Nhung", Roles.TRAINEE), "mat khau cu");
        String session = signIn(database, "y.nhung");
        database.run(em -> leave(em, person));
        database.run(em -> assertTrue(sessions(em).find(session).isEmpty()));
    }

    @BothDatabases
    void sec_4_a_new_code_ends_the_old_one_and_the_password_goes_on_until_it_is_used(TestDatabase database) {
        database.clear();
        long person = withPassword(database, open(database, "Y Nhung", Roles.TRAINEE), "mat khau cu");
        String first = issue(database, person).getFirst().code();
        IssuedCode second = issue(database, person).getFirst();
        assertEquals(clock.today().plusDays(30), second.validUntil());
        database.run(em -> {
            Account account = new AccountLookup(em).byUserName("y.nhung").orElseThrow();
            assertFalse(hashes.matches(OneTimeCode.normalise(first), String.valueOf(account.codeHash())));
            assertTrue(hashes.matches(OneTimeCode.normalise(second.code()), String.valueOf(account.codeHash())));
            assertTrue(hashes.matches("mat khau cu", String.valueOf(account.passwordHash())));
            assertTrue(account.hasLiveCode(clock.instant().plus(Duration.ofDays(30))));
            assertFalse(account.hasLiveCode(clock.instant().plus(Duration.ofDays(31))));
        });
        assertFalse(changes.fired().toString().contains(second.code()));
        assertFalse(second.toString().contains(second.code()));
    }

    @BothDatabases
    void slips_come_in_the_order_of_a_class_list_and_open_accounts_where_there_are_none(TestDatabase database) {
        database.clear();
        long commune = database.call(em -> new OrganisationFixture(em).unit("Xã Sơn Tây", UnitKind.COMMUNE, null));
        long team = database.call(em -> new OrganisationFixture(em).unit("Tổ thôn Nước Min", UnitKind.TEAM, commune));
        long rin = database.call(em -> new OrganisationFixture(em).personOf(team, "Đinh Văn Rin", 1990));
        long nhung = open(database, "Y Nhung", Roles.TRAINER);
        List<IssuedCode> codes = issue(database, rin, nhung);
        assertEquals(List.of("Y Nhung", "Đinh Văn Rin"), codes.stream().map(IssuedCode::fullName).toList());
        assertEquals("Tổ thôn Nước Min, Xã Sơn Tây", codes.getLast().unitLabel());
        assertEquals(Set.of(Roles.TRAINEE), account(database, rin).roles());
        assertEquals(AccountState.WAITING, account(database, rin).state());
        database.run(em -> new OrganisationFixture(em).deactivate(rin));
        assertEquals("security.slipDeactivated", refusal(database, em -> service(em).issueCodes(List.of(rin))));
        assertEquals("security.slipNobody", refusal(database, em -> service(em).issueCodes(List.of())));
    }

    @BothDatabases
    void how_far_a_whole_class_is_with_signing_in_is_one_statement(TestDatabase database) {
        database.clear();
        long ready = open(database, "Y Nhung", Roles.TRAINER);
        long waiting = open(database, "Đinh Văn Rin", Roles.TRAINEE);
        database.run(em -> {
            em.createQuery("select a from Account a where a.personId = :person", Account.class)
                    .setParameter("person", ready).getSingleResult().setPassword("hash");
            em.flush();
            em.clear();
            Map<Long, AccountState> states = new HashMap<>();
            assertEquals(1, StatementCount.of(em,
                    () -> states.putAll(new AccountStates(em).of(Set.of(ready, waiting, 0L)))));
            assertEquals(Map.of(ready, AccountState.READY, waiting, AccountState.WAITING, 0L, AccountState.NONE),
                    states);
        });
    }

    @BothDatabases
    void sec_7_who_is_more_than_a_trainee_gets_codes_from_administrators_only(TestDatabase database) {
        database.clear();
        long trainee = open(database, "Y Nhung", Roles.TRAINEE);
        long more = open(database, "Đinh Văn Quản", Roles.TRAINEE, Roles.ADMINISTRATOR);
        assertEquals("security.codeByAdministrator", refusal(database,
                em -> new OneTimeCodes(em, clock, changes, hashes).issueToTrainees(List.of(trainee, more))));
        database.run(em -> new OneTimeCodes(em, clock, changes, hashes).issueToTrainees(List.of(trainee)));
    }

    @BothDatabases
    void the_own_password_is_changed_by_who_knows_it_and_ends_the_other_sessions(TestDatabase database) {
        database.clear();
        long person = withPassword(database, open(database, "Y Nhung", Roles.TRAINEE), "mat khau cu");
        CurrentUser user = new CurrentUser();
        Account before = database.call(em -> new AccountLookup(em).byUserName("y.nhung").orElseThrow());
        user.is(new Caller("y.nhung", before.id(), person, "Y Nhung", Set.of(Roles.TRAINEE)));
        assertEquals("security.oldPasswordWrong",
                refusal(database, em -> own(em, user).change("one", "đoán mò", "suối nước", "")));
        assertEquals("security.passwordShort",
                refusal(database, em -> own(em, user).change("two", "mat khau cu", "ngắn", "")));
        assertEquals("security.passwordSame",
                refusal(database, em -> own(em, user).change("three", "mat khau cu", "mat khau cu", "")));
        String elsewhere = signIn(database, "y.nhung");
        String here = signIn(database, "y.nhung");
        database.run(em -> sessions(em).find(here));
        database.run(em -> own(em, user).change("four", "mat khau cu", "suối nước", ""));
        database.run(em -> own(em, user).change("four", "mat khau cu", "suối nước", ""));
        database.run(em -> {
            assertTrue(sessions(em).find(elsewhere).isEmpty());
            assertTrue(sessions(em).find(here).isPresent());
        });
    }

    @BothDatabases
    void sec_5_whose_roles_change_signs_in_anew(TestDatabase database) {
        database.clear();
        long person = withPassword(database, open(database, "Y Nhung", Roles.TRAINEE), "mat khau cu");
        String session = signIn(database, "y.nhung");
        CurrentSession administrators = new CurrentSession();
        administrators.is("another", false);
        database.run(em -> {
            long version = new AccountQueries(em, clock).account(person).orElseThrow().version();
            new AccountService(em, clock, changes, hashes, new Sessions(em, administrators, clock, lives))
                    .setRoles(new SetRoles("roles", person, version, Set.of(Roles.TRAINER)));
        });
        database.run(em -> assertTrue(sessions(em).find(session).isEmpty()));
    }

    private String signIn(TestDatabase database, String userName) {
        return database.call(em -> {
            AccountLookup accounts = new AccountLookup(em);
            return sessions(em).begin(accounts.caller(accounts.byUserName(userName).orElseThrow()), false, false,
                    ProviderSession.NONE).token();
        });
    }

    private Sessions sessions(EntityManager em) {
        return new Sessions(em, current, clock, lives);
    }

    @BothDatabases
    void people_are_filtered_by_name_role_unit_above_and_state(TestDatabase database) {
        database.clear();
        long commune = database.call(em -> new OrganisationFixture(em).unit("Xã Sơn Tây", UnitKind.COMMUNE, null));
        long team = database.call(em -> new OrganisationFixture(em).unit("Tổ thôn Nước Min", UnitKind.TEAM, commune));
        database.run(em -> new OrganisationFixture(em).personOf(team, "Đinh Văn Rin", 1990));
        long nhung = withPassword(database, open(database, "Y Nhung", Roles.TRAINER, Roles.TRAINEE), "mat khau cu");
        open(database, "A Thiêu", Roles.TRAINEE);
        database.run(
                em -> new OrganisationFixture(em).deactivate(new OrganisationFixture(em).person("Hồ Cũ", null, null)));
        assertEquals(List.of("Y Nhung", "Đinh Văn Rin", "A Thiêu"),
                list(database, PeopleFilter.ALL));
        assertEquals(List.of("Đinh Văn Rin"), list(database, new PeopleFilter("rin", "", null, null)));
        assertEquals(List.of("Đinh Văn Rin"), list(database, new PeopleFilter("", "", commune, null)));
        assertEquals(List.of("Y Nhung"), list(database, new PeopleFilter("", Roles.TRAINER, null, null)));
        assertEquals(List.of("A Thiêu"), list(database, new PeopleFilter("", "", null, PeopleFilter.State.WAITING)));
        assertEquals(List.of("Đinh Văn Rin"), list(database, new PeopleFilter("", "", null, PeopleFilter.State.NONE)));
        assertEquals(List.of("Hồ Cũ"), list(database, new PeopleFilter("", "", null, PeopleFilter.State.OFF)));
        database.run(em -> {
            PersonRow row = new AccountQueries(em, clock)
                    .people(new PeopleFilter("nhung", "", null, null), 7, Sorting.OWN)
                    .rows()
                    .getFirst();
            assertEquals(new PersonRow(nhung, "Y Nhung", null, "", null, true, "y.nhung", AccountState.READY,
                    List.of(Roles.TRAINEE, Roles.TRAINER)), row);
        });
    }

    @BothDatabases
    void the_list_of_people_is_sorted_by_the_database_by_its_columns_alone(TestDatabase database) {
        database.clear();
        open(database, "A Thiêu", Roles.TRAINEE);
        person(database, "Đinh Văn Rin");
        withPassword(database, open(database, "Y Nhung", Roles.TRAINER), "mat khau cu");
        List<String> own = List.of("Y Nhung", "Đinh Văn Rin", "A Thiêu");
        assertEquals(own, sorted(database, "fullName"));
        assertEquals(own.reversed(), sorted(database, "-fullName"));
        assertEquals(List.of("Đinh Văn Rin", "A Thiêu", "Y Nhung"), sorted(database, "account"));
        assertEquals(List.of("Y Nhung", "A Thiêu", "Đinh Văn Rin"), sorted(database, "-account"));
        assertEquals(own, sorted(database, "p.sort_key desc; drop table person"));
        assertEquals(List.of("Y Nhung", "A Thiêu", "Đinh Văn Rin"),
                database.call(em -> new AccountQueries(em, clock).all(
                        PeopleFilter.ALL, Sorting.of("-account")).stream().map(PersonRow::fullName)
                        .toList()));
        database.run(em -> assertEquals(1, StatementCount.of(em,
                () -> new AccountQueries(em, clock).people(PeopleFilter.ALL, 1, Sorting.of("-unitLabel")))));
    }

    private List<String> sorted(TestDatabase database, String order) {
        return database.call(em -> new AccountQueries(em, clock).people(PeopleFilter.ALL, 1, Sorting.of(order)).rows()
                .stream().map(PersonRow::fullName).toList());
    }

    private AccountService service(EntityManager em) {
        return new AccountService(em, clock, changes, hashes, sessions(em));
    }

    private OwnPasswordService own(EntityManager em, CurrentUser user) {
        return new OwnPasswordService(user, new Throttle(em, clock),
                new PasswordChange(em, clock, hashes, sessions(em), changes));
    }

    private void setRoles(EntityManager em, long person, String... roles) {
        long version = new AccountQueries(em, clock).account(person).orElseThrow().version();
        service(em).setRoles(new SetRoles("roles-" + person + String.join("", roles), person, version, Set.of(roles)));
    }

    private void leave(EntityManager em, long person) {
        new LastAdministrator(em, sessions(em)).personLeaves(new PersonLeaving(person));
    }

    private List<IssuedCode> issue(TestDatabase database, Long... people) {
        return database.call(em -> service(em).issueCodes(List.of(people)));
    }

    private List<String> list(TestDatabase database, PeopleFilter filter) {
        return database.call(em -> new AccountQueries(em, clock).people(filter, 1, Sorting.OWN).rows().stream()
                .map(PersonRow::fullName).toList());
    }

    private static long person(TestDatabase database, String name) {
        return database.call(em -> new OrganisationFixture(em).person(name, null, null));
    }

    private long open(TestDatabase database, String name, String... roles) {
        long person = person(database, name);
        database.run(em -> service(em).open(new OpenAccount("open-" + person, person, Set.of(roles))));
        return person;
    }

    private long withPassword(TestDatabase database, long person, String password) {
        database.run(em -> em.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", person).getSingleResult().setPassword(hashes.of(password)));
        return person;
    }

    private long administrator(TestDatabase database, String name) {
        return withPassword(database, open(database, name, Roles.ADMINISTRATOR), "rừng keo 2026");
    }

    private AccountFacts account(TestDatabase database, long person) {
        return database.call(em -> new AccountQueries(em, clock).account(person).orElseThrow());
    }

    private String userName(TestDatabase database, long person) {
        return account(database, person).userName();
    }

    private static String refusal(TestDatabase database, Consumer<EntityManager> work) {
        return assertThrows(DomainException.class, () -> database.run(work)).key();
    }
}
