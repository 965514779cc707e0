package vn.sontay.training.people.security;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks how long a person needs their own device to stay signed in. Whoever knows of something that they take part in answers
 * with its last day.
 */
public final class OwnDeviceSession {

    private final long personId;
    private @Nullable LocalDate lastDay;

    OwnDeviceSession(long personId) {
        this.personId = personId;
    }

    public long personId() {
        return personId;
    }

    /** Keeps the latest of all answers. */
    public void neededUntil(LocalDate day) {
        if (lastDay == null || lastDay.isBefore(day)) {
            lastDay = day;
        }
    }

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }
}
