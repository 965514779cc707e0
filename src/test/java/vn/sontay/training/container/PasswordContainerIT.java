package vn.sontay.training.container;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.people.security.PasswordHashes;

/** SEC-1: the server's own hashes, at their real price. */
@ExtendWith(ArquillianExtension.class)
class PasswordContainerIT {

    private static final String SECRET = "rừng keo 2026";

    @Inject
    PasswordHashes hashes;

    @Test
    void a_secret_is_kept_as_a_salted_hash_of_600000_rounds_that_only_the_secret_matches() {
        String hash = hashes.of(SECRET);
        assertTrue(hash.startsWith("PBKDF2WithHmacSHA256:600000:"), hash);
        assertNotEquals(hash, hashes.of(SECRET));
        assertTrue(hashes.matches(SECRET, hash));
        assertFalse(hashes.matches("rừng keo 2025", hash));
    }
}
