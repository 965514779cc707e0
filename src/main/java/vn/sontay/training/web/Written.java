package vn.sontay.training.web;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.TimeSource;

/**
 * How values stand in the fields of a form: as a browser's own fields for dates and times write them (2025-09-05, 07:30,
 * 2025-09-05T07:30, in Vietnam's time), and as they are typed where a browser has none (05/09/2025, 7h30).
 */
final class Written {

    private static final String MOMENT_FIELD = "datetime-local";
    /** Types of fields, and what they hold. */
    private static final Map<String, Class<?>> DATED = Map.of("date", LocalDate.class, MOMENT_FIELD,
            LocalDateTime.class);
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}([.,][0-9]{1,6})?");
    private static final Pattern TIME = Pattern
            .compile("([0-9]{1,2})(?:[:hHgG.]([0-9]{2})?)?(?::([0-9]{2})(?:\\.([0-9]{1,9})[0-9]*)?)?");
    private static final Pattern MOMENT = Pattern.compile("(\\S+?)(?:T|\\s+)(\\S+)");
    private static final Pattern FINE = Pattern.compile("[0-9-]+T[0-9:]+\\.[0-9]+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    /** What lies beyond can only be a slip of the finger. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;
    private static final int NANO_DIGITS = 9;

    private Written() {
    }

    /**
     * @param text not blank
     * @return the value, or null when nothing of that type is written so
     */
    static @Nullable Object read(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        String typed = text.strip();
        if (type == boolean.class) {
            return typed.equals("true") || typed.equals("on");
        }
        if (type == Boolean.class) {
            return typed.equals("true") || typed.equals("false") ? Boolean.valueOf(typed) : null;
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(each -> ((Enum<?>) each).name().equals(typed))
                    .findFirst().orElse(null);
        }
        try {
            return type == LocalDate.class || type == LocalTime.class || type == LocalDateTime.class
                    || type == Instant.class ? time(type, typed) : number(type, typed);
        } catch (DateTimeParseException | ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable Object number(Class<?> type, String typed) {
        if (type == BigDecimal.class) {
            return DECIMAL.matcher(typed).matches() ? new BigDecimal(typed.replace(',', '.')) : null;
        }
        if (!WHOLE.matcher(typed).matches()) {
            return null;
        }
        long number = Long.parseLong(typed);
        return type == int.class || type == Integer.class ? (Object) Math.toIntExact(number) : (Object) number;
    }

    private static @Nullable Object time(Class<?> type, String typed) {
        if (type == LocalDate.class) {
            return day(typed);
        }
        if (type == LocalTime.class) {
            return clock(typed);
        }
        Matcher parts = MOMENT.matcher(typed);
        if (!parts.matches()) {
            return null;
        }
        LocalTime clock = clock(parts.group(2));
        LocalDateTime moment = clock == null ? null : day(parts.group(1)).atTime(clock);
        return moment == null || type == LocalDateTime.class ? moment : moment.atZone(TimeSource.ZONE).toInstant();
    }

    private static LocalDate day(String typed) {
        LocalDate day = typed.contains("-") ? LocalDate.parse(typed) : LocalDate.parse(typed, DAY);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeParseException("far from every year of people", typed, 0);
        }
        return day;
    }

    private static @Nullable LocalTime clock(String typed) {
        Matcher parts = TIME.matcher(typed);
        if (!parts.matches()) {
            return null;
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = Integer.parseInt(Objects.requireNonNullElse(parts.group(2), "0"));
        int second = Integer.parseInt(Objects.requireNonNullElse(parts.group(3), "0"));
        String fraction = Objects.requireNonNullElse(parts.group(4), "");
        int nanos = Integer.parseInt(fraction + "0".repeat(NANO_DIGITS - fraction.length()));
        return hour > LAST_HOUR || minute > LAST_MINUTE || second > LAST_MINUTE
                ? null
                : LocalTime.of(hour, minute, second, nanos);
    }

    /** @return whether a browser's field of that type is one for a day or a moment */
    static boolean isDated(String type) {
        return DATED.containsKey(type);
    }

    /**
     * @return the text, a day or moment as a browser's own field of that type holds one, however it was typed; a moment to its second,
     *     since a field that got more than thousandths would stay empty
     */
    static String forField(String type, String text) {
        Class<?> kind = DATED.get(type);
        Object read = kind == null || text.isBlank() ? null : read(kind, text);
        return read == null ? text : write(read instanceof LocalDateTime moment ? moment.truncatedTo(SECONDS) : read);
    }

    /** @return whether the text is that moment as its field holds it, which is finer than that */
    static boolean isRounded(String text, String moment) {
        String held = forField(MOMENT_FIELD, moment);
        return !moment.equals(held) && FINE.matcher(moment).matches() && held.equals(forField(MOMENT_FIELD, text));
    }

    /** @return the value as its field holds it, a moment as exactly as it is known; empty for null */
    static String write(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> constant.name();
            case LocalTime time -> MINUTE.format(time);
            case LocalDateTime moment -> moment.toString();
            case Instant instant -> LocalDateTime.ofInstant(instant, TimeSource.ZONE).toString();
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
