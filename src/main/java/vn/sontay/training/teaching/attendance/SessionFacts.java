package vn.sontay.training.teaching.attendance;

import java.time.LocalDate;
import vn.sontay.training.shared.database.Row;

/**
 * A session with what its lessons follow from (ATT-24).
 *
 * @param startsOn first day of its class
 * @param endsOn last day of its class
 */
record SessionFacts(long sessionId, int ordinal, String title, LocalDate heldOn, String courseCode,
        LocalDate startsOn, LocalDate endsOn) {

    /** What {@link #read} asks of a statement in which the session is called s, and its class c. */
    static final String COLUMNS = "s.id as session_id, s.ordinal, s.title, s.held_on, c.course_code, c.starts_on, c.ends_on";

    static SessionFacts read(Row row) {
        return new SessionFacts(row.id("session_id"), row.number("ordinal"), row.text("title"), row.day("held_on"),
                row.text("course_code"), row.day("starts_on"), row.day("ends_on"));
    }

    /** @return the day whose editions its class read then (PRG-2) */
    LocalDate readingDay() {
        return heldOn.isBefore(startsOn) || heldOn.isAfter(endsOn) ? startsOn : heldOn;
    }
}
