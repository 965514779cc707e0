package vn.sontay.training.people.security.provider;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the provider says of itself (OpenID Connect Discovery).
 *
 * @param authorization where a browser is sent
 * @param token where a code is turned into a token
 * @param keys where its public keys are
 * @param endSession where a browser signs out; empty for nowhere
 * @param secretInForm whether it wants the secret in the form, not in the header
 */
record ProviderMetadata(String authorization, String token, String keys, String endSession, boolean secretInForm) {

    private static final String HEADER = "client_secret_basic";
    private static final String FORM = "client_secret_post";

    /** @throws ParseException when it isn't JSON, isn't of that issuer, or names no safe addresses */
    static ProviderMetadata read(String json, String issuer) throws ParseException {
        Map<String, Object> said = JSONObjectUtils.parse(json);
        if (!issuer.equals(said.get("issuer"))) {
            throw new ParseException("it speaks for the issuer " + said.get("issuer"), 0);
        }
        List<String> methods = Objects.requireNonNullElse(
                JSONObjectUtils.getStringList(said, "token_endpoint_auth_methods_supported"), List.of(HEADER));
        String end = Objects.requireNonNullElse(JSONObjectUtils.getString(said, "end_session_endpoint"), "");
        return new ProviderMetadata(address(said, "authorization_endpoint"), address(said, "token_endpoint"),
                address(said, "jwks_uri"), ProviderSettings.isSafe(end) ? end : "",
                !methods.contains(HEADER) && methods.contains(FORM));
    }

    private static String address(Map<String, Object> said, String name) throws ParseException {
        String address = Objects.requireNonNullElse(JSONObjectUtils.getString(said, name), "");
        if (!ProviderSettings.isSafe(address)) {
            throw new ParseException(name + " is no safe address", 0);
        }
        return address;
    }
}
