package vn.sontay.training.people.roster;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Phone;

/**
 * A mobile number as a list has it (ROS-6): with +84, without the zero that a workbook dropped, of eleven digits as until 2018.
 *
 * @param number as 0xxxxxxxxx, or null
 * @param mended whether its digits were others
 */
record PhoneReading(@Nullable String number, boolean mended, @Nullable Told refusal) {

    private static final Pattern WITHOUT_ZERO = Pattern.compile("[35789]\\d{8}|1[268]\\d{8}|199\\d{7}");
    /** Of 2018: what the numbers of eleven digits begin with since. */
    private static final Map<String, String> SINCE_2018 = Map.ofEntries(Map.entry("0162", "032"),
            Map.entry("0163", "033"), Map.entry("0164", "034"), Map.entry("0165", "035"), Map.entry("0166", "036"),
            Map.entry("0167", "037"), Map.entry("0168", "038"), Map.entry("0169", "039"), Map.entry("0120", "070"),
            Map.entry("0121", "079"), Map.entry("0122", "077"), Map.entry("0126", "076"), Map.entry("0128", "078"),
            Map.entry("0123", "083"), Map.entry("0124", "084"), Map.entry("0125", "085"), Map.entry("0127", "081"),
            Map.entry("0129", "082"), Map.entry("0186", "056"), Map.entry("0188", "058"), Map.entry("0199", "059"));

    static PhoneReading of(String written) {
        String digits = written.strip().replaceAll("[\\s.()\\-\\u00A0']", "").replaceFirst("^(\\+84|0084)0?", "0");
        if (digits.isEmpty()) {
            return new PhoneReading(null, false, null);
        }
        String whole = WITHOUT_ZERO.matcher(digits).matches() ? "0" + digits : digits;
        String since = whole.matches("0\\d{10}") ? SINCE_2018.get(whole.substring(0, 4)) : null;
        Optional<String> number = Phone.normalise(since == null ? whole : since + whole.substring(4));
        return number
                .map(found -> new PhoneReading(found, !found.equals(written.replaceAll("[\\s.()\\-\\u00A0]", "")),
                        null))
                .orElseGet(() -> new PhoneReading(null, false,
                        Told.of("roster.phoneWrong", NameReading.shortened(written))));
    }
}
