package vn.sontay.training.learning.lawchange.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Of which day the figures are. @param asOf null for today */
public record ChangesDay(@Nullable LocalDate asOf) {

    /** @return the day that is meant: today where none is named, or one to come (RPT-6) */
    static LocalDate of(@Nullable LocalDate asked, LocalDate today) {
        return asked == null || asked.isAfter(today) ? today : asked;
    }
}
