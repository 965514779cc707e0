package vn.sontay.training.quiz;

/**
 * Something one can choose.
 *
 * @param letter {@code A} to {@code D}, or {@code true} and {@code false}
 */
public record Option(String letter, String text) {
}
