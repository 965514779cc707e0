package vn.sontay.training.outcome.document.text;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a paper; a number with its symbol is one of them, and so is a day. */
final class Words {

    private static final String OPEN = "[\\d….·_]*";
    private static final Pattern DAY = Pattern.compile(
            "(?iu)ngày\\s*(" + OPEN + ")\\s*tháng\\s*(" + OPEN + ")\\s*năm\\s*(" + OPEN + ")");
    private static final Pattern NUMBER = Pattern.compile("(?iu)số\\s*:?\\s*(" + OPEN + ")\\s*/\\s*(\\S+)");
    private static final Pattern WORD = Pattern.compile(DAY.pattern() + "|" + NUMBER.pattern() + "|\\S+");

    private Words() {
    }

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\u00a0\\u202f\\u00ad\\s]+", " ");
        return WORD.matcher(plain).results().map(MatchResult::group).map(word -> word.replaceAll("\\s+", " "))
                .toList();
    }

    /** @return whether theirs is the same, or fills in what ours left open: a number, with its symbol or before it, or a day */
    static boolean isSame(String ours, String theirs) {
        if (ours.equals(theirs)) {
            return true;
        }
        Matcher ourDay = DAY.matcher(ours);
        if (ourDay.matches()) {
            return isOpen(ourDay.group(1)) && DAY.matcher(theirs).matches();
        }
        Matcher ourNumber = NUMBER.matcher(ours);
        Matcher theirNumber = NUMBER.matcher(theirs);
        return ourNumber.matches() && theirNumber.matches() && isOpen(ourNumber.group(1))
                && (isDots(ourNumber.group(2)) || ourNumber.group(2).equals(theirNumber.group(2)));
    }

    /** @return whether a number or a day of ours is left open */
    static boolean leavesOpen(String ours) {
        Matcher day = DAY.matcher(ours);
        Matcher number = NUMBER.matcher(ours);
        return day.matches() ? isOpen(day.group(1)) : number.matches() && isOpen(number.group(1));
    }

    private static boolean isDots(String symbol) {
        return symbol.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isOpen(String digits) {
        return digits.chars().noneMatch(Character::isDigit);
    }
}
