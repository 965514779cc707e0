package vn.sontay.training.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SHA-1. */
class TimeSourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-30T17:00:00Z", "2026-12-01T02:00:00Z", "2026-12-01T16:59:59Z"})
    void a_test_s_clock_begins_at_its_time_of_the_same_day_in_vietnam_whatever_the_hour(String now) {
        Clock real = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        assertEquals(Instant.parse("2026-12-01T02:00:00Z"),
                TimeSource.beginning(Optional.of(LocalTime.of(9, 0)), real).instant());
        assertEquals(real, TimeSource.beginning(Optional.empty(), real));
    }
}
