package vn.sontay.training.people.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How dear a new hash of a secret is (SEC-1).
 *
 * @param kib memory that Argon2id fills for it, twice over
 */
public record PasswordCost(int kib) {

    /** The environment's variable by which tests of other things make hashes cheap. */
    public static final String TEST_ONLY = "TEST_ONLY_PASSWORD_KIB";

    /** Of OWASP's equally strong settings for Argon2id the one that asks for the least memory but two passes. */
    private static final int REAL = 19 * 1024;
    private static final int LEAST = 256;

    /**
     * @param environment the application's settings
     * @throws IllegalArgumentException in one sentence, when {@link #TEST_ONLY} is set to what no installation may have
     */
    public static PasswordCost in(Map<String, String> environment) {
        @Nullable
        String testOnly = environment.get(TEST_ONLY);
        return new PasswordCost(testOnly == null ? REAL : atLeast(testOnly.strip()));
    }

    /** @return whether the hashes of that environment are too cheap for the passwords of real people on purpose */
    public static boolean isWeakened(Map<String, String> environment) {
        return environment.containsKey(TEST_ONLY);
    }

    private static int atLeast(String kib) {
        if (!kib.matches("\\d{1,6}") || Integer.parseInt(kib) < LEAST) {
            throw new IllegalArgumentException(TEST_ONLY + "=" + kib + " is no number of at least " + LEAST
                    + "; it is for tests: unset it where real people sign in.");
        }
        return Integer.parseInt(kib);
    }
}
