package vn.sontay.training.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an attempt is worth (QUI-10).
 *
 * @param correct right answers
 * @param questions of the attempt, at least 1
 */
public record Marks(int correct, int questions) {

    /** The score of an attempt without a mistake. */
    public static final BigDecimal FULL = BigDecimal.TEN;

    private static final int DECIMALS = 2;

    public Marks {
        if (questions < 1 || correct < 0 || correct > questions) {
            throw new IllegalArgumentException(correct + "/" + questions);
        }
    }

    /** @return 0.00 to 10.00, rounded half up to two decimals */
    public BigDecimal score() {
        return BigDecimal.valueOf(correct).multiply(FULL).divide(BigDecimal.valueOf(questions), DECIMALS,
                RoundingMode.HALF_UP);
    }

    /** @return whether a score is at least the pass mark, as both are shown */
    public static boolean passes(BigDecimal score, BigDecimal passMark) {
        return score.compareTo(passMark) >= 0;
    }
}
