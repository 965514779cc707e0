package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskedTokenTest {

    private static final byte[] SECRET = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);

    @Test
    void it_never_looks_the_same_twice_and_each_is_right() {
        String one = MaskedToken.of(SECRET);
        String other = MaskedToken.of(SECRET);
        assertNotEquals(one, other);
        assertTrue(MaskedToken.matches(one, SECRET));
        assertTrue(MaskedToken.matches(other, SECRET));
    }

    @Test
    void anything_else_is_wrong_and_nothing_fails_by_it() {
        String right = MaskedToken.of(SECRET);
        String otherLast = right.substring(0, right.length() - 1) + (right.endsWith("A") ? "E" : "A");
        byte[] other = "fedcba9876543210".getBytes(StandardCharsets.UTF_8);
        for (String sent : List.of("", "A", right + "AAAA", right.substring(4), otherLast, "đường", "%00",
                MaskedToken.of(other))) {
            assertFalse(MaskedToken.matches(sent, SECRET), sent);
        }
        assertFalse(MaskedToken.matches(null, SECRET));
    }
}
