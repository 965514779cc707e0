package vn.sontay.training.people.security.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.security.DeviceKind;
import vn.sontay.training.people.security.FactorFixture;
import vn.sontay.training.people.security.PlainHashes;
import vn.sontay.training.people.security.ProviderSession;
import vn.sontay.training.people.security.RememberedDevices;
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

class FactorIT {

    private static final String PASSWORD = "suối nước trong";
    private static final Visit HALL = new Visit("10.0.0.1", "");

    @TempDir
    Path folder;

    private final TestClock clock = TestClock.at("2026-11-24T08:00");
    private final RecordedEvents<Changed> changes = new RecordedEvents<>();
    private final PlainHashes hashes = new PlainHashes();
    private Caller caller = new Caller("nobody", 0, 0, "", Set.of());
    private AuthenticatorApp app = new AuthenticatorApp("");

    @BothDatabases
    void sfa_1_of_two_who_give_the_same_code_at_once_one_gets_in(TestDatabase database) {
        turnedOn(database);
        String code = code(0);
        List<String> answers = AtOnce.times(2, number -> pass(database, step(database), code, HALL));
        assertEquals(Set.of("in", "code security.factorUsed"), new HashSet<>(answers));
    }

    @BothDatabases
    void sfa_1_a_code_is_right_one_step_early_or_late_and_never_again(TestDatabase database) {
        turnedOn(database);
        assertEquals("code security.factorUsed", pass(database, step(database), code(-1), HALL));
        clock.forward(Duration.ofMinutes(2));
        assertEquals("in", pass(database, step(database), code(-1), HALL));
        assertEquals("in", pass(database, step(database), code(0), HALL));
        assertEquals("in", pass(database, step(database), code(1).replaceFirst("(...)", "$1 "), HALL));
        assertEquals("code security.factorUsed", pass(database, step(database), code(0), HALL));
        clock.forward(Duration.ofMinutes(5));
        assertEquals("code security.factorOld", pass(database, step(database), code(-3), HALL));
        assertEquals("code security.factorWrong", pass(database, step(database), wrong(), HALL));
        assertEquals("code security.factorMalformed", pass(database, step(database), "12a456", HALL));
    }

    @BothDatabases
    void sfa_2_what_waits_passes_once_and_the_same_request_is_answered_as_before(TestDatabase database) {
        turnedOn(database);
        String token = step(database);
        assertTrue((boolean) steps(database, service -> service.isWaiting(token)));
        String code = code(0);
        List<String> twice = AtOnce.times(2, number -> pass(database, "same", token, code, HALL));
        assertEquals(List.of("in", "in"), twice);
        clock.forward(Duration.ofSeconds(30));
        assertEquals("null security.stepOver", pass(database, token, code(0), HALL));
        assertEquals("null security.stepOver", pass(database, "made up", code(0), HALL));
        String late = step(database);
        clock.forward(Duration.ofMinutes(10));
        assertEquals("null security.stepOver", pass(database, late, code(0), HALL));
    }

    @BothDatabases
    void sfa_2_what_waits_ends_with_the_account_s_sessions(TestDatabase database) {
        turnedOn(database);
        String token = step(database);
        database.run(em -> FactorFixture.sessions(em, clock).endOthers(caller.accountId()));
        assertFalse((boolean) steps(database, service -> service.isWaiting(token)));
    }

    @BothDatabases
    void sfa_4_each_recovery_code_gets_one_in_once_and_new_ones_end_them(TestDatabase database) {
        turnedOn(database);
        List<String> codes = own(database, service -> service.newRecoveryCodes(PASSWORD));
        assertEquals(RecoveryCodes.COUNT, Set.copyOf(codes).size());
        List<String> answers = AtOnce.times(2, number -> pass(database, step(database), codes.getFirst(), HALL));
        assertEquals(Set.of("in", "code security.recoveryUsed"), new HashSet<>(answers));
        assertEquals(RecoveryCodes.COUNT - 1, (int) own(database, service -> service.own().codesLeft()));
        assertEquals("password security.oldPasswordWrong",
                refusal(() -> own(database, service -> service.newRecoveryCodes("đoán"))));
        own(database, service -> service.newRecoveryCodes(PASSWORD));
        assertEquals("code security.recoveryWrong", pass(database, step(database), codes.get(1), HALL));
        assertFalse(database.call(em -> em.createNativeQuery("select code_hash from recovery_code").getResultList())
                .stream().anyMatch(hash -> codes.contains(hash)));
    }

    @BothDatabases
    void sfa_6_a_remembered_browser_is_not_asked_for_thirty_days(TestDatabase database) {
        turnedOn(database);
        assertEquals(SignInNext.SECOND_STEP, next(database, ""));
        String token = remember(database);
        assertEquals(SignInNext.IN, next(database, token));
        assertEquals(SignInNext.SECOND_STEP, next(database, token + "x"));
        clock.forward(Duration.ofDays(30));
        assertEquals(SignInNext.SECOND_STEP, next(database, token));
        String other = remember(database);
        String device = own(database, service -> service.own().devices().getFirst().device());
        assertNotEquals(other, device);
        own(database, service -> {
            service.forget(device);
            return "";
        });
        assertEquals(SignInNext.SECOND_STEP, next(database, other));
        String third = remember(database);
        database.run(em -> new RememberedDevices(em, clock).forgetAll(caller.accountId()));
        assertEquals(SignInNext.SECOND_STEP, next(database, third));
    }

    @BothDatabases
    void sfa_5_administrators_need_one_where_more_than_one_unit_was_opened_but_for_a_demo(TestDatabase database) {
        account(database, Roles.ADMINISTRATOR);
        assertEquals(SignInNext.IN, next(database, ""));
        database.run(em -> {
            OrganisationFixture units = new OrganisationFixture(em);
            for (String name : List.of("Một", "Hai")) {
                em.createNativeQuery("insert into opened_unit (unit_id, mark, opened_at, opened_by, version) values ("
                        + units.unit("Xã " + name, UnitKind.COMMUNE, null) + ", '" + name
                        + "', current_timestamp, 'x', 1)").executeUpdate();
            }
        });
        assertEquals(SignInNext.ENROL, next(database, ""));
        assertEquals(new FactorCoverage(1, 0, true),
                database.call(em -> new FactorRule(em, clock, installation()).coverage()));
        Caller leader = new Caller("y.nhung", caller.accountId(), caller.personId(), "Y", Set.of(Roles.LEADER));
        assertEquals(SignInNext.IN, database.call(em -> new FactorRule(em, clock, installation()).next(leader, "")));
        Installation demo = new Installation(Map.of("DEMO", "true", "DATA_DIR", folder.toString()));
        assertEquals(SignInNext.IN, database.call(em -> new FactorRule(em, clock, demo).next(caller, "")));
    }

    @BothDatabases
    void sfa_7_a_link_lifts_an_administrator_s_once_within_the_hour(TestDatabase database) {
        turnedOn(database);
        String late = link(database).replaceFirst(".*#code=", "");
        clock.forward(Duration.ofHours(1));
        assertEquals("code security.liftWrong", pass(database, step(database), late, HALL));
        String code = link(database).replaceFirst(".*#code=", "");
        String one = step(database);
        String two = step(database);
        List<String> answers = AtOnce.times(2, number -> pass(database, number == 0 ? one : two, code, HALL));
        assertEquals(1, answers.stream().filter("in"::equals).count(), answers.toString());
        assertEquals(SignInNext.IN, next(database, ""));
        assertEquals("", link(database));
        assertTrue(changes.fired().stream().anyMatch(change -> change.toString().contains("liftSecondFactor")));
    }

    @BothDatabases
    void sfa_8_wrong_codes_have_to_wait_and_the_right_one_with_them(TestDatabase database) {
        turnedOn(database);
        clock.forward(Duration.ofMinutes(2));
        String token = step(database);
        for (int i = 0; i < FactorLimits.FREE; i++) {
            assertEquals("code security.factorWrong", pass(database, token, wrong(), HALL));
        }
        assertEquals("code security.wait", pass(database, token, code(0), HALL));
        assertEquals("in", pass(database, token, code(0), new Visit("10.0.0.2", "")));
    }

    @BothDatabases
    void it_is_turned_off_with_password_and_code(TestDatabase database) {
        turnedOn(database);
        clock.forward(Duration.ofMinutes(1));
        assertEquals("offPassword security.oldPasswordWrong", refusal(() -> off(database, "o1", "đoán", code(0))));
        assertEquals("offCode security.factorWrong", refusal(() -> off(database, "o2", PASSWORD, wrong())));
        String code = code(0);
        assertEquals("", refusal(() -> off(database, "o3", PASSWORD, code)));
        assertEquals("", refusal(() -> off(database, "o3", PASSWORD, code)));
        assertEquals(SignInNext.IN, next(database, ""));
    }

    @BothDatabases
    void under_another_key_codes_are_not_checked_and_recovery_codes_are(TestDatabase database) {
        turnedOn(database);
        List<String> codes = own(database, service -> service.newRecoveryCodes(PASSWORD));
        Installation restored = new Installation(Map.of("DATA_DIR", folder.resolve("restored").toString()));
        assertEquals(Map.of(new FactorSecrets(installation()).mark(), 1L),
                database.call(em -> new Factors(em, clock).keyMarks()));
        clock.forward(Duration.ofMinutes(1));
        assertEquals("code security.factorKeyLost", refusal(() -> database.call(em -> service(database, em, restored)
                .pass("k1", step(database), code(0), HALL))));
        assertEquals("in", refusal(() -> {
            database.call(em -> service(database, em, restored).pass("k2", step(database), codes.getFirst(), HALL));
            return "in";
        }));
    }

    /** The same file for two nodes: what one has sealed anew the other reads. */
    @BothDatabases
    void sfa_11_under_a_new_key_codes_go_on_and_the_old_one_is_not_needed_after_the_next_start(TestDatabase database)
            throws IOException {
        turnedOn(database);
        Path file = folder.resolve("second-factor.key");
        String old = Files.readString(file);
        String mark = new FactorSecrets(installation()).mark();
        Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32]) + "\n" + old);
        clock.forward(Duration.ofMinutes(1));
        assertEquals("in", pass(database, step(database), code(0), HALL));
        assertEquals(Map.of(mark, 1L), database.call(em -> new Factors(em, clock).keyMarks()));
        List<Integer> moved = AtOnce.times(2, number -> finishChange(database));
        assertEquals(Set.of(0, 1), new HashSet<>(moved));
        assertEquals(Map.of(new FactorSecrets(installation()).mark(), 1L),
                database.call(em -> new Factors(em, clock).keyMarks()));
        assertEquals(List.of("security.changeFactorKey"), changes.fired().stream().map(Changed::action)
                .filter("security.changeFactorKey"::equals).toList());
        Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32]) + "\n");
        clock.forward(Duration.ofMinutes(1));
        assertEquals("in", pass(database, step(database), code(0), HALL));
        Files.writeString(file, old);
        assertEquals(0, finishChange(database));
        clock.forward(Duration.ofMinutes(1));
        assertEquals("code security.factorKeyLost", pass(database, step(database), code(0), HALL));
    }

    private int finishChange(TestDatabase database) {
        return database.call(em -> new FactorKeyChange(em, clock, installation(), changes).finish());
    }

    private void turnedOn(TestDatabase database) {
        account(database, Roles.ADMINISTRATOR);
        own(database, service -> {
            service.begin("begin");
            return "";
        });
        app = new AuthenticatorApp(own(database, service -> service.own().secretInGroups()));
        assertEquals("code security.factorWrong", refusal(() -> own(database, service -> {
            service.confirm("confirm0", PASSWORD, wrong(), HALL.address());
            return "";
        })));
        assertEquals("password security.oldPasswordWrong", refusal(() -> own(database, service -> {
            service.confirm("confirm1", "đoán", code(0), HALL.address());
            return "";
        })));
        for (int i = 0; i < 2; i++) {
            own(database, service -> {
                service.confirm("confirm", PASSWORD, code(0), HALL.address());
                return "";
            });
        }
        assertTrue((boolean) own(database, OwnFactorService::isOn));
        assertEquals(new FactorCoverage(1, 1, false),
                database.call(em -> new FactorRule(em, clock, installation()).coverage()));
        clock.forward(Duration.ofSeconds(30));
    }

    private void account(TestDatabase database, String role) {
        database.clear();
        caller = FactorFixture.account(database, clock, "Y Nhung", hashes.of(PASSWORD), role);
    }

    private String code(int off) {
        return app.code(clock.instant(), off);
    }

    private String wrong() {
        return app.wrong(clock.instant());
    }

    private String step(TestDatabase database) {
        return database.call(em -> new SignInSteps(em, clock).begin(caller, false, ProviderSession.NONE));
    }

    private String pass(TestDatabase database, String token, String code, Visit from) {
        return pass(database, UUID.randomUUID().toString(), token, code, from);
    }

    private String pass(TestDatabase database, String requestId, String token, String code, Visit from) {
        return refusal(() -> {
            steps(database, service -> service.pass(requestId, token, code, from));
            return "in";
        });
    }

    private String remember(TestDatabase database) {
        String token = UUID.randomUUID().toString();
        assertTrue((boolean) database.call(em -> new RememberedDevices(em, clock).remember(token, caller.accountId(),
                DeviceKind.ANDROID)));
        assertFalse((boolean) database.call(em -> new RememberedDevices(em, clock).remember(token, caller.accountId(),
                DeviceKind.ANDROID)));
        return token;
    }

    private SignInNext next(TestDatabase database, String remembered) {
        return database.call(em -> new FactorRule(em, clock, installation()).next(caller, remembered));
    }

    private String link(TestDatabase database) {
        return database.call(em -> new LiftLink(em, clock, FactorFixture.lookup(em), hashes, installation(), changes)
                .make("y.nhung").orElse(""));
    }

    private String off(TestDatabase database, String requestId, String password, String code) {
        return own(database, service -> {
            service.turnOff(requestId, password, code, HALL.address());
            return "";
        });
    }

    private Installation installation() {
        return new Installation(Map.of("DATA_DIR", folder.toString()));
    }

    private <T> T steps(TestDatabase database, Function<SecondStepService, T> work) {
        return database.call(em -> work.apply(service(database, em, installation())));
    }

    private SecondStepService service(TestDatabase database, EntityManager em, Installation installation) {
        Proofs proofs = new Proofs(em, clock, hashes, installation);
        return new SecondStepService(em, clock, FactorFixture.lookup(em), proofs,
                new SecondStepUse(em, clock, proofs, changes),
                new FactorLimits(FactorFixture.throttle(database, clock)));
    }

    private <T> T own(TestDatabase database, Function<OwnFactorService, T> work) {
        CurrentUser user = new CurrentUser();
        user.is(caller);
        return database.call(em -> work.apply(new OwnFactorService(em, clock, user, hashes, installation(),
                new FactorLimits(FactorFixture.throttle(database, clock)),
                new OwnFactorChange(em, clock, hashes, installation(), FactorFixture.sessions(em, clock), changes))));
    }

    /** @return what is answered, or field and key of the refusal */
    private static String refusal(java.util.function.Supplier<Object> work) {
        try {
            return String.valueOf(work.get());
        } catch (DomainException refused) {
            return refused.field() + " " + refused.key();
        }
    }
}
