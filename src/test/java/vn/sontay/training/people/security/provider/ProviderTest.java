package vn.sontay.training.people.security.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.people.security.ProviderSession;
import vn.sontay.training.people.security.RandomToken;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.RuleException;

class ProviderTest {

    private static final String REFUSED = "security.providerRefused";
    private static final String AWAY = "security.providerAway";

    @TempDir
    Path folder;

    private final MockProvider mock = new MockProvider();
    private Map<String, String> environment = Map.of();
    private Provider provider;

    @BeforeEach
    void set() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), MockProvider.SECRET + "\n");
        environment = Map.of("OIDC_ISSUER", mock.issuer(), "OIDC_CLIENT_ID", MockProvider.CLIENT,
                "OIDC_CLIENT_SECRET_FILE", secret.toString(), "OIDC_LABEL", "tài khoản tỉnh",
                "OIDC_SECOND_FACTOR_BY", "mfa, urn:level:2", "PUBLIC_URL", "https://taphuan.example.vn");
        provider = new Provider(new Installation(environment), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    @Test
    void oid_3_who_signs_in_is_told_by_the_subject() {
        assertEquals(new ProviderIdentity(mock.issuer(), "u-1", "", false), signIn());
    }

    @Test
    void oid_3_state_nonce_and_challenge_tell_nothing_of_each_other() {
        BrowserToken token = new BrowserToken(RandomToken.make());
        assertEquals(4, List.of(token.state(), token.nonce(), token.verifier(), token.hash()).stream().distinct()
                .count());
        assertFalse(provider.addressFor(token).contains(token.verifier()));
        assertFalse(provider.addressFor(token).contains(token.text()));
    }

    @Test
    void oid_4_what_is_for_another_try_client_or_issuer_does_not_count() {
        assertRefused(claims -> claims.claim("nonce", "another"));
        assertRefused(claims -> claims.claim("nonce", null));
        assertRefused(claims -> claims.audience("another"));
        assertRefused(claims -> claims.audience(List.of(MockProvider.CLIENT, "another")));
        assertRefused(claims -> claims.claim("azp", "another"));
        assertRefused(claims -> claims.issuer("https://elsewhere.example.vn"));
        assertRefused(claims -> claims.subject(" "));
        assertRefused(claims -> claims.subject("x".repeat(256)));
        mock.say(claims -> claims.audience(List.of(MockProvider.CLIENT, "another")).claim("azp", MockProvider.CLIENT));
        assertEquals("u-1", signIn().subject());
    }

    @Test
    void oid_4_what_is_over_does_not_count_but_clocks_may_differ_by_a_minute() {
        assertRefused(claims -> claims.expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(3)))));
        assertRefused(claims -> claims.expirationTime(null));
        mock.say(claims -> claims.expirationTime(Date.from(Instant.now().minus(Duration.ofSeconds(20)))));
        assertEquals("u-1", signIn().subject());
    }

    @Test
    void oid_4_nothing_counts_that_is_not_signed_by_a_private_key() {
        mock.sign(claims -> new PlainJWT(claims).serialize());
        assertEquals(REFUSED, refusal());
        mock.sign(this::signedByThePublicKey);
        assertEquals(REFUSED, refusal());
        mock.sign(claims -> mock.signed(claims).replaceFirst("\\.[^.]+$", ".AAAA"));
        assertEquals(REFUSED, refusal());
        try (MockProvider other = new MockProvider()) {
            other.rollKey();
            mock.sign(other::signed);
            assertEquals(REFUSED, refusal());
        }
    }

    private String signedByThePublicKey(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(mock.key().getKeyID()).build(), claims);
            token.sign(new MACSigner(mock.key().toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void oid_4_a_new_key_is_asked_for() {
        signIn();
        mock.rollKey();
        assertEquals("u-1", signIn().subject());
    }

    @Test
    void oid_4_a_code_is_used_once_and_only_with_its_verifier() {
        BrowserToken token = new BrowserToken(RandomToken.make());
        String code = mock.code(asked(token));
        provider.identity(code, token);
        assertEquals(REFUSED, refusal(() -> provider.identity(code, token)));
        String stolen = mock.code(asked(token));
        assertEquals(REFUSED, refusal(() -> provider.identity(stolen, new BrowserToken(RandomToken.make()))));
    }

    @Test
    void oid_6_only_what_is_trusted_is_a_second_factor() {
        mock.say(claims -> claims.claim("amr", List.of("pwd", "mfa")));
        assertTrue(signIn().secondFactor());
        mock.say(claims -> claims.claim("acr", "urn:level:2"));
        assertTrue(signIn().secondFactor());
        mock.say(claims -> claims.claim("amr", List.of("pwd", "sms")).claim("acr", "urn:level:1"));
        assertFalse(signIn().secondFactor());
        assertRefused(claims -> claims.claim("amr", "mfa"));
    }

    @Test
    void oid_9_the_end_of_a_sign_in_is_told_by_its_name_or_by_whose_it_is() {
        mock.say(claims -> claims.claim("sid", "s-1"));
        ProviderIdentity begun = signIn();
        assertEquals(begun.signIn(),
                provider.ended(mock.logoutToken(claims -> claims.subject("u-1").claim("sid", "s-1"))).signIn());
        assertEquals(new ProviderSession(begun.hash(), ""),
                provider.ended(mock.logoutToken(claims -> claims.subject("u-1"))).signIn());
        assertEquals(new ProviderSession("", begun.signIn().session()),
                provider.ended(mock.logoutToken(claims -> claims.claim("sid", "s-1"))).signIn());
    }

    @Test
    void oid_9_what_does_not_tell_of_an_end_or_is_not_for_here_and_now_does_not_count() {
        assertNoEnd(claims -> claims);
        assertNoEnd(claims -> claims.subject("u-1").claim("events", null));
        assertNoEnd(claims -> claims.subject("u-1").claim("events", Map.of("another", Map.of())));
        assertNoEnd(claims -> claims.subject("u-1").claim("events", "backchannel-logout"));
        assertNoEnd(claims -> claims.subject("u-1").claim("nonce", "n"));
        assertNoEnd(claims -> claims.subject("u-1").jwtID(null));
        assertNoEnd(claims -> claims.subject("u-1").jwtID(" "));
        assertNoEnd(claims -> claims.subject("u-1").claim("sid", 5));
        assertNoEnd(claims -> claims.subject("u-1").audience("another"));
        assertNoEnd(claims -> claims.subject("u-1").issuer("https://elsewhere.example.vn"));
        assertNoEnd(claims -> claims.subject("u-1").issueTime(null));
        assertNoEnd(claims -> claims.subject("u-1").issueTime(ago(Duration.ofMinutes(11))));
        assertNoEnd(claims -> claims.subject("u-1").issueTime(ago(Duration.ofMinutes(-11))));
        assertNoEnd(claims -> claims.subject("u-1").expirationTime(ago(Duration.ofMinutes(3))));
    }

    @Test
    void oid_9_no_other_token_of_the_provider_nor_one_of_a_stranger_ends_anything() {
        mock.sign(claims -> {
            assertNoEnd(mock.signed(claims));
            return mock.signed(claims);
        });
        signIn();
        JWTClaimsSet sound = mock.logoutClaims(claims -> claims.subject("u-1"));
        assertNoEnd(mock.signed(sound, new JOSEObjectType("at+jwt")));
        assertNoEnd(signedByThePublicKey(sound));
        assertNoEnd(new PlainJWT(sound).serialize());
        assertNoEnd("");
        assertNoEnd("a.b.c");
        try (MockProvider other = new MockProvider()) {
            other.rollKey();
            assertNoEnd(other.signed(sound));
        }
        assertEquals(new ProviderIdentity(mock.issuer(), "u-1", "", false).signIn(),
                provider.ended(mock.signed(sound)).signIn());
    }

    private void assertNoEnd(UnaryOperator<JWTClaimsSet.Builder> claims) {
        assertNoEnd(mock.logoutToken(claims));
    }

    private void assertNoEnd(String token) {
        assertEquals(REFUSED, refusal(() -> provider.ended(token)), token);
    }

    private static Date ago(Duration time) {
        return Date.from(Instant.now().minus(time));
    }

    @Test
    void oid_7_a_provider_that_hangs_is_away_in_seconds_and_is_asked_again() {
        mock.hang(true);
        long begun = System.nanoTime();
        assertEquals(AWAY, refusal(() -> provider.requireThere()));
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 10);
        mock.hang(false);
        assertEquals("u-1", signIn().subject());
    }

    @Test
    void oid_7_one_that_talks_nonsense_or_is_gone_is_away() {
        mock.sign(claims -> "\" nonsense");
        assertEquals(AWAY, refusal());
        mock.sign(claims -> "nonsense");
        assertEquals(REFUSED, refusal());
        Map<String, String> another = new HashMap<>(environment);
        another.put("OIDC_ISSUER", mock.issuer() + "/");
        assertEquals(AWAY,
                refusal(() -> new Provider(new Installation(another), Clock.systemUTC()).requireThere()));
        mock.close();
        assertEquals(AWAY, refusal());
    }

    @Test
    void oid_1_what_is_set_by_halves_is_refused_at_the_start() {
        assertFalse(new ProviderSettings(Map.of()).isOn());
        new ProviderSettings(Map.of()).check();
        new ProviderSettings(environment).check();
        Map<String, String> half = new HashMap<>(environment);
        half.remove("OIDC_LABEL");
        assertTrue(problem(half).contains("set OIDC_LABEL too"), problem(half));
        Map<String, String> open = new HashMap<>(environment);
        open.put("OIDC_ISSUER", "http://sso.example.vn");
        assertTrue(problem(open).contains("https://"), problem(open));
        Map<String, String> unread = new HashMap<>(environment);
        unread.put("OIDC_CLIENT_SECRET_FILE", folder.resolve("none").toString());
        assertTrue(problem(unread).contains("can't be read"), problem(unread));
    }

    private static String problem(Map<String, String> environment) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> new ProviderSettings(environment).check())
                        .getMessage());
    }

    private void assertRefused(UnaryOperator<JWTClaimsSet.Builder> claims) {
        mock.say(claims);
        assertEquals(REFUSED, refusal());
    }

    private String refusal() {
        return refusal(this::signIn);
    }

    private static String refusal(Runnable work) {
        return assertThrows(RuleException.class, work::run).key();
    }

    private ProviderIdentity signIn() {
        BrowserToken token = new BrowserToken(RandomToken.make());
        return provider.identity(mock.code(asked(token)), token);
    }

    private Map<String, String> asked(BrowserToken token) {
        return MockProvider.fields(provider.addressFor(token).replaceFirst("^[^?]*[?]", ""));
    }
}
