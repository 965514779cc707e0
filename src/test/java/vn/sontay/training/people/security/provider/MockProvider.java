package vn.sontay.training.people.security.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A provider of sign-ins on this machine, which says and signs what a test wants. It checks the secret, PKCE, and that a code is used once. */
public final class MockProvider implements AutoCloseable {

    static final String CLIENT = "tap-huan";
    static final String SECRET = "bí mật của ứng dụng";
    /** Dear to draw; each begins with it. */
    private static final RSAKey FIRST_KEY = newKey();

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile RSAKey key = FIRST_KEY;
    private volatile boolean hangs;
    private boolean closed;
    private volatile UnaryOperator<JWTClaimsSet.Builder> says = claims -> claims;
    private volatile Function<JWTClaimsSet, String> signs = this::signed;

    public MockProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/logout"}""".formatted(issuer())));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/logout", exchange -> answer(exchange, 200, "{}"));
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    RSAKey key() {
        return key;
    }

    /** Signs by another key from now on. */
    void rollKey() {
        key = newKey();
    }

    /** Answers nobody, or everybody again. */
    void hang(boolean now) {
        hangs = now;
    }

    /** Says that of who signs in next and after. */
    void say(UnaryOperator<JWTClaimsSet.Builder> claims) {
        says = claims;
    }

    /** Signs in that way from now on. */
    void sign(Function<JWTClaimsSet, String> way) {
        signs = way;
    }

    /** Says and signs as a sound provider does. */
    void beSound() {
        says = claims -> claims;
        signs = this::signed;
        hangs = false;
    }

    String signed(JWTClaimsSet claims) {
        return signed(claims, JOSEObjectType.JWT);
    }

    /** @return a message that a sign-in has ended; a sound one, unless it is made otherwise */
    String logoutToken(UnaryOperator<JWTClaimsSet.Builder> made) {
        return signed(logoutClaims(made), new JOSEObjectType("logout+jwt"));
    }

    JWTClaimsSet logoutClaims(UnaryOperator<JWTClaimsSet.Builder> made) {
        return made.apply(new JWTClaimsSet.Builder().issuer(issuer()).audience(CLIENT)
                .jwtID(UUID.randomUUID().toString()).issueTime(Date.from(Instant.now()))
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))).build();
    }

    String signed(JWTClaimsSet claims, JOSEObjectType type) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).type(type).build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the browser does at the provider. @return a code for what was asked */
    String code(Map<String, String> asked) {
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        return code;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        exchange.getResponseHeaders().set("Location",
                asked.get("redirect_uri") + "?code=" + code(asked) + "&state=" + asked.get("state"));
        answer(exchange, 302, "");
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = fields(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(sent.getOrDefault("code", ""));
        String[] secret = new String(Base64.getDecoder().decode(
                exchange.getRequestHeaders().getFirst("Authorization").replaceFirst("^Basic ", "")),
                StandardCharsets.UTF_8).split(":");
        boolean right = asked != null && decoded(secret[0]).equals(CLIENT) && decoded(secret[1]).equals(SECRET)
                && challenge(sent.get("code_verifier")).equals(asked.get("code_challenge"))
                && asked.get("redirect_uri").equals(sent.get("redirect_uri"));
        if (!right) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        JWTClaimsSet claims = says.apply(new JWTClaimsSet.Builder().issuer(issuer()).audience(CLIENT).subject("u-1")
                .claim("nonce", asked.get("nonce")).issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))))).build();
        answer(exchange, 200, "{\"id_token\": \"" + signs.apply(claims) + "\", \"token_type\": \"Bearer\"}");
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        if (hangs) {
            return;
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    static Map<String, String> fields(String query) {
        return Arrays.stream(query.split("&")).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            server.stop(0);
        }
    }
}
