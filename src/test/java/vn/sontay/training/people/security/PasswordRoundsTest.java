package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SEC-1. */
class PasswordRoundsTest {

    @Test
    void secrets_of_real_people_are_hashed_in_600000_rounds() {
        assertEquals(600_000, PasswordRounds.in(Map.of()).count());
        assertEquals(600_000, PasswordRounds.in(Map.of("DEMO", "false")).count());
        assertFalse(PasswordRounds.isWeakened(Map.of("DEMO", "false")));
    }

    @Test
    void a_demo_whose_passwords_are_public_takes_10000() {
        assertEquals(10_000, PasswordRounds.in(Map.of("DEMO", "true")).count());
    }

    @Test
    void a_test_may_ask_for_cheap_hashes_by_a_name_that_says_so() {
        Map<String, String> settings = Map.of("DEMO", "false", "TEST_ONLY_PASSWORD_ROUNDS", "20000");
        assertEquals(20_000, PasswordRounds.in(settings).count());
        assertTrue(PasswordRounds.isWeakened(settings));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "9999", "-20000", "99999999999", "many"})
    void hashes_cheaper_than_that_are_refused(String rounds) {
        Map<String, String> settings = Map.of("TEST_ONLY_PASSWORD_ROUNDS", rounds);
        String message = assertThrows(IllegalArgumentException.class, () -> PasswordRounds.in(settings)).getMessage();
        assertTrue(message.contains("at least 10000"), message);
    }
}
