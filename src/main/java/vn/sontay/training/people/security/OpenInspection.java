package vn.sontay.training.people.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to let somebody from outside inspect.
 *
 * @param units whose targets, evidence, snapshots and reports are inspected; may be empty where a plan is named
 * @param plan the code of one that is inspected as a whole; empty for none
 * @param endsOn the last day
 * @param reason why
 * @param document the decision that it stands on, with number and day
 */
public record OpenInspection(String requestId,
        @NotBlank(message = "security.inspectorMissing") @Size(max = 120, message = "security.inspectorLong") String fullName,
        Set<Long> units, String plan, @NotNull(message = "security.inspectionEndMissing") @Nullable LocalDate endsOn,
        @NotBlank(message = "security.inspectionReasonMissing") @Size(max = 500, message = "security.inspectionLong") String reason,
        @NotBlank(message = "security.inspectionDocumentMissing") @Size(max = 200, message = "security.inspectionLong") String document) {

    public OpenInspection {
        units = units == null ? Set.of() : Set.copyOf(units);
        fullName = Vietnamese.clean(fullName);
        reason = Vietnamese.clean(reason);
        document = Vietnamese.clean(document);
    }
}
