package vn.sontay.training.people.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import vn.sontay.training.shared.TimeSource;

/**
 * What a filter asks a database for; the last days where no first day is asked for.
 *
 * @param text what lines are like, where {@code !} escapes; empty for all
 */
record AuditSpan(Instant since, Instant until, String text) {

    private static final int DAYS_SHOWN = 30;

    static AuditSpan of(AuditFilter filter, Clock clock) {
        LocalDate last = filter.to() == null ? LocalDate.now(clock) : filter.to();
        LocalDate first = filter.from() == null ? last.minusDays(DAYS_SHOWN) : filter.from();
        return new AuditSpan(first.atStartOfDay(TimeSource.ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant(),
                filter.q().isEmpty() ? "" : "%" + escaped(filter.q()) + "%");
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
