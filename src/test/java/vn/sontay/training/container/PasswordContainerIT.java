package vn.sontay.training.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.people.security.PasswordHashes;

/** SEC-1, SEC-18: the server's own hashes, at their real price. */
@ExtendWith(ArquillianExtension.class)
class PasswordContainerIT {

    private static final String SECRET = "rừng keo 2026";
    /** Of the same secret, by the version before. */
    private static final String EARLIER = "PBKDF2WithHmacSHA256:600000:DsP9hMmh0zqM6gqUflQ9dnNqbzcvIAADnF4LA7eMdEs=:V8VBqhPL4jh/sWyRnqWY25gCRR4ib3tEzezgwWPn7wM=";

    @Inject
    PasswordHashes hashes;

    @Test
    void a_secret_is_kept_as_a_salted_hash_by_argon2id_that_only_the_secret_matches() {
        String hash = hashes.of(SECRET);
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertNotEquals(hash, hashes.of(SECRET));
        assertTrue(hashes.matches(SECRET, hash));
        assertFalse(hashes.matches("rừng keo 2025", hash));
        assertFalse(hashes.isOutdated(hash));
    }

    @Test
    void a_hash_of_an_earlier_version_is_read_and_called_outdated() {
        assertTrue(hashes.matches(SECRET, EARLIER));
        assertFalse(hashes.matches("rừng keo 2025", EARLIER));
        assertTrue(hashes.isOutdated(EARLIER));
    }

    @Test
    void where_there_is_no_hash_nothing_matches() {
        assertEquals(false, hashes.matches(SECRET, null));
    }
}
