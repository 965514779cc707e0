package vn.sontay.training.outcome.certificate.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One book of the register.
 *
 * @param unitId of the unit that numbers
 * @param unitName as it is called now
 * @param register letters, such as GCN-TH
 * @param year of issue
 * @param lines how many lines it has
 * @param last the highest number
 * @param onPaper the highest number on paper (OLD-1); 0 where there was no paper
 * @param entered how many up to that are in the register
 * @param numbered how many after that are
 */
public record RegisterBook(long unitId, String unitName, String register, int year, int lines, int last, int onPaper,
        int entered, int numbered) {

    private static final Pattern KEY = Pattern.compile("(\\d{1,18})-(\\d{4})-(.{1,40})");

    /**
     * Which book.
     *
     * @param unitId of the unit that numbers
     */
    public record Key(long unitId, int year, String register) {

        /** @param text as {@link RegisterBook#key} writes it; no other text names a book */
        public static Optional<Key> of(String text) {
            Matcher found = KEY.matcher(text);
            return found.matches()
                    ? Optional.of(new Key(Long.parseLong(found.group(1)), Integer.parseInt(found.group(2)),
                            found.group(3)))
                    : Optional.empty();
        }
    }

    /** @return what names it in an address */
    public String key() {
        return unitId + "-" + year + "-" + register;
    }

    /** @return whether a number is missing of those that the system has given (REG-4) */
    public boolean hasGaps() {
        return numbered < last - onPaper;
    }

    /** @return how many numbers stand on paper alone (REG-5) */
    public int onPaperAlone() {
        return onPaper - entered;
    }
}
