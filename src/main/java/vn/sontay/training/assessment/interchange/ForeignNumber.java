package vn.sontay.training.assessment.interchange;

import java.math.BigDecimal;

/** A number that is accepted; a range is its middle with half its width as tolerance. */
public record ForeignNumber(BigDecimal number, BigDecimal tolerance, BigDecimal percent, MarkedText feedback) {
}
