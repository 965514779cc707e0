package vn.sontay.training.learning.kit;

import java.util.List;
import vn.sontay.training.teaching.trainingclass.SessionRow;

/**
 * What a class's staff is offered.
 *
 * @param sessions those that have a kit, by time
 * @param lessons codes of the course's lessons that have one
 * @param files whether there are files to check on a screen
 * @param others kits that are for another edition than the class reads (KIT-10)
 */
public record ClassKits(long classId, String classTitle, List<Row> sessions, List<String> lessons, boolean files,
        List<OtherEdition> others) {

    public ClassKits {
        sessions = List.copyOf(sessions);
        lessons = List.copyOf(lessons);
        others = List.copyOf(others);
    }

    /**
     * A session with a kit.
     *
     * @param lessons codes of its lessons that have one
     */
    public record Row(SessionRow session, List<String> lessons) {

        public Row {
            lessons = List.copyOf(lessons);
        }

        /** @return such as {@code A1, A2} */
        public String codes() {
            return String.join(", ", lessons);
        }
    }
}
