package vn.sontay.training.teaching.attendance.walkin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who came to a session without being in the class.
 *
 * @param open whether the day of the session has come
 * @param administrator whether the caller may decide on them
 * @param rows those who wait and those who were refused, in the order in which they were added
 */
public record WalkInPage(WalkInSession session, boolean open, boolean administrator, List<WalkInRow> rows) {

    public WalkInPage {
        rows = List.copyOf(rows);
    }

    /** @return those who wait */
    public List<WalkInRow> waiting() {
        return rows.stream().filter(WalkInRow::waiting).toList();
    }

    /** @return those who weren't taken in */
    public List<WalkInRow> refused() {
        return rows.stream().filter(row -> !row.waiting()).toList();
    }

    /** @return how those were found who wait and have a mark in this session */
    public Map<Long, WalkInFinding> found() {
        return waiting().stream().filter(row -> row.status() != null)
                .collect(Collectors.toMap(WalkInRow::walkInId, row -> new WalkInFinding(row.status())));
    }
}
