package vn.sontay.training.outcome.effect;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to enter a commune's filings of a month, or to correct them (EFF-1).
 *
 * @param requestId made by the form
 * @param unitId the commune
 * @param month such as 07/2025
 * @param online of them
 * @param dossiers in all
 * @param source document or words, cleaned
 * @param reason of a correction, cleaned; empty for what wasn't there
 */
public record RecordFilings(String requestId,
        @NotNull(message = "effect.communeMissing") @Nullable Long unitId,
        @NotBlank(message = "effect.monthWrong") @Pattern(regexp = FilingMonth.TYPED, message = "effect.monthWrong") String month,
        @NotNull(message = "effect.range") @Min(value = 0, message = "effect.range") @Max(value = 10_000_000, message = "effect.range") @Nullable Integer online,
        @NotNull(message = "effect.range") @Min(value = 0, message = "effect.range") @Max(value = 10_000_000, message = "effect.range") @Nullable Integer dossiers,
        @NotBlank(message = "effect.sourceMissing") @Size(max = 300, message = "effect.tooLong") String source,
        @Size(max = 300, message = "effect.tooLong") String reason) {

    public RecordFilings {
        source = Vietnamese.clean(source);
        reason = Vietnamese.clean(reason);
    }
}
