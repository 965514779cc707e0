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
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.security.FactorFixture;
import vn.sontay.training.people.security.PlainHashes;
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
