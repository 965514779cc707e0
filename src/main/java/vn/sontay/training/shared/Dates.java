package vn.sontay.training.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** Dates as people here write them: 05/09/2025, 7h30. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H'h'mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu H'h'mm");

    /** No more of what was typed is repeated in a message. */
    private static final int LONGEST = 30;

    private Dates() {
    }

    /** @return such as 05/09/2025; an empty text for null */
    public static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /** @return such as 05/09/2025 7h30, in Vietnam's time; an empty text for null */
    public static String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(TimeSource.ZONE));
    }

    /** @return such as 7h30, in Vietnam's time */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(TimeSource.ZONE));
    }

    /** @return such as 7h30 */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /**
     * Reads a date as it is typed, day first, or as a browser's date field sends it (2025-09-05).
     *
     * @param field the form's field, for the message
     * @throws RuleException when it isn't a date that exists
     */
    public static LocalDate parse(String field, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw RuleException.at(field, "web.dateMissing");
        }
        try {
            return text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, TYPED);
        } catch (DateTimeParseException e) {
            throw RuleException.at(field, "web.date",
                    text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
        }
    }
}
