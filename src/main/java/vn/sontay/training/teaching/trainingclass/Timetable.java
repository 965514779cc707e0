package vn.sontay.training.teaching.trainingclass;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;

/** The half days of one class that are taken (CLS-7). */
final class Timetable {

    private final LocalDate startsOn;
    private final LocalDate endsOn;
    private final Set<Slot> taken = new HashSet<>();

    private record Slot(LocalDate day, DayPart part) {
    }

    Timetable(LocalDate startsOn, LocalDate endsOn) {
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /**
     * Takes a half day.
     *
     * @param field the form's field for the date
     * @throws RuleException when it is outside the class's dates, or taken
     */
    void take(LocalDate day, DayPart part, String field) {
        if (day.isBefore(startsOn) || day.isAfter(endsOn)) {
            throw RuleException.at(field, "trainingclass.outsideClass", Dates.day(startsOn), Dates.day(endsOn));
        }
        takeAlsoLater(day, part, field);
    }

    /** The same after the class's last day too. @throws RuleException when it is before the first day, or taken */
    void takeAlsoLater(LocalDate day, DayPart part, String field) {
        if (day.isBefore(startsOn)) {
            throw RuleException.at(field, "trainingclass.beforeClass", Dates.day(startsOn));
        }
        if (!taken.add(new Slot(day, part))) {
            throw RuleException.at(field, "trainingclass.slotTaken", Dates.day(day), part.hours());
        }
    }

    /** Notes a session that is there already; one that isn't held takes no half day. */
    void holds(ClassSession session) {
        if (session.stands()) {
            taken.add(new Slot(session.heldOn(), session.part()));
        }
    }
}
