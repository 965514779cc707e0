package vn.sontay.training.assessment.question;

import java.math.BigDecimal;

/**
 * A number that is accepted as an answer.
 *
 * @param tolerance how far off an answer may be, 0 or more
 * @param percent what it counts, 0 to 100
 * @param feedback told to who answers so, or empty
 */
public record AcceptedNumber(BigDecimal number, BigDecimal tolerance, BigDecimal percent, String feedback) {

    public AcceptedNumber {
        percent = Percent.tidy(percent);
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("tolerance " + tolerance);
        }
    }

    boolean accepts(BigDecimal given) {
        return given.subtract(number).abs().compareTo(tolerance) <= 0;
    }
}
