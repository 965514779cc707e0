package vn.sontay.training.shared.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a workbook shows the number that it keeps for a figure, a percent, a day or a time. */
enum NumberFormat {

    FIGURE, PERCENT, DAY, TIME;

    private static final int MOST_DIGITS = 40;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** The day after the last that a workbook knows. */
    private static final BigDecimal DAYS = new BigDecimal("2958466");
    private static final BigDecimal SECONDS = new BigDecimal("86400");
    /** Of a format: what stands for itself, colours and currencies, and what isn't about positive numbers. */
    private static final Pattern NO_SIGNS = Pattern
            .compile("\"[^\"]*+\"|[\\\\_*].|\\[(?!(?i:h+|m+|s+)\\])[^\\]]*+\\]|;.*+", Pattern.DOTALL);
    private static final Pattern OF_DAY = Pattern.compile("(?i)[dy]|^m+$");
    private static final Pattern OF_TIME = Pattern.compile("(?i)[hs]|\\[m+\\]");

    /** @return the format with a number that every workbook knows */
    static NumberFormat builtIn(int id) {
        return switch (id) {
            case 9, 10 -> PERCENT;
            case 14, 15, 16, 17, 22 -> DAY;
            case 18, 19, 20, 21, 45, 46, 47 -> TIME;
            default -> FIGURE;
        };
    }

    /** @param code such as {@code 0.0%} or {@code dd/mm/yyyy} */
    static NumberFormat of(String code) {
        String signs = NO_SIGNS.matcher(code).replaceAll("");
        if (signs.contains("%")) {
            return PERCENT;
        }
        if (OF_DAY.matcher(signs).find()) {
            return DAY;
        }
        return OF_TIME.matcher(signs).find() ? TIME : FIGURE;
    }

    /** @return the number as a person reads it; what is none, or no day, stays as it is */
    String shown(String stored) {
        if (stored.isEmpty() || stored.length() > MOST_DIGITS) {
            return stored;
        }
        try {
            BigDecimal number = new BigDecimal(stored);
            return Math.abs((long) number.scale()) > MOST_DIGITS ? stored : shown(number);
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    private String shown(BigDecimal number) {
        boolean dated = number.signum() >= 0 && number.compareTo(DAYS) < 0;
        return switch (this) {
            case FIGURE -> figure(number);
            case PERCENT -> figure(number.movePointRight(2)) + "%";
            case DAY -> !dated ? figure(number) : number.compareTo(BigDecimal.ONE) < 0 ? time(number) : day(number);
            case TIME -> dated ? time(number) : figure(number);
        };
    }

    /** Without the noise of the last digits, and never as a power of ten. */
    private static String figure(BigDecimal number) {
        return number.round(new MathContext(15)).stripTrailingZeros().toPlainString();
    }

    private static String day(BigDecimal number) {
        BigDecimal days = number.setScale(0, RoundingMode.DOWN);
        String day = WRITTEN.format(DAY_ZERO.plusDays(days.longValue()));
        return days.compareTo(number) == 0 ? day : day + " " + time(number.subtract(days));
    }

    /** Hours may be more than a day has, as of a duration. */
    private static String time(BigDecimal days) {
        long seconds = days.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
        String time = String.format(Locale.ROOT, "%d:%02d", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? time : String.format(Locale.ROOT, "%s:%02d", time, seconds % 60);
    }
}
