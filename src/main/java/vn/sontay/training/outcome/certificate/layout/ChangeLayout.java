package vn.sontay.training.outcome.certificate.layout;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Says on what paper a letterhead prints from now on; see {@link PaperLayout}.
 *
 * @param version of the setting as it was seen; 0 where nothing was said yet
 */
public record ChangeLayout(String requestId, long issuerId, long version, boolean prePrinted,
        @NotNull(message = "certificate.offset") @DecimalMin(value = "-20", message = "certificate.offset") @DecimalMax(value = "20", message = "certificate.offset") @Digits(integer = 2, fraction = 1, message = "certificate.offset") BigDecimal offsetX,
        @NotNull(message = "certificate.offset") @DecimalMin(value = "-20", message = "certificate.offset") @DecimalMax(value = "20", message = "certificate.offset") @Digits(integer = 2, fraction = 1, message = "certificate.offset") BigDecimal offsetY) {
}
