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
class PasswordCostTest {

    @Test
    void secrets_are_hashed_over_19_MiB_in_a_demo_too() {
        assertEquals(19_456, PasswordCost.in(Map.of()).kib());
        assertEquals(19_456, PasswordCost.in(Map.of("DEMO", "true")).kib());
        assertFalse(PasswordCost.isWeakened(Map.of("DEMO", "false")));
    }

    @Test
    void a_test_may_ask_for_cheap_hashes_by_a_name_that_says_so() {
        Map<String, String> settings = Map.of("DEMO", "false", "TEST_ONLY_PASSWORD_KIB", "256");
        assertEquals(256, PasswordCost.in(settings).kib());
        assertTrue(PasswordCost.isWeakened(settings));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "255", "-512", "99999999999", "many"})
    void hashes_cheaper_than_that_are_refused(String kib) {
        Map<String, String> settings = Map.of("TEST_ONLY_PASSWORD_KIB", kib);
        String message = assertThrows(IllegalArgumentException.class, () -> PasswordCost.in(settings)).getMessage();
        assertTrue(message.contains("at least 256"), message);
    }
}
