package vn.sontay.training.teaching.attendance.substitute;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody comes instead of somebody else, as pages tell it while it holds.
 *
 * @param ordinal of the session, or null where it is from a day on
 * @param on the day of the session, or the first day
 */
public record SubstitutionRow(long substitutionId, String absent, String substitute, @Nullable Integer ordinal,
        LocalDate on, String reason, Instant recordedAt, String recordedBy) {
}
