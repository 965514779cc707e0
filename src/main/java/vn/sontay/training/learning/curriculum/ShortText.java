package vn.sontay.training.learning.curriculum;

/**
 * What became of a text that is written as lessons are and has no parts of its own.
 *
 * @param html clean
 * @param words a syllable that stands alone is a word
 */
public record ShortText(String html, int words) {
}
