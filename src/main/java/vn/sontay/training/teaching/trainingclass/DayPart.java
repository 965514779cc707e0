package vn.sontay.training.teaching.trainingclass;

import java.time.LocalTime;
import vn.sontay.training.shared.Dates;

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

    /** @return such as {@code 7h30–11h30} */
    public String hours() {
        return Dates.time(begins) + "–" + Dates.time(ends);
    }
}
