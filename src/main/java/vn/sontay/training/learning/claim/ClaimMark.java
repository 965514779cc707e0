package vn.sontay.training.learning.claim;

/**
 * A claim's code as it stands in a file.
 *
 * @param line counted from 1
 */
public record ClaimMark(String claim, int line) {
}
