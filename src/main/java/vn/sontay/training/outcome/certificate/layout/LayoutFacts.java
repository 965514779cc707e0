package vn.sontay.training.outcome.certificate.layout;

import java.math.BigDecimal;

/**
 * On what paper a letterhead prints, for a form.
 *
 * @param version of the setting; 0 where nothing was said yet
 */
public record LayoutFacts(long issuerId, String issuerName, boolean prePrinted, BigDecimal offsetX, BigDecimal offsetY,
        long version) {
}
