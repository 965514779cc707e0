package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hundredths of a question's worth, with five decimals at most, so that three thirds can be told from nothing else. */
final class Percent {

    static final BigDecimal ALL = new BigDecimal("100");
    static final BigDecimal NONE = BigDecimal.ZERO;

    private static final int DECIMALS = 5;

    private Percent() {
    }

    /** @return the same number, always written in the same way */
    static BigDecimal tidy(BigDecimal percent) {
        if (percent.abs().compareTo(ALL) > 0) {
            throw new IllegalArgumentException("beyond 100 %: " + percent);
        }
        BigDecimal tidied = percent.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return tidied.scale() < 0 ? tidied.setScale(0) : tidied;
    }

    /** @return what each of so many is worth; negative for a negative number */
    static BigDecimal share(int parts) {
        return tidy(ALL.divide(BigDecimal.valueOf(parts), DECIMALS, RoundingMode.HALF_UP));
    }
}
