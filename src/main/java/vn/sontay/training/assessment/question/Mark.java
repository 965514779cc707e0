package vn.sontay.training.assessment.question;

import java.math.BigDecimal;

/**
 * What a response is worth.
 *
 * @param percent hundredths, 0 to 100, with five decimals at most
 */
public record Mark(BigDecimal percent) {

    /** Nothing. */
    public static final Mark NONE = new Mark(Percent.NONE);

    /** Everything. */
    public static final Mark FULL = new Mark(Percent.ALL);

    public Mark {
        percent = Percent.tidy(percent);
        if (percent.signum() < 0) {
            throw new IllegalArgumentException(percent.toPlainString());
        }
    }

    /** @return whether nothing is missing */
    public boolean full() {
        return percent.compareTo(Percent.ALL) == 0;
    }

    /** @return whether it is right in part only */
    public boolean partial() {
        return percent.signum() > 0 && !full();
    }
}
