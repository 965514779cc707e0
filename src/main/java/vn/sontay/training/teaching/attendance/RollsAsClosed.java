package vn.sontay.training.teaching.attendance;

import vn.sontay.training.shared.database.Recorded;

/** What a statement reads of roll calls: as they are, or as they stood at a moment, also if they were opened again since (ATT-12). */
public final class RollsAsClosed {

    private static final String THEN = """
            (select k.id, k.session_id, k.opened_at,
                    case when k.closed_at <= :recorded then k.closed_at else q.closed_at end as closed_at,
                    case when k.closed_at <= :recorded then k.closed_by else q.closed_by end as closed_by
               from roll_call k
               left join roll_reopening q on q.roll_call_id = k.id and q.closed_at <= :recorded and q.reopened_at > :recorded
              where k.opened_at <= :recorded)""";

    private RollsAsClosed() {
    }

    /** @return the roll calls with who closed them and when */
    public static String rolls(Recorded recorded) {
        return recorded.choose("roll_call", THEN);
    }
}
