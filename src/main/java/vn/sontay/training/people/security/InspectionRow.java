package vn.sontay.training.people.security;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An inspection.
 *
 * @param units whose data are inspected, in one line; empty where only a plan is
 * @param planCode of the plan that is inspected, or null
 * @param endedAt when it was ended by hand, or null
 * @param live whether it goes on
 * @param views how many pages were asked for
 */
public record InspectionRow(long inspectionId, long version, long personId, String fullName, String userName,
        String units, @Nullable String planCode, String reason, String document, LocalDate endsOn, Instant madeAt,
        String madeBy, @Nullable Instant endedAt, @Nullable String endedBy, boolean live, int views) {
}
