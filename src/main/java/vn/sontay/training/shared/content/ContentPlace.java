package vn.sontay.training.shared.content;

/**
 * Where something stands in the content, for a problem that shows only when another file is read.
 *
 * @param file path inside the content folder
 * @param line counted from 1
 */
public record ContentPlace(String file, int line) {
}
