package vn.sontay.training.people.security;

import java.security.SecureRandom;
import java.util.Base64;

/** A text that nobody can guess. */
public final class RandomToken {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomToken() {
    }

    /** @return 256 random bits, as 43 letters, digits, hyphens and underscores */
    public static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
