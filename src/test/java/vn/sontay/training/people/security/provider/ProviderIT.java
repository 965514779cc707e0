package vn.sontay.training.people.security.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.security.FactorFixture;
import vn.sontay.training.people.security.PlainHashes;
import vn.sontay.training.people.security.ProviderSession;
import vn.sontay.training.people.security.factor.StepFixture;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class ProviderIT {

    private static final String PASSWORD = "rừng keo 2026";

    @TempDir
    Path folder;

    private final MockProvider mock = new MockProvider();
    private final TestClock clock = TestClock.at("2026-11-24T08:00");
    private final RecordedEvents<Changed> changes = new RecordedEvents<>();
    private final PlainHashes hashes = new PlainHashes();
    private Caller caller = new Caller("nobody", 0, 0, "", Set.of());

    @AfterEach
    void stop() {
        mock.close();
    }

    @BothDatabases
    void oid_5_who_has_linked_their_account_signs_in_until_the_link_ends(TestDatabase database) {
        account(database);
        assertEquals("null security.providerUnknown", signIn(database, "u-1"));
        link(database, "u-1");
        assertEquals("y.nhung", signIn(database, "u-1"));
        assertEquals("null security.providerUnknown", signIn(database, "U-1"));
        assertEquals("password security.oldPasswordWrong", refusal(() -> own(database, service -> {
            service.unlink("đoán");
            return "";
        })));
        own(database, service -> {
            service.unlink(PASSWORD);
            return "";
        });
        assertEquals("null security.providerUnknown", signIn(database, "u-1"));
        assertEquals(List.of("security.linkProvider", "security.unlinkProvider"),
                changes.fired().stream().map(Changed::action).toList());
    }

    @BothDatabases
    void oid_2_a_subject_belongs_to_one_account_and_an_account_has_one_link(TestDatabase database) {
        account(database);
        Caller first = caller;
        link(database, "u-1");
        assertEquals("", refusal(() -> link(database, "u-1")));
        assertEquals("null security.providerTaken", refusal(() -> link(database, "u-2")));
        caller = FactorFixture.account(database, clock, "Đinh Thị Bông", hashes.of(PASSWORD), Roles.TRAINEE);
        assertEquals("null security.providerTaken", refusal(() -> link(database, "u-1")));
        assertEquals("", refusal(() -> link(database, "U-1")));
        assertEquals(first.getName(), signIn(database, "u-1"));
        assertEquals(caller.getName(), signIn(database, "U-1"));
    }

    @BothDatabases
    void oid_2_a_closed_account_is_nobody_s(TestDatabase database) {
        account(database);
        link(database, "u-1");
        database.run(em -> new OrganisationFixture(em).deactivate(caller.personId()));
        assertEquals("null security.providerUnknown", signIn(database, "u-1"));
    }

    @BothDatabases
    void oid_3_a_try_counts_once_of_two_at_once_and_for_ten_minutes(TestDatabase database) {
        account(database);
        link(database, "u-1");
        BegunProviderStep begun = begin(database);
        Map<String, String> asked = asked(begun);
        assertEquals(Set.of("y.nhung", "null security.providerOver"),
                new HashSet<>(AtOnce.times(2, number -> finish(database, begun.token(), asked, mock.code(asked)))));
        BegunProviderStep late = begin(database);
        clock.forward(Duration.ofMinutes(10));
        assertEquals("null security.providerOver",
                finish(database, late.token(), asked(late), mock.code(asked(late))));
    }

    @BothDatabases
    void oid_3_a_try_belongs_to_its_browser(TestDatabase database) {
        account(database);
        link(database, "u-1");
        BegunProviderStep mine = begin(database);
        BegunProviderStep others = begin(database);
        String code = mock.code(asked(mine));
        assertEquals("null security.providerOver", finish(database, others.token(), asked(mine), code));
        assertEquals("null security.providerOver", finish(database, "", asked(mine), code));
        assertEquals("y.nhung", finish(database, mine.token(), asked(mine), code));
    }

    @BothDatabases
    void oid_5_only_who_began_to_link_ends_up_linked(TestDatabase database) {
        account(database);
        BegunProviderStep begun = own(database, service -> service.begin(PASSWORD));
        Caller owner = caller;
        caller = FactorFixture.account(database, clock, "Đinh Thị Bông", hashes.of(PASSWORD), Roles.TRAINEE);
        assertEquals("null security.providerOver",
                finish(database, begun.token(), asked(begun), mock.code(asked(begun))));
        caller = owner;
        BegunProviderStep again = own(database, service -> service.begin(PASSWORD));
        database.run(em -> FactorFixture.sessions(em, clock).endOthers(owner.accountId()));
        assertEquals("null security.providerOver",
                finish(database, again.token(), asked(again), mock.code(asked(again))));
        assertTrue(changes.fired().isEmpty());
    }

    @BothDatabases
    void oid_9_a_sign_in_that_ends_there_ends_what_it_began_here_and_nothing_else(TestDatabase database) {
        account(database);
        link(database, "u-1");
        String byPassword = session(database, ProviderSession.NONE);
        String first = session(database, proof(database, "s-1").by());
        String second = session(database, proof(database, "s-2").by());
        String unnamed = session(database, proof(database, null).by());
        String waits = step(database, proof(database, "s-1").by());
        ended(database, mock.logoutToken(claims -> claims.subject("u-2").claim("sid", "s-3")));
        assertEquals(List.of(byPassword, first, second, unnamed, waits),
                going(database, byPassword, first, second, unnamed, waits));
        ended(database, mock.logoutToken(claims -> claims.claim("sid", "s-1")));
        assertEquals(List.of(byPassword, second, unnamed),
                going(database, byPassword, first, second, unnamed, waits));
        ended(database, mock.logoutToken(claims -> claims.subject("u-1").claim("sid", "s-4")));
        assertEquals(List.of(byPassword, second), going(database, byPassword, second, unnamed));
        ended(database, mock.logoutToken(claims -> claims.subject("u-1")));
        assertEquals(List.of(byPassword), going(database, byPassword, second));
        assertEquals(3, told());
    }

    @BothDatabases
    void oid_9_a_message_ends_what_there_is_once_and_what_was_begun_later_goes_on(TestDatabase database) {
        account(database);
        link(database, "u-1");
        session(database, proof(database, "s-1").by());
        String message = mock.logoutToken(claims -> claims.subject("u-1"));
        AtOnce.times(2, number -> ended(database, message));
        assertEquals(1, told());
        String later = session(database, proof(database, "s-2").by());
        ended(database, message);
        assertEquals(List.of(later), going(database, later));
        String third = database.call(em -> FactorFixture.sessions(em, clock).renew(later).orElseThrow().token());
        ended(database, mock.logoutToken(claims -> claims.claim("sid", "s-2")));
        assertEquals(List.of(), going(database, third));
    }

    @BothDatabases
    void oid_9_who_sends_too_much_that_does_not_count_is_heard_no_more_and_others_are(TestDatabase database) {
        account(database);
        link(database, "u-1");
        for (int i = 0; i < ProviderSignOutService.FREE; i++) {
            assertEquals("null security.providerRefused", refusal(() -> ended(database, "a.b.c").toString()));
        }
        String message = mock.logoutToken(claims -> claims.subject("u-1"));
        assertTrue(ended(database, message).isPositive());
        assertTrue(ended(database, message, "192.0.2.2").isZero());
    }

    private long told() {
        return changes.fired().stream().filter(each -> each.action().equals("security.providerSignOut")).count();
    }

    private ProviderProof proof(TestDatabase database, @Nullable String sid) {
        mock.say(claims -> claims.subject("u-1").claim("sid", sid));
        BegunProviderStep begun = begin(database);
        return Objects.requireNonNull(service(database,
                service -> service.finish(begun.token(), asked(begun).get("state"), mock.code(asked(begun)))).proof());
    }

    private String session(TestDatabase database, ProviderSession by) {
        return database.call(em -> FactorFixture.sessions(em, clock).begin(caller, false, false, by).token());
    }

    private String step(TestDatabase database, ProviderSession by) {
        return database.call(em -> StepFixture.waiting(em, clock, caller, by));
    }

    /** @return which of them go on, or wait still */
    private List<String> going(TestDatabase database, String... tokens) {
        return Stream.of(tokens).filter(token -> database.call(em -> Sql.of(em,
                "select token_hash from account_session where token_hash = :token union all "
                        + "select token_hash from sign_in_step where token_hash = :token")
                .with("token", Digests.sha256(token)).rows().size()) == 1).toList();
    }

    private Duration ended(TestDatabase database, String message) {
        return ended(database, message, "192.0.2.1");
    }

    private Duration ended(TestDatabase database, String message, String address) {
        return database.call(em -> new ProviderSignOutService(provider(), FactorFixture.throttle(database, clock),
                new ProviderSignOut(em, clock, FactorFixture.sessions(em, clock), changes)).ended(message, address));
    }

    private void account(TestDatabase database) {
        database.clear();
        caller = FactorFixture.account(database, clock, "Y Nhung", hashes.of(PASSWORD), Roles.TRAINEE);
    }

    private String link(TestDatabase database, String subject) {
        mock.say(claims -> claims.subject(subject));
        BegunProviderStep begun = own(database, service -> service.begin(PASSWORD));
        service(database, service -> service.finish(begun.token(), asked(begun).get("state"),
                mock.code(asked(begun))));
        return "";
    }

    private String signIn(TestDatabase database, String subject) {
        mock.say(claims -> claims.subject(subject));
        BegunProviderStep begun = begin(database);
        return finish(database, begun.token(), asked(begun), mock.code(asked(begun)));
    }

    private BegunProviderStep begin(TestDatabase database) {
        return service(database, service -> service.begin("/home"));
    }

    /** @return who is signed in, or field and key of the refusal */
    private String finish(TestDatabase database, String token, Map<String, String> asked, String code) {
        return refusal(() -> {
            ProviderReturn back = service(database,
                    service -> service.finish(token, asked.getOrDefault("state", ""), code));
            return back.proof() == null ? "linked" : back.proof().caller().getName();
        });
    }

    private static Map<String, String> asked(BegunProviderStep begun) {
        return MockProvider.fields(begun.address().replaceFirst("^[^?]*[?]", ""));
    }

    private <T> T service(TestDatabase database, Function<ProviderSignInService, T> work) {
        return database.call(em -> work.apply(new ProviderSignInService(em, clock, provider(), change(em),
                FactorFixture.lookup(em), user())));
    }

    private <T> T own(TestDatabase database, Function<OwnProviderService, T> work) {
        return database.call(
                em -> work.apply(new OwnProviderService(em, clock, user(), provider(), change(em), hashes)));
    }

    private ProviderLinkChange change(EntityManager em) {
        return new ProviderLinkChange(em, clock, FactorFixture.sessions(em, clock), changes);
    }

    private CurrentUser user() {
        CurrentUser user = new CurrentUser();
        user.is(caller);
        return user;
    }

    private Provider provider() {
        try {
            Path secret = Files.writeString(folder.resolve("secret"), MockProvider.SECRET);
            return new Provider(new Installation(Map.of("OIDC_ISSUER", mock.issuer(), "OIDC_CLIENT_ID",
                    MockProvider.CLIENT, "OIDC_CLIENT_SECRET_FILE", secret.toString(), "OIDC_LABEL", "tài khoản tỉnh",
                    "PUBLIC_URL", "https://taphuan.example.vn")), Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(Supplier<String> work) {
        try {
            return work.get();
        } catch (DomainException refused) {
            return refused.field() + " " + refused.key();
        }
    }
}
