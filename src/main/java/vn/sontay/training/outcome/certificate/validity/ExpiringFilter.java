package vn.sontay.training.outcome.certificate.validity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose certificates expire soon.
 *
 * @param days within how many; {@link #DEFAULT_DAYS} where nothing is asked
 * @param q part of a number, a name or a unit; empty for all
 */
public record ExpiringFilter(
        @Min(value = 0, message = "certificate.expiringDays") @Max(value = 3650, message = "certificate.expiringDays") @Nullable Integer days,
        @Size(max = 120, message = "web.tooLong") String q) {

    public static final int DEFAULT_DAYS = 60;

    public ExpiringFilter {
        days = Objects.requireNonNullElse(days, DEFAULT_DAYS);
    }
}
