package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.util.List;

/** How much a corrected key can hold. */
public final class KeyLimits {

    /** Texts or numbers that one question accepts. */
    public static final int MOST_ANSWERS = 50;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 10;

    private KeyLimits() {
    }

    /** @return whether the number has at most 15 digits before the comma and 10 behind it */
    static boolean isShort(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DECIMALS;
    }

    /** @return whether the same numbers are accepted, however they are written */
    static boolean same(List<AcceptedNumber> some, List<AcceptedNumber> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            AcceptedNumber one = some.get(i);
            AcceptedNumber other = others.get(i);
            same = one.number().compareTo(other.number()) == 0 && one.tolerance().compareTo(other.tolerance()) == 0
                    && one.percent().compareTo(other.percent()) == 0;
        }
        return same;
    }
}
