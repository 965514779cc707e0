package vn.sontay.training.teaching.attendance;

import jakarta.validation.Valid;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The command to take the roll: what is said about each person, all in one.
 *
 * @param requestId made by the form
 * @param version of the roll call that the user saw; 0 when there was none
 * @param marks by enrolment, in the order of the page; whoever isn't in it keeps the mark they have, or none
 * @param early whether it doesn't matter that the session isn't over yet, where the roll call is to be closed (ATT-14)
 */
public record RecordAttendance(String requestId, long sessionId, long version, Map<Long, @Valid Finding> marks,
        boolean early) {

    public RecordAttendance {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    }

    /** Where it doesn't matter, or nothing is closed. */
    public RecordAttendance(String requestId, long sessionId, long version, Map<Long, Finding> marks) {
        this(requestId, sessionId, version, marks, true);
    }
}
