package vn.sontay.training.people.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SEC-1. */
class Argon2HashTest {

    /** From the tests of the reference implementation, github.com/P-H-C/phc-winner-argon2. */
    private static final String REFERENCE = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    @Test
    void equals_what_the_reference_implementation_makes() {
        assertEquals(REFERENCE, Argon2Hash.of("password", 65_536, 2, "somesalt".getBytes(UTF_8)).toString());
        assertTrue(Argon2Hash.parse(REFERENCE).matches("password"));
        assertFalse(Argon2Hash.parse(REFERENCE).matches("Password"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$argon2id$", "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y",
            "$argon2id$v=19$m=65536,t=2,p=4$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y", "PBKDF2WithHmacSHA256:600000:x:y"})
    void what_is_no_such_hash_is_not_taken_for_one(String stored) {
        assertThrows(IllegalArgumentException.class, () -> Argon2Hash.parse(stored));
    }
}
