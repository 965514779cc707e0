package vn.sontay.training.teaching.attendance;

import jakarta.validation.Valid;
import java.util.List;

/**
 * The command to take what a device has kept of the roll of a session.
 *
 * @param device made by the browser, once for each account that uses it
 * @param marks in the order in which they were said, at most one about a person
 */
public record TakeMarks(long sessionId, String device, List<@Valid KeptMark> marks) {

    /** How many are taken at once. */
    public static final int MOST = 200;

    public TakeMarks {
        marks = List.copyOf(marks);
    }
}
