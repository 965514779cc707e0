package vn.sontay.training.assessment.question;

import java.math.BigDecimal;

/**
 * A text that is accepted as an answer.
 *
 * @param text in which {@code *} stands for any characters and {@code \*} for the star itself
 * @param percent what it counts, 0 to 100; 0 for a wrong answer that gets its feedback
 * @param feedback told to who answers so, or empty
 */
public record AcceptedText(String text, BigDecimal percent, String feedback) {

    public AcceptedText {
        percent = Percent.tidy(percent);
    }
}
