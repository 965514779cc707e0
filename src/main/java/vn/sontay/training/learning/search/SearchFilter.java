package vn.sontay.training.learning.search;

import jakarta.validation.constraints.Size;

/** What is looked for. @param q words, with or without accents */
public record SearchFilter(@Size(max = 100, message = "web.tooLong") String q) {
}
