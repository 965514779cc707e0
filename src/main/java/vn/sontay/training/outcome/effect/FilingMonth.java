package vn.sontay.training.outcome.effect;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months as people and workbooks write them: 7/2025, 07/2025, 01/07/2025, 2025-07. */
final class FilingMonth {

    /** What a form takes. */
    static final String TYPED = "\\s*(0?[1-9]|1[0-2])/20\\d{2}\\s*";

    private static final Pattern WRITTEN = Pattern.compile("(?:\\d{1,2}/)?(\\d{1,2})/(20\\d{2})");
    private static final Pattern ISO = Pattern.compile("(20\\d{2})-(\\d{1,2})(?:-\\d{1,2})?");

    private FilingMonth() {
    }

    /** @return the month; empty where none is written so */
    static Optional<YearMonth> read(String text) {
        String typed = text.strip();
        Matcher written = WRITTEN.matcher(typed);
        if (written.matches()) {
            return of(written.group(2), written.group(1));
        }
        Matcher iso = ISO.matcher(typed);
        return iso.matches() ? of(iso.group(1), iso.group(2)) : Optional.empty();
    }

    private static Optional<YearMonth> of(String year, String month) {
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @return such as 07/2025 */
    static String written(YearMonth month) {
        return String.format("%02d/%d", month.getMonthValue(), month.getYear());
    }
}
