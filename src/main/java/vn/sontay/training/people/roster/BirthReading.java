package vn.sontay.training.people.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The year out of what stands under "ngày sinh" (ROS-6): a year of two or four digits, a day, a workbook's number of a day. Of a
 * day only the year is kept, but a day that doesn't exist is no day.
 */
record BirthReading(@Nullable Integer year, boolean guessed, @Nullable Told refusal) {

    private static final int FIRST = 1900;
    private static final int YOUNGEST = 10;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern YEAR = Pattern.compile("(\\d{4}|\\d{2})(?:\\.0+)?");
    private static final Pattern SERIAL = Pattern.compile("([1-5]?\\d{4})(?:\\.\\d+)?");
    private static final Pattern DAY = Pattern
            .compile("(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4}|\\d{2})(?: \\d.*)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?:[ T]\\d.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})");

    static BirthReading of(String written, LocalDate today) {
        String text = written.strip().replaceFirst("(?i)^(sinh )?(năm|ngày) ", "").strip();
        if (text.isEmpty()) {
            return new BirthReading(null, false, null);
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return checked(full(year.group(1), today), year.group(1).length() == 2, text, today);
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return checked(DAY_ZERO.plusDays(Long.parseLong(serial.group(1))).getYear(), true, text, today);
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            int full = full(day.group(3), today);
            int one = Integer.parseInt(day.group(1));
            int other = Integer.parseInt(day.group(2));
            return exists(full, other, one) || exists(full, one, other)
                    ? checked(full, day.group(3).length() == 2, text, today)
                    : refused(text);
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            int full = Integer.parseInt(iso.group(1));
            return exists(full, Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)))
                    ? checked(full, false, text, today)
                    : refused(text);
        }
        Matcher month = MONTH.matcher(text);
        return month.matches() && exists(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)), 1)
                ? checked(Integer.parseInt(month.group(2)), false, text, today)
                : refused(text);
    }

    private static int full(String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year > today.getYear() - YOUNGEST ? century - 100 + year : century + year;
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static BirthReading checked(int year, boolean guessed, String text, LocalDate today) {
        return year < FIRST || year > today.getYear() - YOUNGEST
                ? refused(text)
                : new BirthReading(year, guessed, null);
    }

    private static BirthReading refused(String text) {
        return new BirthReading(null, false, Told.of("roster.birthWrong", NameReading.shortened(text)));
    }
}
