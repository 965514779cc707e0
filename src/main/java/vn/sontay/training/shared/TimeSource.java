package vn.sontay.training.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The one source of time (SHA-1). */
@ApplicationScoped
public class TimeSource {

    /** Vietnam's zone, UTC+7. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    Installation installation;

    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected TimeSource() {
    }

    /** Once, so that all have the same time. */
    @PostConstruct
    void set() {
        clock = beginning(installation.timeOfDay(), Clock.system(ZONE));
    }

    /** @return the clock, put forward or back within this day where it is to begin at another time */
    static Clock beginning(Optional<LocalTime> time, Clock real) {
        ZonedDateTime now = real.instant().atZone(ZONE);
        return time.map(other -> Clock.offset(real, Duration.between(now, now.with(other)))).orElse(real);
    }

    @Produces
    Clock clock() {
        return clock;
    }
}
