package vn.sontay.training.learning.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** PCK-3, PCK-4. */
class AdoptionHistoryTest {

    private static final Instant AT = Instant.parse("2026-12-01T01:00:00Z");
    private static final PackRow ONE = pack(1, 4, "khoa-mot");
    private static final PackRow TWO = pack(2, 9, "khoa-hai");

    private static PackRow pack(long id, int serial, String key) {
        return new PackRow(id, "sha" + id, "Gói " + id, serial, AT, "Xã", key, 3, false, "Người thử", AT);
    }

    private static AdoptionRow row(int ordinal, AdoptionKind kind, @Nullable PackRow pack) {
        return new AdoptionRow(ordinal, kind, pack, "Người thử", AT);
    }

    @Test
    void nothing_adopted_leaves_the_own_content_in_force() {
        AdoptionHistory history = new AdoptionHistory(List.of());
        assertEquals(Optional.empty(), history.inForce());
        assertEquals(0, history.latest());
        assertEquals(0, history.floor("khoa-mot"));
    }

    @Test
    void what_is_rolled_back_counts_no_longer() {
        AdoptionHistory both = new AdoptionHistory(
                List.of(row(1, AdoptionKind.ADOPTED, ONE), row(2, AdoptionKind.ADOPTED, TWO)));
        assertEquals(Optional.of(TWO), both.inForce());
        assertEquals(ONE, both.before());
        assertEquals(4, both.floor("khoa-mot"), "of another key, what stands beneath counts too");
        AdoptionHistory back = new AdoptionHistory(List.of(row(1, AdoptionKind.ADOPTED, ONE),
                row(2, AdoptionKind.ADOPTED, TWO), row(3, AdoptionKind.ROLLED_BACK, ONE)));
        assertEquals(Optional.of(ONE), back.inForce());
        assertNull(back.before());
        assertEquals(0, back.floor("khoa-hai"));
        assertEquals(3, back.latest());
    }

    @Test
    void what_is_set_aside_leaves_nothing_to_go_back_to() {
        AdoptionHistory history = new AdoptionHistory(List.of(row(1, AdoptionKind.ADOPTED, ONE),
                row(2, AdoptionKind.ADOPTED, TWO), row(3, AdoptionKind.SET_ASIDE, null)));
        assertEquals(Optional.empty(), history.inForce());
        assertEquals(0, history.floor("khoa-mot"));
    }
}
