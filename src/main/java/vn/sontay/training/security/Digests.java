package vn.sontay.training.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random texts that nobody can guess, and the fast hash that is enough to keep those (and names of no weight). */
final class Digests {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Digests() {
    }

    /** @return 256 random bits, as 43 letters, digits, hyphens and underscores */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @return SHA-256 as 64 hexadecimal digits */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
