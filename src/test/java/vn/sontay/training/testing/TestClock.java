package vn.sontay.training.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.sontay.training.shared.TimeSource;

/** A clock that stands still until it is moved, in Vietnam's zone. */
public final class TestClock extends Clock {

    private Instant now;

    private TestClock(Instant now) {
        this.now = now;
    }

    /** @param localTime such as {@code 2026-11-24T08:00} in Vietnam */
    public static TestClock at(String localTime) {
        return new TestClock(LocalDateTime.parse(localTime).atZone(TimeSource.ZONE).toInstant());
    }

    public void forward(Duration duration) {
        now = now.plus(duration);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public ZoneId getZone() {
        return TimeSource.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
