package vn.sontay.training.teaching.attendance.substitute;

import java.util.List;
import vn.sontay.training.teaching.attendance.RollCallRow;

/**
 * Who stands in for whom in a class, seen from one session.
 *
 * @param people everybody in the class on the session's day
 * @param rows what holds, the newest first
 */
public record SubstitutePage(SubstituteSession session, List<RollCallRow> people, List<SubstitutionRow> rows) {

    public SubstitutePage {
        people = List.copyOf(people);
        rows = List.copyOf(rows);
    }
}
