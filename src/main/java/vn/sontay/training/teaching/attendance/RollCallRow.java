package vn.sontay.training.teaching.attendance;

import org.jspecify.annotations.Nullable;

/**
 * A person on the roll of a session.
 *
 * @param unitName empty when unknown
 * @param phone as it is dialled, or null when it isn't known
 * @param mark the one that counts, or null when nothing was recorded
 */
public record RollCallRow(long enrolmentId, String fullName, @Nullable Integer birthYear, String unitName,
        @Nullable String jobTitle, @Nullable String phone, @Nullable RecordedMark mark) {

    /** @return what tells people of one name apart */
    public String about() {
        return birthYear == null ? unitName : unitName + " · " + birthYear;
    }
}
