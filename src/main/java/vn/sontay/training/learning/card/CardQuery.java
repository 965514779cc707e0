package vn.sontay.training.learning.card;

import jakarta.validation.constraints.Size;

/**
 * What is looked for among the cards.
 *
 * @param q words, with or without accents; empty for nothing
 */
public record CardQuery(@Size(max = 200, message = "web.tooLong") String q) {
}
