package vn.sontay.training.teaching.attendance.web;

import java.util.List;
import java.util.Map;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.RollCallRow;

/** Everybody on the page of the roll call, and how many have which mark there. */
public record RollCallLines(List<RollCallLine> all) {

    static final String FIELD = "mark_";

    /** @param chosen here, by enrolment; it goes before what is saved */
    static RollCallLines of(List<RollCallRow> rows, Map<Long, MarkStatus> chosen, Marks marks) {
        return new RollCallLines(rows.stream().map(row -> {
            MarkStatus status = chosen.getOrDefault(row.enrolmentId(), row.status());
            String about = row.birthYear() == null ? row.unitName() : row.unitName() + " · " + row.birthYear();
            return new RollCallLine(row, status, FIELD + row.enrolmentId(), about, marks.savedInstead(row, status));
        }).toList());
    }

    /** @return how many have that status */
    public long count(MarkStatus status) {
        return all.stream().filter(line -> line.status() == status).count();
    }

    /** @return how many have any */
    public long marked() {
        return all.stream().filter(line -> line.status() != null).count();
    }
}
