package vn.sontay.training.assessment.question;

import java.math.BigDecimal;

/** How small things of a question are written for people. */
final class FactWords {

    private FactWords() {
    }

    /** @return A, B, …; Đúng or Sai */
    static String letter(Option option) {
        return option.letter().length() == 1 ? option.letter() : option.text();
    }

    /** @return such as 1,5 */
    static String number(BigDecimal number) {
        return (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()).replace('.', ',');
    }
}
