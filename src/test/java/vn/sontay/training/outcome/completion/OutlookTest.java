package vn.sontay.training.outcome.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.shared.Share;

/** COM-10. */
class OutlookTest {

    private static Outlook of(int attended, int sessions, int left) {
        return new Outlook(new Share(attended, sessions), left, new AttendanceShare(75, 100), 0);
    }

    @Test
    void who_has_missed_one_of_four_may_miss_no_more() {
        assertTrue(of(0, 4, 3).onEdge());
        assertTrue(of(2, 4, 1).onEdge());
        assertFalse(of(1, 4, 3).onEdge());
        assertEquals(1, of(1, 4, 3).missable());
    }

    @Test
    void who_has_missed_two_of_four_cannot_reach_it_any_more() {
        assertTrue(of(0, 4, 2).lost());
        assertTrue(of(2, 4, 0).lost());
        assertFalse(of(2, 4, 0).onEdge());
    }

    @Test
    void who_has_attended_enough_is_at_no_risk() {
        assertFalse(of(3, 4, 1).lost());
        assertFalse(of(3, 4, 1).onEdge());
        assertEquals(1, of(3, 4, 1).missable());
        assertFalse(of(3, 4, 0).onEdge());
        assertEquals(0, of(3, 4, 0).missable());
    }

    @Test
    void who_joined_late_still_has_to_attend_as_much_as_is_asked_at_least_COM_12() {
        AttendanceShare half = new AttendanceShare(50, 100);
        assertFalse(new Outlook(new Share(1, 2), 1, half, 0).onEdge());
        assertTrue(new Outlook(new Share(1, 2), 1, half, 1).onEdge());
        assertTrue(new Outlook(new Share(2, 2), 0, half, 1).lost());
    }

    @Property
    void missing_so_many_still_reaches_it_and_one_more_does_not(@ForAll @IntRange(max = 12) int attended,
            @ForAll @IntRange(max = 12) int missed, @ForAll @IntRange(max = 12) int left,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        int sessions = attended + missed + left;
        AttendanceShare needed = new AttendanceShare(percent, 100);
        Outlook outlook = new Outlook(new Share(attended, sessions), left, needed, 0);
        for (int more = 0; more <= left; more++) {
            boolean reached = new Share(attended + left - more, sessions).atLeast(percent, 100);
            assertEquals(reached, more <= outlook.missable(), outlook + ", missing " + more);
        }
        assertEquals(outlook.missable() < 0, outlook.lost());
    }
}
