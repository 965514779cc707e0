package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.PersonLeaving;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class SignInServiceIT {

    private static final String NAME = "y.nhung";
    private static final String PASSWORD = "suối nước trong";
    private static final Visit HALL = new Visit("10.0.0.1", "");
    private static final String WAIT = "security.waitOrSlip";

    private final TestClock clock = TestClock.at("2026-11-24T08:00");
    private final RecordedEvents<Changed> changes = new RecordedEvents<>();
    private final PlainHashes hashes = new PlainHashes();

    @BothDatabases
    void sec_3_of_forty_guesses_at_once_no_more_are_looked_at_than_are_free(TestDatabase database) {
        account(database, PASSWORD);
        List<String> answers = AtOnce.times(40, number -> tryPassword(database, NAME, "đoán " + number, HALL));
        assertEquals(SignInLimits.FREE, answers.stream().filter("wrong"::equals).count());
        assertEquals(35, answers.stream().filter(WAIT::equals).count());
    }

    @BothDatabases
    void sec_3_of_many_codes_at_once_no_more_are_looked_at_than_are_free(TestDatabase database) {
        String code = slip(database);
        Throttle throttle = ThrottleFixture.throttle(database, clock);
        throttle.take(Limit.none("code|" + NAME));
        database.run(em -> em.createQuery("update FailureCount f set f.failures = :n")
                .setParameter("n", SignInLimits.FREE_CODES - 5).executeUpdate());
        hashes.takeCount();
        List<String> answers = AtOnce.times(40, number -> activate(database, "AAAA-AA" + (number + 22), HALL));
        assertEquals(5 * 2, hashes.takeCount());
        assertEquals(5, answers.stream().filter("security.codeWrong"::equals).count());
        assertEquals("security.wait", activate(database, code, HALL));
        assertEquals(SignInLimits.FREE_CODES, throttle.failures("code|" + NAME));
    }

    @BothDatabases
    void sec_3_whatever_strangers_guess_from_a_shared_address_others_there_get_in(TestDatabase database) {
        account(database, PASSWORD);
        for (int i = 0; i < 150; i++) {
            tryPassword(database, "nguoi.la" + i, "đoán", HALL);
        }
        assertEquals("in", tryPassword(database, NAME, PASSWORD, HALL));
        assertEquals("wrong", tryPassword(database, NAME, "gõ nhầm", HALL));
        assertEquals(WAIT, tryPassword(database, NAME, PASSWORD, HALL));
        clock.forward(Duration.ofSeconds(4));
        assertEquals("in", tryPassword(database, NAME, PASSWORD, HALL));
    }

    @BothDatabases
    void sec_12_a_browser_that_signed_in_before_passes_while_strangers_guess_from_everywhere(TestDatabase database) {
        account(database, PASSWORD);
        String token = signIn(database, NAME, HALL);
        Visit known = new Visit(HALL.address(), token);
        for (int i = 0; i < 50; i++) {
            tryPassword(database, NAME, "đoán", HALL);
            tryPassword(database, NAME, "đoán", new Visit("10.1.0." + i, ""));
        }
        assertEquals(WAIT, tryPassword(database, NAME, PASSWORD, new Visit("10.2.0.1", "")));
        assertEquals("in", tryPassword(database, NAME, PASSWORD, known));
        for (int i = 0; i < SignInLimits.FREE; i++) {
            assertEquals("wrong", tryPassword(database, NAME, "gõ nhầm", known));
        }
        assertEquals("security.wait", tryPassword(database, NAME, PASSWORD, known));
    }

    @BothDatabases
    void sec_12_the_token_is_tied_to_the_account_and_ends_with_its_password_or_after_ninety_days(
            TestDatabase database) {
        account(database, PASSWORD);
        String token = signIn(database, NAME, HALL);
        assertFalse(token.equals(signIn(database, NAME, new Visit("10.0.0.1", "made up"))));
        assertTrue(known(database, token, NAME));
        assertFalse(known(database, token, "other"));
        assertFalse(known(database, "", NAME));
        String elsewhere = signIn(database, NAME, HALL);
        ownPassword(database, token);
        assertTrue(known(database, token, NAME));
        assertFalse(known(database, elsewhere, NAME));
        assertEquals(token, signIn(database, NAME, new Visit("10.0.0.1", token)));
        clock.forward(KnownDevices.KNOWN_FOR);
        assertFalse(known(database, token, NAME));
        String later = signIn(database, NAME, HALL);
        database.run(em -> new KnownDevices(em, clock).personLeaves(
                new PersonLeaving(new AccountLookup(em).byUserName(NAME).orElseThrow().personId())));
        assertFalse(known(database, later, NAME));
    }

    @BothDatabases
    void sec_3_whoever_holds_the_slip_gets_in_whatever_strangers_guess(TestDatabase database) {
        String code = slip(database);
        for (int i = 0; i < 60; i++) {
            tryPassword(database, NAME, "đoán", HALL);
            activate(database, "AAAA-AA" + (i + 22), HALL);
        }
        assertEquals("security.wait", activate(database, "BBBB-BBBB", HALL));
        assertTrue(isCode(database, NAME, code));
        assertEquals("in", activate(database, code, HALL));
    }

    @BothDatabases
    void names_with_a_code_without_one_and_unknown_ones_cost_the_same_work(TestDatabase database) {
        slip(database);
        database.run(em -> new AccountService(em, clock, changes, hashes, sessions(em)).open(new OpenAccount("r-kle",
                new OrganisationFixture(em).person("Ka Lê", null, null), Set.of(Roles.TRAINEE))));
        hashes.takeCount();
        for (String name : List.of(NAME, "ka.le", "khong.co", "0905111222")) {
            String answer = refusal(() -> service(database,
                    service -> service.activate("r-" + name, name, "AAAA-AAAA", PASSWORD, HALL)));
            assertEquals("security.codeWrong 2", answer + " " + hashes.takeCount());
            assertFalse(isCode(database, name, "AAAA-AAAA"));
            assertEquals(1, hashes.takeCount());
        }
    }

    @BothDatabases
    void sec_4_of_six_who_use_a_code_at_once_one_sets_the_password(TestDatabase database) {
        String code = slip(database);
        List<String> answers = AtOnce.times(6, number -> refusal(() -> service(database,
                service -> service.activate("six-" + number, NAME, code, PASSWORD + number, HALL).userName())));
        assertEquals(1, answers.stream().filter(NAME::equals).count(), answers.toString());
        int winner = answers.indexOf(NAME);
        assertEquals("in", tryPassword(database, NAME, PASSWORD + winner, HALL));
        assertEquals(1, changes.fired().stream().filter(change -> change.toString().contains("activate")).count());
    }

    @BothDatabases
    void sec_4_the_same_request_twice_succeeds_twice_for_its_account_alone(TestDatabase database) {
        String code = slip(database);
        List<String> answers = AtOnce.times(2, number -> refusal(
                () -> service(database, service -> service.activate("same", NAME, code, PASSWORD, HALL).userName())));
        assertEquals(List.of(NAME, NAME), answers);
        assertEquals("security.codeWrong", refusal(
                () -> service(database,
                        service -> service.activate("same", "other", code, PASSWORD, HALL).userName())));
    }

    private void account(TestDatabase database, String password) {
        slip(database);
        database.run(em -> new AccountLookup(em).byUserName(NAME).orElseThrow().setPassword(hashes.of(password)));
    }

    private String slip(TestDatabase database) {
        database.clear();
        return database.call(em -> {
            long person = new OrganisationFixture(em).person("Y Nhung", null, null);
            return new OneTimeCodes(em, clock, changes, hashes).issue(List.of(person)).getFirst().code();
        });
    }

    /** @return what happens to who types this: in, wrong, or the refusal's key */
    private String tryPassword(TestDatabase database, String name, String password, Visit from) {
        return refusal(() -> {
            SignInTry attempt = service(database, service -> service.begin(name, from));
            String stored = database.call(em -> new AccountLookup(em).byUserName(name).map(Account::passwordHash)
                    .orElse(null));
            if (!hashes.matches(password, stored)) {
                return "wrong";
            }
            succeed(database, attempt);
            return "in";
        });
    }

    private String signIn(TestDatabase database, String name, Visit from) {
        return succeed(database, service(database, service -> service.begin(name, from)));
    }

    private String succeed(TestDatabase database, SignInTry attempt) {
        return service(database, service -> {
            service.passwordWasRight(attempt);
            return service.succeeded(attempt.userName(), attempt.from());
        });
    }

    private String activate(TestDatabase database, String code, Visit from) {
        return refusal(() -> service(database, service -> {
            service.activate("r-" + code, NAME, code, PASSWORD, from);
            return "in";
        }));
    }

    private boolean isCode(TestDatabase database, String name, String code) {
        return service(database, service -> service.isCode(name, code));
    }

    private void ownPassword(TestDatabase database, String token) {
        database.run(em -> {
            Account account = new AccountLookup(em).byUserName(NAME).orElseThrow();
            CurrentUser user = new CurrentUser();
            user.is(new Caller(NAME, account.id(), account.personId(), "Y Nhung", Set.of(Roles.TRAINEE)));
            new OwnPasswordService(user, ThrottleFixture.throttle(database, clock),
                    new PasswordChange(em, clock, hashes, sessions(em), changes))
                    .change("own", PASSWORD, "rừng keo xanh", token);
        });
    }

    private static Sessions sessions(EntityManager em) {
        return new Sessions(em, new CurrentSession(), Clock.systemUTC(), new RecordedEvents<>());
    }

    private boolean known(TestDatabase database, String token, String name) {
        return database.call(em -> new KnownDevices(em, clock).isKnown(token, name));
    }

    private <T> T service(TestDatabase database, Function<SignInService, T> work) {
        return database.call(em -> work.apply(new SignInService(em, clock, hashes,
                ThrottleFixture.throttle(database, clock), new CodeUse(em, clock, sessions(em), changes))));
    }

    private static String refusal(Supplier<Object> work) {
        try {
            return String.valueOf(work.get());
        } catch (DomainException refused) {
            return refused.key();
        }
    }
}
