package vn.sontay.training.learning.progress;

/** How many of a class have a practice task signed off. */
public record TaskTotal(String code, String title, long done) {
}
