package vn.sontay.training.outcome.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Recorded;
import vn.sontay.training.shared.database.Sql;

/**
 * By which knowledge a figure is asked for (COM-11). What is counted is the same: only what had been recorded differs.
 *
 * @param by what had been recorded by that moment; null for all that is known now
 */
public record Known(@Nullable Instant by) {

    /** All that is known. */
    public static final Known NOW = new Known(null);

    /** @return what had been recorded by the end of that day in Vietnam */
    public static Known byEndOf(LocalDate day) {
        return new Known(day.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant().minus(1, ChronoUnit.MICROS));
    }

    /** @return the same for facts, of which the rows themselves tell it (COM-13) */
    public Recorded recorded() {
        return new Recorded(by);
    }

    /** @return the spans {@code x} and their classes {@code c} */
    String spans() {
        return by == null
                ? "completion_span x join training_class c on c.id = x.class_id"
                : "known_span x join known_class c on c.id = x.class_id and " + at("x") + " and " + at("c");
    }

    /** @return the classes {@code c} and, as {@code j}, what was judged of them */
    String judged() {
        return by == null
                ? "completion_judged j join training_class c on c.id = j.class_id"
                : "known_class j join known_class c on c.id = j.id and c.known_from = j.known_from and " + at("c");
    }

    private static String at(String alias) {
        return "%1$s.known_from <= :known and (%1$s.known_to is null or %1$s.known_to > :known)".formatted(alias);
    }

    Sql bind(Sql statement) {
        return by == null ? statement : statement.with("known", by);
    }
}
