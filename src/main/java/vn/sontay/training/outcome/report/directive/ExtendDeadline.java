package vn.sontay.training.outcome.report.directive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.scan.SentFile;

/**
 * The command to extend a target's last day (DIR-2).
 *
 * @param requestId made by the form
 * @param deadline the new last day
 * @param scan of the document, or null
 */
public record ExtendDeadline(String requestId, String planCode, String targetCode,
        @NotNull(message = "report.newDeadlineMissing") LocalDate deadline, @Valid ByDocument document,
        @Nullable SentFile scan) {
}
