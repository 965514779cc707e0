package vn.sontay.training.outcome.certificate.old;

/**
 * A book that was kept on paper.
 *
 * @param key {@link vn.sontay.training.outcome.certificate.register.RegisterBook#key}
 * @param onPaper the highest number on paper
 * @param entered how many of these were entered and stand
 * @param last the last number of all; the same as {@code onPaper} while the system has given none
 */
public record PaperBookRow(String key, String unitName, String register, int year, int onPaper, int entered, int last) {
}
