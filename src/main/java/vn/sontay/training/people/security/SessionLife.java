package vn.sontay.training.people.security;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.TimeSource;

/**
 * How long a session lives (SEC-11). On a phone that others use too: four idle hours, twelve in all. On a device that the person
 * calls their own: to the end of the last day of their class, but for those who see other people's data twelve hours.
 *
 * @param idle after so long without a request it is over
 * @param endsAt when it is over whatever happens
 * @param kept whether the browser keeps it when it is closed
 */
public record SessionLife(Duration idle, Instant endsAt, boolean kept) {

    private static final Duration SHARED_IDLE = Duration.ofHours(4);
    private static final Duration A_WORKING_DAY = Duration.ofHours(12);

    /**
     * @param ownDevice whether the person said that nobody else uses it
     * @param lastClassDay the last day of the last class that they take part in or teach, if there is one
     */
    public static SessionLife of(Collection<String> roles, boolean ownDevice, Instant now,
            Optional<LocalDate> lastClassDay) {
        Instant workingDay = now.plus(A_WORKING_DAY);
        if (!ownDevice) {
            return new SessionLife(SHARED_IDLE, workingDay, false);
        }
        boolean seesOthers = roles.contains(Roles.ADMINISTRATOR) || roles.contains(Roles.LEADER)
                || roles.contains(Roles.INSPECTOR);
        Instant end = seesOthers
                ? workingDay
                : lastClassDay.map(day -> day.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant())
                        .filter(workingDay::isBefore).orElse(workingDay);
        return new SessionLife(Duration.between(now, end), end, true);
    }
}
