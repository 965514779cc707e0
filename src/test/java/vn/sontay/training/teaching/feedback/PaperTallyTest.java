package vn.sontay.training.teaching.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.RuleException;

class PaperTallyTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private static PaperTally tally(int sheets, Map<String, Distribution> counts) {
        return new PaperTally(1, sheets, counts, "Giảng viên", NOW);
    }

    @Test
    void fbk_8_a_question_has_no_more_ticks_than_there_are_sheets() {
        Map<String, Distribution> counts = Map.of("a", Distribution.of(0, 0, 0, 1, 2), "b",
                Distribution.of(1, 0, 0, 1, 2));
        assertEquals(4, tally(4, counts).sheets());
        RuleException refused = assertThrows(RuleException.class, () -> tally(3, counts));
        assertEquals("q-b", refused.field());
        assertEquals(List.of(4, 3), refused.arguments());
    }

    @Test
    void there_are_1_to_200_sheets() {
        assertEquals("sheets", assertThrows(RuleException.class, () -> tally(0, Map.of())).field());
        assertEquals("sheets", assertThrows(RuleException.class, () -> tally(201, Map.of())).field());
        assertEquals(200, tally(200, Map.of()).sheets());
    }

    @Test
    void fbk_7_it_is_withdrawn_once_and_with_a_reason() {
        for (String reason : List.of(" ", "x".repeat(301))) {
            assertEquals("reason", assertThrows(RuleException.class,
                    () -> Constraints.check(new WithdrawPaperSheets("r", 1, 0, reason))).field());
        }
        PaperTally tally = tally(3, Map.of());
        assertTrue(tally.counts());
        tally.withdraw("Đếm nhầm", "Giảng viên", NOW);
        assertFalse(tally.counts());
        assertThrows(RuleException.class, () -> tally.withdraw("Lần nữa", "Giảng viên", NOW));
    }
}
