package vn.sontay.training.people.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How dear a new hash of a secret is (SEC-1).
 *
 * @param count rounds of PBKDF2-HMAC-SHA256
 */
public record PasswordRounds(int count) {

    /** The environment's variable by which quizzes of other things make hashes cheap. */
    public static final String TEST_ONLY = "TEST_ONLY_PASSWORD_ROUNDS";

    private static final int REAL = 600_000;
    /** A demo keeps no secret, and its server starts quickly by leaving out the compiler that makes real rounds bearable. */
    private static final int FEWEST = 10_000;

    /**
     * @param environment the application's settings
     * @throws IllegalArgumentException in one sentence, when {@link #TEST_ONLY} is set to what no installation may have
     */
    public static PasswordRounds in(Map<String, String> environment) {
        @Nullable
        String testOnly = environment.get(TEST_ONLY);
        if (testOnly != null) {
            return new PasswordRounds(atLeastFewest(testOnly.strip()));
        }
        return new PasswordRounds("true".equalsIgnoreCase(environment.get("DEMO")) ? FEWEST : REAL);
    }

    /** @return whether the hashes of that environment are too cheap for the passwords of real people on purpose */
    public static boolean isWeakened(Map<String, String> environment) {
        return environment.containsKey(TEST_ONLY);
    }

    private static int atLeastFewest(String rounds) {
        if (!rounds.matches("\\d{1,9}") || Integer.parseInt(rounds) < FEWEST) {
            throw new IllegalArgumentException(TEST_ONLY + "=" + rounds + " is no number of at least " + FEWEST
                    + "; it is for tests: unset it where real people sign in.");
        }
        return Integer.parseInt(rounds);
    }
}
