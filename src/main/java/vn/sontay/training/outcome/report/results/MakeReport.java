package vn.sontay.training.outcome.report.results;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Freezes the figures of a plan for a report (RES-7). @param asOf the day of the figures */
public record MakeReport(String requestId, String planCode,
        @NotNull(message = "report.asOfMissing") @Nullable LocalDate asOf) {
}
