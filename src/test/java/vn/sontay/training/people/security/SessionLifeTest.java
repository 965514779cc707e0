package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.Roles;

/** SEC-11. */
class SessionLifeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Optional<LocalDate> LAST_DAY = Optional.of(LocalDate.of(2026, 12, 5));

    @Test
    void on_a_shared_phone_it_ends_after_four_idle_hours_and_after_twelve_in_all() {
        SessionLife life = SessionLife.of(Set.of(Roles.TRAINEE), false, NOW, LAST_DAY);
        assertEquals(Duration.ofHours(4), life.idle());
        assertEquals(NOW.plus(Duration.ofHours(12)), life.endsAt());
        assertFalse(life.kept());
    }

    @Test
    void on_their_own_device_trainees_and_trainers_stay_until_the_last_day_of_the_class_is_over() {
        for (String role : Set.of(Roles.TRAINEE, Roles.TRAINER)) {
            SessionLife life = SessionLife.of(Set.of(role), true, NOW, LAST_DAY);
            assertEquals(Instant.parse("2026-12-05T17:00:00Z"), life.endsAt());
            assertEquals(Duration.between(NOW, life.endsAt()), life.idle());
            assertTrue(life.kept());
        }
    }

    @Test
    void whoever_sees_other_peoples_data_stays_for_twelve_hours() {
        for (String role : Set.of(Roles.ADMINISTRATOR, Roles.LEADER)) {
            SessionLife life = SessionLife.of(Set.of(Roles.TRAINEE, role), true, NOW, LAST_DAY);
            assertEquals(NOW.plus(Duration.ofHours(12)), life.endsAt());
        }
    }

    @Test
    void without_a_class_or_on_its_last_evening_it_is_twelve_hours_too() {
        assertEquals(NOW.plus(Duration.ofHours(12)),
                SessionLife.of(Set.of(Roles.TRAINEE), true, NOW, Optional.empty()).endsAt());
        assertEquals(NOW.plus(Duration.ofHours(12)),
                SessionLife.of(Set.of(Roles.TRAINEE), true, NOW, Optional.of(LocalDate.of(2026, 11, 20))).endsAt());
    }
}
