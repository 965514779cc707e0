package vn.sontay.training.outcome.document.text;

/**
 * A place where two papers differ.
 *
 * @param before the words before it, in ours
 * @param ours empty where theirs has something more
 * @param theirs empty where ours has something more
 * @param after the words behind it, in ours
 */
public record Passage(String before, String ours, String theirs, String after) {
}
