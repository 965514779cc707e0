package vn.sontay.training.web;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A secret that stands in packed pages, each time under another mask: otherwise who hears the length of answers, and can have pages
 * asked for, finds it digit by digit (BREACH).
 */
final class MaskedToken {

    private static final SecureRandom RANDOM = new SecureRandom();

    private MaskedToken() {
    }

    /** @return a mask and, beside it, the secret under that mask; letters that a header and a form take */
    static String of(byte[] secret) {
        byte[] mask = new byte[secret.length];
        RANDOM.nextBytes(mask);
        byte[] both = Arrays.copyOf(mask, 2 * secret.length);
        System.arraycopy(mixed(secret, mask), 0, both, secret.length, secret.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /** @return whether what a stranger may have written is the secret under any mask */
    static boolean matches(@Nullable String sent, byte[] secret) {
        byte[] both = read(sent);
        return both.length == 2 * secret.length
                && MessageDigest.isEqual(secret, mixed(Arrays.copyOfRange(both, secret.length, both.length), both));
    }

    private static byte[] read(@Nullable String sent) {
        try {
            return sent == null ? new byte[0] : Base64.getUrlDecoder().decode(sent);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] mixed(byte[] bytes, byte[] mask) {
        byte[] mixed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            mixed[i] = (byte) (bytes[i] ^ mask[i]);
        }
        return mixed;
    }
}
