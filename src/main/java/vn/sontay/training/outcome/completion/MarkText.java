package vn.sontay.training.outcome.completion;

import java.math.BigDecimal;

/** Marks of quizzes, in words. */
public final class MarkText {

    private MarkText() {
    }

    /** @return a mark as it is written here: 7,5 or 10 */
    public static String of(BigDecimal mark) {
        BigDecimal plain = mark.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
    }
}
