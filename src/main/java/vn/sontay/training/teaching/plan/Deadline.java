package vn.sontay.training.teaching.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a target.
 *
 * @param day never 29 February where the year is open
 * @param year null for "this year" (PLA-3)
 */
public record Deadline(MonthDay day, @Nullable Year year) {

    private static final String THIS_YEAR = "/this-year";
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd/MM/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);

    /** @return what {@code 30/09/2025} or {@code 31/12/this-year} means; empty for a day that doesn't exist */
    static Optional<Deadline> parse(String text) {
        boolean open = text.endsWith(THIS_YEAR);
        String dated = open ? text.replace(THIS_YEAR, "/2025") : text;
        try {
            LocalDate date = LocalDate.parse(dated, FORMAT);
            return Optional.of(new Deadline(MonthDay.from(date), open ? null : Year.from(date)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** @return whether it moves with the year */
    public boolean isThisYear() {
        return year == null;
    }

    /** @return as the content writes it: {@code 30/09/2025} or {@code 31/12/this-year} */
    public String text() {
        return String.format(Locale.ROOT, "%02d/%02d/", day.getDayOfMonth(), day.getMonthValue())
                + (year == null ? THIS_YEAR.substring(1) : year);
    }

    /** @param thisYear the year in which one looks */
    public LocalDate on(Year thisYear) {
        return day.atYear((year == null ? thisYear : year).getValue());
    }
}
