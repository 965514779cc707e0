package vn.sontay.training.assessment.quiz.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When an attempt's time is over (QUI-20). */
public final class Deadline {

    private Deadline() {
    }

    /**
     * @param limitMinutes from the beginning; null for no limit
     * @param closesAt when the class's hours end; null for no end
     * @param extraMinutes the person's own, to both
     * @return the earlier of both ends; null when there is none
     */
    public static @Nullable Instant of(Instant startedAt, @Nullable Integer limitMinutes, @Nullable Instant closesAt,
            int extraMinutes) {
        Duration extra = Duration.ofMinutes(extraMinutes);
        Stream<Instant> byLimit = limitMinutes == null
                ? Stream.empty()
                : Stream.of(startedAt.plus(Duration.ofMinutes(limitMinutes)).plus(extra));
        Stream<Instant> byHours = closesAt == null ? Stream.empty() : Stream.of(closesAt.plus(extra));
        return Stream.concat(byLimit, byHours).min(Instant::compareTo).orElse(null);
    }

    /** @return the later of two ends, of which null is none at all: nobody's time is taken away */
    public static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }
}
