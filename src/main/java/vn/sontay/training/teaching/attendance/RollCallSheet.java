package vn.sontay.training.teaching.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Share;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.RollCallState;

/**
 * The roll call of one session as a screen shows it.
 *
 * @param courseCode of the class, by whose rule sessions count for who joined later
 * @param classStartsOn its first day
 * @param ordinal the session's number in the class, from 1
 * @param sessions of the class in all
 * @param hours in which it is held, such as 7h30–11h30: its own where it has some
 * @param version of the roll call; 0 when nobody has begun it
 * @param open whether the roll can be taken: the day of the session has come, and it is held
 * @param barred why there is no roll of this session at all, as a message's key, or null
 * @param own the enrolment of the caller, who leaves their own mark to others (CLS-10), or null
 * @param rows everybody on the roll, in the order of a class list
 */
public record RollCallSheet(long sessionId, long classId, String classTitle, String courseCode,
        LocalDate classStartsOn, String place, int ordinal, int sessions,
        String title, LocalDate heldOn, DayPart part, String hours, long version, RollCallState state,
        @Nullable Instant closedAt,
        @Nullable String closedBy, boolean open, @Nullable String barred, @Nullable Long own, List<RollCallRow> rows) {

    public RollCallSheet {
        rows = List.copyOf(rows);
    }

    public boolean closed() {
        return state == RollCallState.CLOSED;
    }

    /** @return whether somebody on it joined the class after the session */
    public boolean joinedLater() {
        return rows.stream().anyMatch(row -> row.joinedAfter(heldOn));
    }

    /** @return what was found about those who have a mark, by enrolment */
    public Map<Long, Finding> found() {
        Map<Long, Finding> found = new LinkedHashMap<>();
        rows.forEach(row -> {
            if (row.mark() != null) {
                found.put(row.enrolmentId(), row.mark().finding());
            }
        });
        return found;
    }

    /** @return how many of all have a mark */
    public Share marked() {
        return new Share(found().size(), rows.size());
    }
}
