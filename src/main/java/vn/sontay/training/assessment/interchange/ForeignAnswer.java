package vn.sontay.training.assessment.interchange;

import java.math.BigDecimal;

/**
 * An option, or a text that is accepted.
 *
 * @param percent hundredths that it counts
 */
public record ForeignAnswer(MarkedText text, BigDecimal percent, MarkedText feedback) {
}
