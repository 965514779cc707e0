package vn.sontay.training.assessment.quiz.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.TimeSource;

/** Days with a time of day as they are typed: 24/11/2026 07:30, also with 7h30, and with seconds. */
final class Moments {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final Pattern PARTS = Pattern.compile("(\\S{6,10})\\s+(\\d{1,2})[:hH](\\d{2})(?::(\\d{2}))?");
    private static final int LONGEST = 30;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private Moments() {
    }

    /** @return as it can be typed again; empty for null */
    static String typed(@Nullable Instant moment) {
        return moment == null ? "" : TYPED.format(moment.atZone(TimeSource.ZONE));
    }

    /**
     * @return both moments, null for what is left empty
     * @throws RuleException that tells both when both are wrong
     */
    static List<@Nullable Instant> both(String firstField, String first, String secondField, String second) {
        List<@Nullable Instant> moments = new ArrayList<>();
        List<RuleException> refusals = new ArrayList<>();
        for (List<String> each : List.of(List.of(firstField, first), List.of(secondField, second))) {
            try {
                moments.add(parse(each.getFirst(), each.getLast()));
            } catch (RuleException e) {
                refusals.add(e);
            }
        }
        RuleException.throwAll(refusals);
        return moments;
    }

    /** @throws RuleException when it is neither empty nor a moment that exists */
    static @Nullable Instant parse(String field, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        Matcher parts = PARTS.matcher(text);
        try {
            if (parts.matches()) {
                LocalDate day = Dates.parse(field, parts.group(1));
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    String seconds = Objects.requireNonNullElse(parts.group(4), "0");
                    return day
                            .atTime(LocalTime.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)),
                                    Integer.parseInt(seconds)))
                            .atZone(TimeSource.ZONE).toInstant();
                }
            }
        } catch (DateTimeException e) {
            throw wrong(field, text);
        }
        throw wrong(field, text);
    }

    private static RuleException wrong(String field, String text) {
        return RuleException.at(field, "quiz.momentWrong",
                text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
    }
}
