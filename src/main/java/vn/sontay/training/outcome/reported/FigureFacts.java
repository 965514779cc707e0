package vn.sontay.training.outcome.reported;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * What a unit reports (REP-1).
 *
 * @param on the day to which it is
 * @param whole of how many; null for the plan's own total, or where there is none
 * @param unitName who reported, cleaned
 * @param source document or words, cleaned
 */
public record FigureFacts(@NotNull(message = "reported.onMissing") @Nullable LocalDate on,
        @NotNull(message = "reported.range") @Min(value = 0, message = "reported.range") @Max(value = 1_000_000_000, message = "reported.range") @Nullable Integer counted,
        @Min(value = 1, message = "reported.wholeRange") @Max(value = 1_000_000_000, message = "reported.wholeRange") @Nullable Integer whole,
        @NotBlank(message = "reported.unitMissing") @Size(max = 200, message = "reported.tooLong") String unitName,
        @NotBlank(message = "reported.sourceMissing") @Size(max = 300, message = "reported.tooLong") String source) {

    public FigureFacts {
        unitName = Vietnamese.clean(unitName);
        source = Vietnamese.clean(source);
    }
}
