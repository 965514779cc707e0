package vn.sontay.training.people.security.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import vn.sontay.training.shared.Digests;

/**
 * The secret of one try, which only the browser has (OID-3). What the provider sees of it is made of it one way.
 *
 * @param text as it stands in the cookie
 */
record BrowserToken(String text) {

    String state() {
        return Digests.sha256("state|" + text);
    }

    String nonce() {
        return Digests.sha256("nonce|" + text);
    }

    /** @return PKCE's secret (RFC 7636) */
    String verifier() {
        return Digests.sha256("verifier|" + text);
    }

    /** @return what the provider keeps of {@link #verifier}, by S256 */
    String challenge() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return what the row is found by */
    String hash() {
        return Digests.sha256(text);
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "BrowserToken";
    }
}
