package vn.sontay.training.people.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.util.Arrays;

/**
 * A hash by Argon2id (RFC 9106) with what it was made from, in the notation that other programs read too:
 * {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
 *
 * @param kib    memory filled, in KiB
 * @param passes over that memory
 */
record Argon2Hash(int kib, int passes, byte[] salt, byte[] hash) {

    private static final Pattern NOTATION = Pattern
            .compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final int BYTES = 32;

    static Argon2Hash of(String secret, int kib, int passes, byte[] salt) {
        return new Argon2Hash(kib, passes, salt, computed(secret, kib, passes, salt, BYTES));
    }

    static boolean isNotation(String stored) {
        return stored.startsWith("$argon2id$");
    }

    /** @throws IllegalArgumentException when it isn't in the notation */
    static Argon2Hash parse(String stored) {
        Matcher matcher = NOTATION.matcher(stored);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a hash by Argon2id");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new Argon2Hash(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                base64.decode(matcher.group(3)), base64.decode(matcher.group(4)));
    }

    boolean matches(String secret) {
        return Arrays.constantTimeAreEqual(hash, computed(secret, kib, passes, salt, hash.length));
    }

    private static byte[] computed(String secret, int kib, int passes, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(kib).withIterations(passes)
                .withParallelism(1).withSalt(salt).build());
        byte[] hash = new byte[length];
        generator.generateBytes(secret.getBytes(UTF_8), hash);
        return hash;
    }

    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + kib + ",t=" + passes + ",p=1$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(hash);
    }
}
