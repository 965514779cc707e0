package vn.sontay.training.outcome.report.snapshot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to freeze the figures of a plan.
 *
 * @param requestId made by the form
 * @param asOf the day of the figures
 * @param note what they are for; cleaned, may be empty
 */
public record FreezeFigures(String requestId, String planCode,
        @NotNull(message = "report.asOfMissing") @Nullable LocalDate asOf,
        @Size(max = 300, message = "report.noteLong") String note) {

    public FreezeFigures {
        note = Vietnamese.clean(note);
    }
}
