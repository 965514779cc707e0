package vn.sontay.training.teaching.trainingclass;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;

/** The half day of a session: sáng 7h30–11h30, chiều 13h30–17h00. */
public enum DayPart {

    MORNING(LocalTime.of(7, 30), LocalTime.of(11, 30)), AFTERNOON(LocalTime.of(13, 30), LocalTime.of(17, 0));

    private final LocalTime begins;
    private final LocalTime ends;

    DayPart(LocalTime begins, LocalTime ends) {
        this.begins = begins;
        this.ends = ends;
    }

    public LocalTime begins() {
        return begins;
    }

    public LocalTime ends() {
        return ends;
    }

    /** @throws RuleException when one of the hours is missing, they are in the wrong order, or not in or beside this half day */
    void requireHours(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null && to == null) {
            return;
        }
        if (from == null || to == null || !from.isBefore(to)) {
            throw RuleException.at("endsAt", "trainingclass.hoursOrder");
        }
        if (from.isBefore(begins.minusHours(1)) || to.isAfter(ends.plusHours(1))) {
            throw RuleException.at("beginsAt", "trainingclass.hoursOutside", hours());
        }
    }

    /**
     * @param from as HH:mm, or null for this half day's own
     * @return such as {@code 8h00–10h30}
     */
    public String hours(@Nullable String from, @Nullable String to) {
        return Dates.time(begins(from)) + "–" + Dates.time(ends(to));
    }

    /** @param own as HH:mm, or null @return when a session begins that has such hours */
    public LocalTime begins(@Nullable String own) {
        return own == null ? begins : LocalTime.parse(own);
    }

    /** @param own as HH:mm, or null @return when a session ends that has such hours */
    public LocalTime ends(@Nullable String own) {
        return own == null ? ends : LocalTime.parse(own);
    }

    /** @return such as {@code 7h30–11h30} */
    public String hours() {
        return Dates.time(begins) + "–" + Dates.time(ends);
    }
}
