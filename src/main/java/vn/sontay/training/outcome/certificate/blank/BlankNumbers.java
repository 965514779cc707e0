package vn.sontay.training.outcome.certificate.blank;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/** Counts numbers of blanks up (BLK-2). Pure. */
final class BlankNumbers {

    private static final int LONGEST = 40;
    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d+)");

    private BlankNumbers() {
    }

    /**
     * @param skipped numbers that are left out, whole or only their figures, with commas between
     * @return that many, from the first on
     * @throws RuleException beside {@code first} when it can't be counted up
     */
    static List<String> from(String first, int count, @Nullable String skipped) {
        Matcher parts = COUNTED.matcher(first);
        if (!parts.matches()) {
            if (count > 1) {
                throw RuleException.at("first", "certificate.blankNotCounted");
            }
            return List.of(first);
        }
        List<String> left = Stream.of(skipped == null ? new String[0] : skipped.split("[,;\\n]"))
                .map(Vietnamese::clean).filter(each -> !each.isEmpty()).toList();
        String figures = parts.group(2);
        BigInteger next = new BigInteger(figures);
        List<String> numbers = new ArrayList<>();
        while (numbers.size() < count) {
            String number = parts.group(1) + ("%0" + figures.length() + "d").formatted(next);
            if (number.length() > LONGEST) {
                throw RuleException.at("first", "certificate.blankNotCounted");
            }
            if (!isLeftOut(left, number, next)) {
                numbers.add(number);
            }
            next = next.add(BigInteger.ONE);
        }
        return numbers;
    }

    private static boolean isLeftOut(List<String> left, String number, BigInteger figures) {
        return left.stream().anyMatch(each -> each.equalsIgnoreCase(number)
                || each.matches("\\d{1,40}") && new BigInteger(each).equals(figures));
    }
}
