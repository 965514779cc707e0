package vn.sontay.training.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, such as 3 of 4 sessions. Compared exactly, shown rounded.
 *
 * @param part not negative
 * @param whole not negative; 0 means that there is nothing to have a part of
 */
public record Share(int part, int whole) {

    public Share {
        if (part < 0 || whole < 0) {
            throw new IllegalArgumentException(part + "/" + whole);
        }
    }

    /** @return whether this share is at least {@code numerator/denominator}; a share of nothing never is, unless 0 is asked */
    public boolean atLeast(int numerator, int denominator) {
        return whole == 0 ? numerator == 0 : (long) part * denominator >= (long) numerator * whole;
    }

    /** @return whole percent, rounded down so that 74.9 % never reads as 75 %; 0 for a share of nothing */
    public int percent() {
        return whole == 0
                ? 0
                : BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.DOWN).intValue();
    }

    /** @return such as {@code 3/4} */
    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
