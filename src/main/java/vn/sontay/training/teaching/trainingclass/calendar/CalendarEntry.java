package vn.sontay.training.teaching.trainingclass.calendar;

import java.time.LocalDateTime;

/**
 * A session as calendars keep it.
 *
 * @param sequence rises with whatever is said anew (CAL-1)
 * @param cancelled whether it was removed (CAL-2)
 */
public record CalendarEntry(long sessionId, int sequence, LocalDateTime begins, LocalDateTime ends, String summary,
        String place, String description, boolean cancelled) {
}
