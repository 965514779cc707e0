package vn.sontay.training.assessment.question;

import java.math.BigDecimal;

/**
 * Something one can choose.
 *
 * @param letter {@code A} to {@code J}, or {@code true} and {@code false}
 * @param percent what choosing it counts, −100 to 100; above 0 it is in the key
 * @param feedback told to who chose it, or empty
 */
public record Option(String letter, String text, BigDecimal percent, String feedback) {

    public Option {
        percent = Percent.tidy(percent);
    }

    public boolean inKey() {
        return percent.signum() > 0;
    }
}
