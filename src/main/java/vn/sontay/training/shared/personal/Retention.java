package vn.sontay.training.shared.personal;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.TimeSource;

/**
 * How long something is kept, and from when on.
 *
 * @param period null where no clock ends it
 * @param from the column with the moment from which the period counts; empty where there is no period
 * @param fromWords that moment for people to read
 */
public record Retention(Keeping keeping, @Nullable TemporalAmount period, String from, String fromWords) {

    /** @param text in ISO 8601, such as {@code PT1H}, {@code P90D} or {@code P2Y} */
    static TemporalAmount period(String text) {
        return text.startsWith("PT") ? Duration.parse(text) : Period.parse(text);
    }

    /** @return whether the clock ends it */
    public boolean isByClock() {
        return period != null;
    }

    /**
     * @return the moment before which {@link #from} has to lie for the time to be up
     * @throws IllegalStateException when no clock ends it
     */
    public Instant limit(Instant now) {
        if (period == null) {
            throw new IllegalStateException("No period: " + keeping);
        }
        return now.atZone(TimeSource.ZONE).minus(period).toInstant();
    }

    /** @return the period for people to read; empty where there is none */
    public String words() {
        return switch (period) {
            case Duration hours -> hours.toHours() + " giờ";
            case Period days -> days.getYears() > 0 ? days.getYears() + " năm" : days.getDays() + " ngày";
            case null, default -> "";
        };
    }
}
