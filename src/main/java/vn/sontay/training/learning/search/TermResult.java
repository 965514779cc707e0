package vn.sontay.training.learning.search;

/** A word of the field that was found. @param id of its place on the page of words */
public record TermResult(String id, Marked term, Marked meaning) {
}
