package vn.sontay.training.assessment.interchange;

/**
 * What belongs together.
 *
 * @param prompt empty for an answer that belongs to none
 */
public record ForeignPair(MarkedText prompt, MarkedText answer) {
}
