package vn.sontay.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.trainingclass.DayPart;

/**
 * From when the roll of a session can be taken (ATT-1). A demo takes it from midnight on, since whoever tries it may live far
 * from Vietnam's hours.
 */
@ApplicationScoped
class RollCallHours {

    private static final int HOURS_BEFORE = 1;

    private final boolean anyHour;

    protected RollCallHours() {
        this.anyHour = false;
    }

    @Inject
    RollCallHours(Installation installation) {
        this.anyHour = installation.demo();
    }

    /** @return the moment in Vietnam's time */
    LocalDateTime opens(LocalDate heldOn, DayPart part) {
        return anyHour ? heldOn.atStartOfDay() : heldOn.atTime(part.begins().minusHours(HOURS_BEFORE));
    }
}
