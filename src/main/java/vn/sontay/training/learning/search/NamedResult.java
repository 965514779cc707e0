package vn.sontay.training.learning.search;

/**
 * A card or a word of the field that was found.
 *
 * @param code of the card; of a word the id of its place on the page of words
 */
public record NamedResult(String code, Marked title, Marked text) {
}
