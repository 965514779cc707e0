package vn.sontay.training.teaching.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HandInSheetTest {

    @Test
    void a_line_end_counts_as_the_one_character_that_was_typed() {
        assertEquals("Hay\n\nNên dài hơn", new HandInSheet(1, Map.of(), "Hay\r\n\r\nNên dài hơn").comment());
    }
}
