package vn.sontay.training.teaching.trainingclass;

import java.time.LocalDate;

/**
 * A session of a class's timetable.
 *
 * @param ordinal its number by date, from 1
 * @param periods tiết
 * @param begun whether its time has come, by the timetable
 */
public record SessionRow(long sessionId, long classId, int ordinal, String title, LocalDate heldOn, DayPart part,
        int periods, RollCallState rollCall, boolean begun, long version) {
}
