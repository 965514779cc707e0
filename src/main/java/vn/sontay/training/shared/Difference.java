package vn.sontay.training.shared;

/**
 * One thing that a change has made otherwise.
 *
 * @param field the key of its word, such as {@code organisation.fullName}
 * @param which of several of that word, such as the letter of an option; else empty
 * @param before what it was, for people to read; empty for nothing
 * @param after what it is now; empty for nothing
 * @param told whether the trail says both, or only that it has changed
 */
public record Difference(String field, String which, String before, String after, boolean told) {
}
