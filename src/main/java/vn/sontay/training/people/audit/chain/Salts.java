package vn.sontay.training.people.audit.chain;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What keeps the readable values of a line from being guessed by their digests (AUD-8); null once a value was erased. */
record Salts(@Nullable String actor, @Nullable String detail, @Nullable String differences) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    /** @return new ones */
    static Salts fresh() {
        return new Salts(one(), one(), one());
    }

    private static String one() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
