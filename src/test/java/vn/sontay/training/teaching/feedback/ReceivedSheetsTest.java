package vn.sontay.training.teaching.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReceivedSheetsTest {

    @Test
    void fbk_5_nothing_is_shown_below_five_sheets() {
        assertFalse(new ReceivedSheets(0, 0).shown());
        assertFalse(new ReceivedSheets(4, 0).shown());
        assertFalse(new ReceivedSheets(0, 4).shown());
        assertTrue(new ReceivedSheets(5, 0).shown());
        assertTrue(new ReceivedSheets(0, 5).shown());
    }

    @Test
    void fbk_5_few_phones_are_not_added_to_paper_from_which_they_could_be_taken_away() {
        assertFalse(new ReceivedSheets(1, 4).shown());
        ReceivedSheets mixed = new ReceivedSheets(4, 9);
        assertTrue(mixed.shown());
        assertTrue(mixed.leavesPhonesOut());
        assertEquals(9, mixed.counted());
        assertEquals(13, mixed.total());
        ReceivedSheets many = new ReceivedSheets(5, 1);
        assertFalse(many.leavesPhonesOut());
        assertEquals(6, many.counted());
    }
}
