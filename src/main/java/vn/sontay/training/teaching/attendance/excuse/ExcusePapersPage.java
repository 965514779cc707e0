package vn.sontay.training.teaching.attendance.excuse;

import java.util.List;
import vn.sontay.training.teaching.attendance.RollCallRow;
import vn.sontay.training.teaching.attendance.RollCallSheet;

/**
 * What is kept of somebody's excuse from a session.
 *
 * @param papers withdrawn ones too, in the order in which they were added
 * @param excused whether their mark there is one of being excused
 */
public record ExcusePapersPage(RollCallSheet session, RollCallRow person, List<ExcusePaperRow> papers,
        boolean excused) {

    public ExcusePapersPage {
        papers = List.copyOf(papers);
    }
}
