package vn.sontay.training.people.security.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.RuleException;

/** The provider, as this node knows it: what it says of itself and its keys, for an hour each; a key that isn't known is asked for at once. */
@ApplicationScoped
public class Provider {

    private static final Duration KNOWN_FOR = Duration.ofHours(1);
    private static final Duration KEYS_ASKED_FOR_EVERY = Duration.ofSeconds(10);
    private static final Duration KEYS_WAITED_FOR = Duration.ofSeconds(6);
    private static final String RETURN = "/sign-in-return";

    @Inject
    Installation installation;

    @Inject
    ProviderCalls calls;

    @Inject
    Clock clock;

    private volatile @Nullable Known known;

    protected Provider() {
    }

    /** For tests. */
    Provider(Installation installation, Clock clock) {
        this.installation = installation;
        this.calls = new ProviderCalls(installation);
        this.clock = clock;
    }

    private record Known(ProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant until) {
    }

    ProviderSettings settings() {
        return new ProviderSettings(installation.environment());
    }

    /** @throws RuleException when the provider is away, so that nobody is sent there */
    void requireThere() {
        known();
    }

    /** @return where the browser is sent. @throws RuleException when the provider is away */
    String addressFor(BrowserToken token) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", settings().clientId());
        asked.put("redirect_uri", redirect());
        asked.put("scope", "openid");
        asked.put("state", token.state());
        asked.put("nonce", token.nonce());
        asked.put("code_challenge", token.challenge());
        asked.put("code_challenge_method", "S256");
        return with(known().metadata().authorization(), asked);
    }

    /** @return where a browser signs out of the provider as well; empty where it isn't known that there is such a place. Asks nobody. */
    Optional<String> endSession() {
        Known now = known;
        return now == null || now.metadata().endSession().isEmpty() || !settings().isOn()
                ? Optional.empty()
                : Optional.of(with(now.metadata().endSession(), Map.of("client_id", settings().clientId())));
    }

    /** @return whom the provider means by the code. @throws RuleException when it is away, or what it says doesn't count */
    ProviderIdentity identity(String code, BrowserToken token) {
        Known now = known();
        return new IdTokens(settings(), new SignedTokens(now.keys(), clock))
                .read(idToken(now.metadata(), code, token), token.nonce());
    }

    /** @return the sign-in there that has ended. @throws RuleException when it is away, or what was sent doesn't count */
    EndedSignIn ended(String logoutToken) {
        return new LogoutTokens(settings(), new SignedTokens(known().keys(), clock), clock).read(logoutToken);
    }

    private String idToken(ProviderMetadata metadata, String code, BrowserToken token) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", redirect());
        form.put("code_verifier", token.verifier());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(metadata.token()))
                .header("Content-Type", "application/x-www-form-urlencoded");
        ProviderSettings settings = settings();
        if (metadata.secretInForm()) {
            form.put("client_id", settings.clientId());
            form.put("client_secret", settings.secret());
        } else {
            String both = encoded(settings.clientId()) + ":" + encoded(settings.secret());
            request.header("Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            ProviderCalls.Answer answer = calls.send(request.POST(HttpRequest.BodyPublishers.ofString(query(form))));
            if (answer.status() >= 400 && answer.status() < 500) {
                throw ProviderFailure.refused("the code was refused, status " + answer.status());
            }
            return Objects.requireNonNullElse(
                    JSONObjectUtils.getString(JSONObjectUtils.parse(answer.body()), "id_token"), "");
        } catch (IOException | ParseException e) {
            throw ProviderFailure.away("its answer to a code", e);
        }
    }

    private Known known() {
        Known now = known;
        if (now != null && clock.instant().isBefore(now.until())) {
            return now;
        }
        String issuer = settings().issuer();
        try {
            String json = calls.retrieveResource(
                    URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration").toURL())
                    .getContent();
            ProviderMetadata metadata = ProviderMetadata.read(json, issuer);
            Known found = new Known(metadata, keys(metadata), clock.instant().plus(KNOWN_FOR));
            known = found;
            return found;
        } catch (IOException | ParseException e) {
            throw ProviderFailure.away("what it says of itself", e);
        }
    }

    private JWKSource<SecurityContext> keys(ProviderMetadata metadata) throws IOException {
        return JWKSourceBuilder.<SecurityContext>create(URI.create(metadata.keys()).toURL(), calls)
                .cache(KNOWN_FOR.toMillis(), KEYS_WAITED_FOR.toMillis()).refreshAheadCache(false)
                .rateLimited(KEYS_ASKED_FOR_EVERY.toMillis()).build();
    }

    private String redirect() {
        return installation.address() + RETURN;
    }

    private static String with(String address, Map<String, String> more) {
        return address + (address.contains("?") ? "&" : "?") + query(more);
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
