package vn.sontay.training.teaching.attendance;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The command to record that people were in a session instead of one that they missed.
 *
 * @param requestId made by the form
 * @param classId of those people
 * @param sessionId in which they were
 * @param absences that it settles, by {@link Absence#key}: one of each person
 */
public record RecordCatchUp(String requestId, long classId,
        @NotNull(message = "attendance.catchUpSessionMissing") @Nullable Long sessionId,
        @NotEmpty(message = "attendance.absencesMissing") Set<String> absences) {

    public RecordCatchUp {
        absences = Set.copyOf(absences);
    }

    /** @return whose absences they are, as far as that can be read */
    Set<Long> enrolmentIds() {
        return absences.stream().map(each -> each.replaceFirst("-.*", "")).filter(each -> each.matches("\\d{1,18}"))
                .map(Long::valueOf).collect(Collectors.toSet());
    }
}
