package vn.sontay.training.outcome.certificate.layout;

import java.math.BigDecimal;

/**
 * On what paper certificates are printed (LAY-2).
 *
 * @param prePrinted whether the paper has frame, head and title already
 * @param offsetX how far everything is moved to the right, in millimetres
 * @param offsetY how far it is moved down, in millimetres
 */
public record PaperLayout(boolean prePrinted, BigDecimal offsetX, BigDecimal offsetY) {

    /** An empty page, where nothing is moved. */
    public static final PaperLayout EMPTY_PAGE = new PaperLayout(false, BigDecimal.ZERO, BigDecimal.ZERO);
}
