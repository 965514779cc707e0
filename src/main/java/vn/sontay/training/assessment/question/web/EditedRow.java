package vn.sontay.training.assessment.question.web;

import java.math.BigDecimal;
import vn.sontay.training.assessment.question.AcceptedNumber;
import vn.sontay.training.assessment.question.AcceptedText;
import vn.sontay.training.assessment.question.Option;

/**
 * A line of a task that is being written: an option, a pair, an item or an answer. What its type doesn't ask for stays empty.
 *
 * @param percent empty for what it counts usually
 * @param right whether the option is in the key
 */
record EditedRow(String option, String prompt, String answer, String item, String number, String tolerance,
        String percent, String feedback, boolean right) {

    static EditedRow of(Option option, Option usual, boolean right) {
        return new EditedRow(option.text(), "", "", "", "", "",
                option.percent().equals(usual.percent()) ? "" : Typed.text(option.percent()), option.feedback(), right);
    }

    static EditedRow of(AcceptedText answer) {
        return new EditedRow("", "", answer.text(), "", "", "", percent(answer.percent()), answer.feedback(), false);
    }

    static EditedRow of(AcceptedNumber answer) {
        return new EditedRow("", "", "", "", Typed.text(answer.number()),
                answer.tolerance().equals(BigDecimal.ZERO) ? "" : Typed.text(answer.tolerance()),
                percent(answer.percent()),
                answer.feedback(), false);
    }

    static EditedRow pair(String prompt, String answer) {
        return new EditedRow("", prompt, answer, "", "", "", "", "", false);
    }

    static EditedRow item(String item) {
        return new EditedRow("", "", "", item, "", "", "", "", false);
    }

    private static String percent(BigDecimal percent) {
        return percent.compareTo(Typed.ALL) == 0 ? "" : Typed.text(percent);
    }

    /** @param row what follows the names of the row's fields */
    AcceptedText text(String row, Typed typed) {
        return new AcceptedText(answer.strip(), typed.percent("percent" + row, percent, 0, Typed.ALL),
                feedback.strip());
    }

    /** @param row what follows the names of the row's fields */
    AcceptedNumber number(String row, Typed typed) {
        return new AcceptedNumber(typed.number("number" + row, number.isBlank() ? "-" : number, BigDecimal.ZERO),
                typed.number("tolerance" + row, tolerance, BigDecimal.ZERO).abs(),
                typed.percent("percent" + row, percent, 0, Typed.ALL), feedback.strip());
    }

    /**
     * @param row what follows the names of the row's fields
     * @param usual the option as it is where nothing is said of what it counts
     */
    Option option(String row, Option usual, Typed typed) {
        return new Option(usual.letter(), usual.text(), typed.percent("percent" + row, percent, -100, usual.percent()),
                feedback.strip());
    }
}
