package vn.sontay.training.learning.curriculum;

import java.util.List;

/**
 * A question inside a lesson that is answered for oneself: not graded, nothing is kept (CUR-8).
 *
 * @param question one sentence
 * @param options two to four, in their order
 * @param right place of the right option, from 0
 * @param why shown with the right answer
 */
public record SelfCheck(String question, List<String> options, int right, String why) {

    public SelfCheck {
        options = List.copyOf(options);
    }

    /** @return a, b, c or d */
    public static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }
}
