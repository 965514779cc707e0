package vn.sontay.training.people.security.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.people.security.FactorFixture;
import vn.sontay.training.people.security.PlainHashes;
import vn.sontay.training.people.security.ProviderSession;
import vn.sontay.training.people.security.Visit;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class PasskeyIT {

    private static final String PASSWORD = "suối nước trong";
    private static final String SITE = "taphuan.example.vn";
    private static final String ORIGIN = "https://" + SITE;
    private static final Visit HALL = new Visit("10.0.0.1", "");

    @TempDir
    Path folder;

    private final TestClock clock = TestClock.at("2026-11-24T08:00");
    private final RecordedEvents<Changed> changes = new RecordedEvents<>();
    private final PlainHashes hashes = new PlainHashes();
    private Caller caller = new Caller("nobody", 0, 0, "", Set.of());

    @BothDatabases
    void sfa_9_the_first_key_turns_the_second_factor_on_and_signs_in(TestDatabase database) {
        account(database);
        assertEquals(SignInNext.IN, next(database));
        assertEquals("password security.oldPasswordWrong", refusal(() -> begin(database, "đoán")));
        SoftKey key = added(database, "Điện thoại của tôi");
        assertEquals(SignInNext.SECOND_STEP, next(database));
        OwnFactor own = factor(database, OwnFactorService::own);
        assertTrue(own.since() != null && !own.byApp() && own.secret() == null);
        String token = step(database);
        assertEquals("code security.factorNoApp", pass(database, token, "123456"));
        assertEquals("in", passByKey(database, token, sign(database, key, token)));
        Passkey used = keys(database).getFirst();
        assertEquals("Điện thoại của tôi", used.name());
        assertEquals(clock.instant(), used.usedAt());
        assertTrue(changes.fired().stream().map(Changed::action).toList()
                .containsAll(List.of("security.turnOnSecondFactor", "security.addPasskey")));
        assertTrue(changes.fired().stream().allMatch(each -> caller.fullName().equals(each.by())));
    }

    @BothDatabases
    void sfa_10_a_challenge_is_signed_once_and_a_sign_in_passes_once(TestDatabase database) {
        account(database);
        SoftKey key = added(database, "Máy");
        String token = step(database);
        String answer = sign(database, key, token);
        String request = UUID.randomUUID().toString();
        assertEquals("in", passByKey(database, request, token, answer));
        assertEquals("in", passByKey(database, request, token, answer), "a repeated press is answered as before");
        assertNotEquals("in", passByKey(database, token, answer));
        String other = step(database);
        assertEquals("passkey security.passkeyOver", passByKey(database, other, answer));
        String late = sign(database, key, other);
        clock.forward(Duration.ofMinutes(10));
        assertEquals("null security.stepOver", passByKey(database, other, late));
    }

    @BothDatabases
    void sfa_10_of_two_with_one_answer_at_once_one_gets_in(TestDatabase database) {
        account(database);
        SoftKey key = added(database, "Máy");
        String token = step(database);
        String answer = sign(database, key, token);
        List<String> answers = AtOnce.times(2, number -> passByKey(database, token, answer));
        assertEquals(1, answers.stream().filter("in"::equals).count(), answers.toString());
    }

    @BothDatabases
    void sfa_9_another_address_person_or_copy_is_refused_and_asked_anew(TestDatabase database) {
        account(database);
        SoftKey key = added(database, "Máy");
        String token = step(database);
        String challenge = asked(database, token).challenge();
        assertEquals("passkey security.passkeyElsewhere",
                passByKey(database, token, key.signed("https://taphuan.example.com", SITE, challenge)));
        assertNotEquals(challenge, asked(database, token).challenge());
        assertEquals("passkey security.passkeyOver", passByKey(database, token, key.signed(ORIGIN, SITE, challenge)));
        assertEquals("passkey security.passkeyElsewhere", passByKey(database, token,
                key.signed(ORIGIN, "example.com", asked(database, token).challenge())));
        key.verifies(false);
        assertEquals("passkey security.passkeyUnverified", passByKey(database, token, sign(database, key, token)));
        key.verifies(true);
        assertEquals("passkey security.passkeyUnknown",
                passByKey(database, token, sign(database, new SoftKey(), token)));
        FactorFixture.throttle(database, clock).forget("factor|" + caller.accountId() + "|" + HALL.address());
        assertEquals("in", passByKey(database, token, sign(database, key.hasSigned(40), token)));
        String again = step(database);
        assertEquals("passkey security.passkeyCopied",
                passByKey(database, again, sign(database, key.hasSigned(20), again)));
        for (String hostile : List.of("", "x", "null", "[]", "{}", "{\"id\":1}", "{".repeat(20_000),
                "{\"id\":\"a\",\"rawId\":\"a\",\"type\":\"public-key\",\"response\":{},\"clientExtensionResults\":{}}",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":null}",
                key.signed(ORIGIN, SITE, "AAAA").replace("signature\":\"", "signature\":\"!!"))) {
            FactorFixture.throttle(database, clock).forget("factor|" + caller.accountId() + "|" + HALL.address());
            String said = passByKey(database, again, hostile);
            assertTrue(said.startsWith("passkey security.passkey"), hostile + ": " + said);
        }
    }

    @BothDatabases
    void sfa_10_a_key_is_added_once_at_this_address_by_who_is_verified(TestDatabase database) {
        account(database);
        SoftKey key = new SoftKey();
        begin(database, PASSWORD);
        String challenge = waiting(database).challenge();
        assertEquals("passkey security.passkeyElsewhere",
                refusal(() -> confirm(database, key.made("https://khac.vn", SITE, challenge))));
        assertEquals("passkey security.passkeyOver", refusal(() -> confirm(database, key.made(ORIGIN, SITE, "AAAA"))));
        assertEquals("passkey security.passkeyUnverified",
                refusal(() -> confirm(database, key.verifies(false).made(ORIGIN, SITE, challenge))));
        for (String hostile : List.of("", "{}", "null", "{\"response\":{\"attestationObject\":\"AAAA\"}}")) {
            assertEquals("passkey security.passkeyWrong", refusal(() -> confirm(database, hostile)));
        }
        String made = key.verifies(true).made(ORIGIN, SITE, challenge);
        List<String> answers = AtOnce.times(2, number -> refusal(() -> confirm(database, made)));
        assertEquals(1, answers.stream().filter("done"::equals).count(), answers.toString());
        begin(database, PASSWORD);
        assertEquals("passkey security.passkeyKnown", refusal(
                () -> confirm(database, key.made(ORIGIN, SITE, waiting(database).challenge()))));
        clock.forward(Duration.ofMinutes(10));
        assertNull(passkeys(database, PasskeyService::own).waiting());
        assertEquals(1, keys(database).size());
    }

    @BothDatabases
    void a_removed_key_signs_in_no_more_and_the_last_one_stays_where_nothing_else_is_asked(TestDatabase database) {
        account(database);
        SoftKey one = added(database, "Máy một");
        assertEquals("key security.passkeyLast", refusal(() -> remove(database, keys(database).getFirst().key())));
        clock.forward(Duration.ofMinutes(1));
        SoftKey two = added(database, "Máy hai");
        String token = step(database);
        String answer = sign(database, one, token);
        String key = keys(database).getFirst().key();
        assertEquals("done", refusal(() -> remove(database, key)));
        assertEquals("key security.passkeyGone", refusal(() -> remove(database, key)));
        assertNotEquals("in", passByKey(database, token, answer));
        String after = step(database);
        assertEquals("passkey security.passkeyUnknown", passByKey(database, after, sign(database, one, after)));
        assertEquals("in", passByKey(database, after, sign(database, two, after)));
    }

    @BothDatabases
    void an_app_may_be_added_beside_and_recovery_codes_and_lifting_work_the_same(TestDatabase database) {
        account(database);
        SoftKey key = added(database, "Máy");
        factor(database, service -> {
            service.begin("b");
            return "";
        });
        AuthenticatorApp app = new AuthenticatorApp(factor(database, service -> service.own().secretInGroups()));
        String meanwhile = step(database);
        assertEquals("in", passByKey(database, meanwhile, sign(database, key, meanwhile)));
        factor(database, service -> {
            service.confirm("c", PASSWORD, app.code(clock.instant(), 0), HALL.address());
            return "";
        });
        clock.forward(Duration.ofMinutes(1));
        assertTrue(factor(database, OwnFactorService::own).byApp());
        assertEquals("in", pass(database, step(database), app.code(clock.instant(), 0)));
        assertEquals("done", refusal(() -> remove(database, keys(database).getFirst().key())));
        SoftKey other = added(database, "Máy khác");
        List<String> codes = factor(database, service -> service.newRecoveryCodes(PASSWORD));
        assertEquals("in", pass(database, step(database), codes.getFirst()));
        String lifting = database.call(em -> new LiftLink(em, clock, FactorFixture.lookup(em), hashes, installation(),
                changes).make("y.nhung").orElseThrow()).replaceFirst(".*#code=", "");
        String late = step(database);
        String answer = sign(database, other, late);
        assertEquals("in", pass(database, step(database), lifting));
        assertEquals(SignInNext.IN, next(database));
        assertEquals(List.of(), keys(database));
        assertNotEquals("in", passByKey(database, late, answer));
    }

    @BothDatabases
    void turned_off_it_takes_the_keys_along(TestDatabase database) {
        account(database);
        added(database, "Máy");
        List<String> codes = factor(database, service -> service.newRecoveryCodes(PASSWORD));
        factor(database, service -> {
            service.turnOff("off", PASSWORD, codes.getFirst(), HALL.address());
            return "";
        });
        assertEquals(SignInNext.IN, next(database));
        assertEquals(List.of(), keys(database));
    }

    private void account(TestDatabase database) {
        database.clear();
        caller = FactorFixture.account(database, clock, "Y Nhung", hashes.of(PASSWORD), Roles.ADMINISTRATOR);
    }

    private SoftKey added(TestDatabase database, String name) {
        SoftKey key = new SoftKey();
        passkeys(database, service -> {
            service.begin(UUID.randomUUID().toString(), name, PASSWORD);
            return "";
        });
        confirm(database, key.made(ORIGIN, SITE, waiting(database).challenge()));
        return key;
    }

    private String begin(TestDatabase database, String password) {
        return passkeys(database, service -> {
            service.begin(UUID.randomUUID().toString(), "Máy", password);
            return "done";
        });
    }

    private PasskeyAsked waiting(TestDatabase database) {
        return Objects.requireNonNull(passkeys(database, PasskeyService::own).waiting());
    }

    private String confirm(TestDatabase database, String answer) {
        return passkeys(database, service -> {
            service.confirm(UUID.randomUUID().toString(), answer);
            return "done";
        });
    }

    private String remove(TestDatabase database, String key) {
        return passkeys(database, service -> {
            service.remove(UUID.randomUUID().toString(), key, PASSWORD);
            return "done";
        });
    }

    private List<Passkey> keys(TestDatabase database) {
        return passkeys(database, service -> service.own().keys());
    }

    private String step(TestDatabase database) {
        return database.call(em -> new SignInSteps(em, clock).begin(caller, false, ProviderSession.NONE));
    }

    private PasskeyAsked asked(TestDatabase database, String token) {
        return steps(database, service -> service.asked(token)).orElseThrow();
    }

    private String sign(TestDatabase database, SoftKey key, String token) {
        return key.signed(ORIGIN, SITE, asked(database, token).challenge());
    }

    private String passByKey(TestDatabase database, String token, String answer) {
        return passByKey(database, UUID.randomUUID().toString(), token, answer);
    }

    private String passByKey(TestDatabase database, String request, String token, String answer) {
        try {
            steps(database, service -> service.passByKey(request, token, answer, HALL));
            return "in";
        } catch (DomainException refused) {
            return refused.field() + " " + refused.key();
        }
    }

    private String pass(TestDatabase database, String token, String code) {
        return refusal(() -> {
            steps(database, service -> service.pass(UUID.randomUUID().toString(), token, code, HALL));
            return "in";
        });
    }

    private SignInNext next(TestDatabase database) {
        return database.call(em -> new FactorRule(em, clock, installation()).next(caller, ""));
    }

    private Installation installation() {
        return new Installation(Map.of("DATA_DIR", folder.toString(), "PUBLIC_URL", ORIGIN));
    }

    private <T> T steps(TestDatabase database, Function<SecondStepService, T> work) {
        return database.call(em -> work.apply(service(database, em)));
    }

    private SecondStepService service(TestDatabase database, EntityManager em) {
        Proofs proofs = new Proofs(em, clock, hashes, installation());
        SecondStepService service = new SecondStepService(em, clock, FactorFixture.lookup(em), proofs,
                new SecondStepUse(em, clock, proofs, changes),
                new FactorLimits(FactorFixture.throttle(database, clock)));
        service.steps = new SignInSteps(em, clock) {

            @Override
            void renew(String token, String challenge) {
                database.run(own -> new SignInSteps(own, clock).renew(token, challenge));
            }
        };
        return service;
    }

    private <T> T factor(TestDatabase database, Function<OwnFactorService, T> work) {
        return database.call(em -> work.apply(new OwnFactorService(em, clock, user(), hashes, installation(),
                new FactorLimits(FactorFixture.throttle(database, clock)),
                new OwnFactorChange(em, clock, hashes, installation(), FactorFixture.sessions(em, clock), changes))));
    }

    private <T> T passkeys(TestDatabase database, Function<PasskeyService, T> work) {
        return database.call(em -> work.apply(new PasskeyService(em, clock, user(), hashes, installation(),
                new PasskeyChange(em, clock, installation(), FactorFixture.sessions(em, clock), changes))));
    }

    private CurrentUser user() {
        CurrentUser user = new CurrentUser();
        user.is(caller);
        return user;
    }

    /** @return what is answered, or field and key of the refusal */
    private static String refusal(Supplier<Object> work) {
        try {
            return String.valueOf(work.get());
        } catch (DomainException refused) {
            return refused.field() + " " + refused.key();
        }
    }
}
