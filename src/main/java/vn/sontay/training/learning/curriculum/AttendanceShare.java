package vn.sontay.training.learning.curriculum;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of the sessions that must be attended, exact: 2/3 is not 67 %.
 *
 * @param numerator 0 to denominator
 * @param denominator more than 0; 100 where the content says percent
 */
public record AttendanceShare(int numerator, int denominator) {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}) ?%");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3}) ?/ ?(\\d{1,3})");

    public AttendanceShare {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator);
        }
    }

    /** @return what the content's {@code 75%} or {@code 2/3} means; empty for anything else, or more than all */
    public static Optional<AttendanceShare> parse(String text) {
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return of(Integer.parseInt(percent.group(1)), 100);
        }
        Matcher fraction = FRACTION.matcher(text);
        return fraction.matches()
                ? of(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)))
                : Optional.empty();
    }

    private static Optional<AttendanceShare> of(int numerator, int denominator) {
        return denominator == 0 || numerator > denominator
                ? Optional.empty()
                : Optional.of(new AttendanceShare(numerator, denominator));
    }

    /** @return as it is written in the content: {@code 75%} or {@code 2/3} */
    public String display() {
        return denominator == 100 ? numerator + "%" : numerator + "/" + denominator;
    }
}
