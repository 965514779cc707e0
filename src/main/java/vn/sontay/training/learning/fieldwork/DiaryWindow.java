package vn.sontay.training.learning.fieldwork;

import java.time.LocalDate;
import vn.sontay.training.learning.curriculum.DiaryRule;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;

/**
 * The days that a diary takes entries for, both included (FLD-3). Pure.
 *
 * @param end the last day of field practice, without grace
 * @param last the last day that is taken
 */
public record DiaryWindow(LocalDate first, LocalDate end, LocalDate last) {

    private static final int GRACE_DAYS = 7;

    /** @param lastSession the class's last session; its last day where it has none */
    static DiaryWindow of(DiaryRule rule, LocalDate classStart, LocalDate lastSession) {
        LocalDate end = lastSession.plusDays(rule.days());
        return new DiaryWindow(classStart, end, end.plusDays(GRACE_DAYS));
    }

    /** @throws RuleException beside the date when it isn't taken, with the dates that are */
    void require(LocalDate doneOn, LocalDate today) {
        if (today.isBefore(first)) {
            throw RuleException.at("doneOn", "fieldwork.notBegun", Dates.day(first));
        }
        LocalDate latest = today.isBefore(last) ? today : last;
        if (doneOn.isBefore(first) || doneOn.isAfter(latest)) {
            throw RuleException.at("doneOn", "fieldwork.dayRange", Dates.day(first), Dates.day(latest));
        }
    }
}
