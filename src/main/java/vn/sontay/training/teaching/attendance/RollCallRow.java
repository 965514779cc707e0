package vn.sontay.training.teaching.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person on the roll of a session.
 *
 * @param unitName empty when unknown
 * @param phone as it is dialled, or null when it isn't known
 * @param joinedOn from which day they are in the class, or null for its first one (CLS-22)
 * @param mark the one that counts, or null when nothing was recorded
 */
public record RollCallRow(long enrolmentId, String fullName, @Nullable Integer birthYear, String unitName,
        @Nullable String jobTitle, @Nullable String phone, @Nullable LocalDate joinedOn,
        @Nullable RecordedMark mark) {

    /** @return whether they joined the class after that day */
    public boolean joinedAfter(LocalDate day) {
        return joinedOn != null && joinedOn.isAfter(day);
    }

    /** @return what tells people of one name apart */
    public String about() {
        return birthYear == null ? unitName : unitName + " · " + birthYear;
    }
}
