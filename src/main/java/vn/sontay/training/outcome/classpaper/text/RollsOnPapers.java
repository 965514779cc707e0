package vn.sontay.training.outcome.classpaper.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.attendance.MarkStatus;

/**
 * The closed rolls of a class (CLP-3).
 *
 * @param sessions those whose roll is closed, by time
 * @param rows everybody with a mark or still in the class, in the order of a class list
 */
public record RollsOnPapers(List<ClassOnPapers.Session> sessions, List<Row> rows) {

    /**
     * Somebody.
     *
     * @param marks by the number of the session; none where they have none
     * @param caughtUp the numbers of those for which they were in another session instead (ATT-16)
     */
    public record Row(ClassOnPapers.Person person, Map<Integer, MarkStatus> marks, Set<Integer> caughtUp) {

        public Row {
            marks = Map.copyOf(marks);
            caughtUp = Set.copyOf(caughtUp);
        }

        /** @return sessions that they attended, or caught up on */
        int attendedOrCaughtUp(List<ClassOnPapers.Session> sessions) {
            return (int) sessions.stream().filter(session -> came(mark(session)) || caughtUp(session)).count();
        }

        boolean caughtUp(ClassOnPapers.Session session) {
            return !came(mark(session)) && caughtUp.contains(session.ordinal());
        }

        private static boolean came(@Nullable MarkStatus mark) {
            return mark == MarkStatus.PRESENT || mark == MarkStatus.LATE;
        }

        /** @return sessions with a mark of having come, late or not */
        public int attended() {
            return count(MarkStatus.PRESENT) + count(MarkStatus.LATE);
        }

        int count(MarkStatus status) {
            return (int) marks.values().stream().filter(each -> each == status).count();
        }

        /** @return what stands in the session's roll, or null */
        @Nullable
        public MarkStatus mark(ClassOnPapers.Session session) {
            return marks.get(session.ordinal());
        }
    }

    public RollsOnPapers {
        sessions = List.copyOf(sessions);
        rows = List.copyOf(rows);
    }

    /** @return volunteers who attended something */
    public List<Row> supported() {
        return rows.stream().filter(row -> row.person().volunteer() && row.attended() > 0).toList();
    }
}
