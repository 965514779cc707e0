package vn.sontay.training.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time (SHA-1). */
@ApplicationScoped
public class TimeSource {

    /** Vietnam's zone, UTC+7. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }
}
