package vn.sontay.training.outcome.report.directive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The command to give a unit its part of a target (DIR-4).
 *
 * @param requestId made by the form
 * @param amount nought to take its part back
 */
public record GivePart(String requestId, String planCode, String targetCode,
        @NotNull(message = "web.choice") @Nullable Long unitId,
        @NotNull(message = "report.partMissing") @Min(value = 0, message = "report.partRange") @Max(value = 100_000, message = "report.partRange") @Nullable Integer amount,
        @Valid ByDocument document) {
}
