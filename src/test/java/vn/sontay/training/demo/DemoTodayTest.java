package vn.sontay.training.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.RollCallState;
import vn.sontay.training.teaching.trainingclass.SessionRow;
import vn.sontay.training.teaching.trainingclass.SessionState;

/** What a later start of a demo does about today's session (DEM-3). */
class DemoTodayTest {

    private static final LocalDate SEEDED = LocalDate.parse("2026-11-25");
    private static final LocalDate LATER = SEEDED.plusDays(3);
    private static final LocalDateTime EARLY = LATER.atTime(6, 0);
    private static final long SPARE = 4;

    private static SessionRow session(long id, LocalDate day, RollCallState state, boolean begun, long version) {
        return new SessionRow(id, 1, (int) id, "Nội dung", day, DayPart.MORNING, 4, state, begun,
                SessionState.STANDS, false, null, null, null, null, SessionRow.Own.NOTHING, version);
    }

    private static List<SessionRow> seeded(SessionRow spare) {
        return List.of(session(3, SEEDED, RollCallState.CLOSED, true, 1), spare);
    }

    private static SessionRow untouched() {
        return session(SPARE, SEEDED.plusWeeks(1), RollCallState.NOT_YET, false, 1);
    }

    @Test
    void on_the_day_of_the_first_start_the_session_is_there_even_after_its_roll_was_taken() {
        assertTrue(DemoToday.isDue(seeded(untouched()), SEEDED));
        assertFalse(DemoToday.isDue(seeded(untouched()), LATER));
    }

    @Test
    void on_another_day_the_demos_own_session_is_moved_to_the_coming_half_day() {
        assertEquals(Optional.of(untouched()), DemoToday.spare(seeded(untouched()), SPARE, EARLY));
        assertEquals(DayPart.MORNING, DemoToday.halfDay(EARLY));
        assertEquals(Optional.of(untouched()), DemoToday.spare(seeded(untouched()), SPARE, LATER.atTime(12, 0)));
        assertEquals(DayPart.AFTERNOON, DemoToday.halfDay(LATER.atTime(12, 0)));
    }

    @Test
    void within_a_half_day_nothing_can_be_moved_there_so_one_is_added() {
        assertEquals(Optional.empty(), DemoToday.spare(seeded(untouched()), SPARE, LATER.atTime(9, 0)));
        assertEquals(Optional.empty(), DemoToday.spare(seeded(untouched()), SPARE, LATER.atTime(20, 0)));
    }

    @Test
    void what_people_planned_moved_or_held_stays_where_it_is() {
        SessionRow planned = session(9, SEEDED.plusWeeks(1), RollCallState.NOT_YET, false, 1);
        SessionRow moved = session(SPARE, SEEDED.plusWeeks(2), RollCallState.NOT_YET, false, 2);
        SessionRow past = session(SPARE, SEEDED.plusDays(1), RollCallState.NOT_YET, true, 1);
        for (SessionRow theirs : List.of(planned, moved, past)) {
            assertEquals(Optional.empty(), DemoToday.spare(seeded(theirs), SPARE, EARLY));
        }
    }
}
