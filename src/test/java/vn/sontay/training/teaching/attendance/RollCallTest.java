package vn.sontay.training.teaching.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.testing.TestClock;

class RollCallTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Finding PRESENT = new Finding(MarkStatus.PRESENT);
    private static final Finding ABSENT = new Finding(MarkStatus.ABSENT);

    /** As a form that was tampered with says it. */
    @SuppressWarnings("NullAway")
    private static final Finding NOTHING = new Finding(null);

    private final TestClock clock = TestClock.at("2026-11-24T08:00");

    private RollCall opened() {
        return RollCall.open(1, DAY, clock);
    }

    private static List<RollCallRow> roll(long people) {
        return LongStream.rangeClosed(1, people)
                .mapToObj(id -> new RollCallRow(id, "Người " + id, null, "", null, null, null, null)).toList();
    }

    private static RuleException refused(Executable command) {
        return assertThrows(RuleException.class, command);
    }

    @Test
    void the_roll_is_taken_on_the_day_of_the_session_or_later_ATT_1() {
        TestClock early = TestClock.at("2026-11-23T23:59");
        RuleException refusal = refused(() -> RollCall.open(1, DAY, early));
        assertEquals("attendance.tooEarly", refusal.key());
        assertEquals(List.of("24/11/2026"), refusal.arguments());
        assertFalse(RollCall.open(1, DAY, TestClock.at("2026-11-24T00:00")).isClosed());
        assertFalse(RollCall.open(1, DAY, TestClock.at("2026-12-31T06:30")).isClosed());
    }

    @Test
    void nobody_marked_is_nothing_to_close_ATT_4() {
        assertEquals("attendance.emptyRoll", refused(() -> opened().close(List.of(), "B", clock.instant())).key());
    }

    @Test
    void somebody_unmarked_keeps_it_open_and_is_named_ATT_4() {
        RollCall rollCall = opened();
        rollCall.record(Map.of(1L, PRESENT), "B", clock.instant());
        RuleException refusal = refused(() -> rollCall.close(roll(3), "B", clock.instant()));
        assertEquals(List.of(2, "Người 2, Người 3"), refusal.arguments());
        assertFalse(rollCall.isClosed());
        assertEquals(List.of(8, "Người 2, Người 3, Người 4, Người 5, Người 6, …"),
                refused(() -> rollCall.close(roll(9), "B", clock.instant())).arguments());
    }

    @Test
    void everybody_marked_closes_it_once_and_for_all_ATT_4() {
        RollCall rollCall = opened();
        rollCall.record(Map.of(1L, PRESENT, 2L, ABSENT), "B", clock.instant());
        rollCall.close(roll(2), "B", clock.instant());
        assertTrue(rollCall.isClosed());
        Map<Long, Finding> late = Map.of(2L, new Finding(MarkStatus.LATE));
        assertEquals("attendance.isClosed", refused(() -> rollCall.record(late, "B", clock.instant())).key());
        assertEquals("attendance.isClosed", refused(() -> rollCall.close(roll(2), "B", clock.instant())).key());
    }

    @Test
    void the_same_mark_again_leaves_no_trace_ATT_3() {
        RollCall rollCall = opened();
        Map<Long, Finding> said = Map.of(1L, PRESENT);
        rollCall.record(said, "B", clock.instant());
        AttendanceMark mark = rollCall.added().getFirst();
        rollCall.record(said, "B", clock.instant());
        assertEquals(List.of(mark), rollCall.added());
        assertEquals(1, rollCall.count(MarkStatus.PRESENT));
    }

    @Test
    void a_correction_needs_a_closed_roll_call_a_status_and_a_reason_ATT_5() {
        RollCall rollCall = opened();
        rollCall.record(Map.of(1L, ABSENT), "B", clock.instant());
        assertEquals("attendance.notClosed", refusedCorrection(rollCall, MarkStatus.LATE).key());
        rollCall.close(roll(1), "B", clock.instant());
        assertEquals("attendance.sameStatus", refusedCorrection(rollCall, MarkStatus.ABSENT).key());
        assertEquals("status", refused(() -> Constraints.check(correction(NOTHING, "lý do"))).field());
        assertEquals("reason", refused(() -> Constraints.check(correction(PRESENT, ""))).field());
        assertEquals("reason", refused(() -> Constraints.check(correction(PRESENT, "x".repeat(301)))).field());
    }

    @Test
    void what_is_said_without_a_status_is_refused_beside_the_right_person() {
        RuleException refusal = refused(
                () -> Constraints.check(new RecordAttendance("r", 1, 0, Map.of(7L, PRESENT, 8L, NOTHING))));
        assertEquals("status8", refusal.field());
        assertEquals("attendance.statusMissing", refusal.key());
    }

    private RuleException refusedCorrection(RollCall rollCall, MarkStatus status) {
        return refused(() -> rollCall.correct(1, new Finding(status), "x", "B", clock.instant()));
    }

    private static CorrectMark correction(Finding finding, String reason) {
        return new CorrectMark("r", 1, 1, 1L, finding, reason, false, false);
    }
}
