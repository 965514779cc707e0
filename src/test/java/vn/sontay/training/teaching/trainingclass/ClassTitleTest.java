package vn.sontay.training.teaching.trainingclass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** CLS-24. */
class ClassTitleTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");

    @Test
    void the_next_class_has_the_next_number_that_nobody_has() {
        assertEquals("Lớp DVCTT, đợt 2 năm 2025", ClassTitle.next("Lớp DVCTT, đợt 1 năm 2025", Set.of()));
        assertEquals("Lớp 4", ClassTitle.next("Lớp 2", Set.of("Lớp 2", "Lớp 3")));
        assertEquals("Lớp Tổ công nghệ số (2)", ClassTitle.next("Lớp Tổ công nghệ số", Set.of()));
        assertEquals("Lớp Tổ công nghệ số (3)", ClassTitle.next("Lớp Tổ công nghệ số (2)", Set.of()));
        assertEquals("Lớp theo QĐ 12/2025 (2)", ClassTitle.next("Lớp theo QĐ 12/2025", Set.of()));
        assertEquals("Lớp khóa 10", ClassTitle.next("Lớp khóa 9", Set.of()));
    }

    private static SessionRow session(String title, LocalDate on, DayPart part, SessionState state, boolean extra,
            SessionRow.Own own) {
        return new SessionRow(1, 2, 1, title, on, part, 4, RollCallState.NOT_YET, false, state, extra, null, null, null,
                null, own, 1);
    }

    @Test
    void sessions_keep_their_distance_half_day_and_own_hours_and_what_was_not_held_is_left_out() {
        SessionRow.Own own = new SessionRow.Own(null, null, "08:00", "10:30");
        List<SessionPlan> plans = SessionPlan.shifted(List.of(
                session("Một", MONDAY, DayPart.MORNING, SessionState.STANDS, false, own),
                session("Hủy", MONDAY, DayPart.AFTERNOON, SessionState.CANCELLED, false, SessionRow.Own.NOTHING),
                session("Học bù", MONDAY.plusDays(1), DayPart.MORNING, SessionState.STANDS, true,
                        SessionRow.Own.NOTHING),
                session("Hoãn", MONDAY, DayPart.MORNING, SessionState.POSTPONED, false, SessionRow.Own.NOTHING),
                session("Hai", MONDAY.plusWeeks(1), DayPart.AFTERNOON, SessionState.STANDS, false,
                        SessionRow.Own.NOTHING)),
                28);
        assertEquals(List.of(
                new SessionPlan("Một", MONDAY.plusDays(28), DayPart.MORNING, 4, LocalTime.of(8, 0),
                        LocalTime.of(10, 30)),
                new SessionPlan("Hoãn", MONDAY.plusDays(28), DayPart.AFTERNOON, 4),
                new SessionPlan("Hai", MONDAY.plusDays(35), DayPart.AFTERNOON, 4)), plans);
    }
}
