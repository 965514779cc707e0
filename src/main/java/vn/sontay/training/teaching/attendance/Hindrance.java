package vn.sontay.training.teaching.attendance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Row;

/**
 * Why somebody can't have come to a session.
 *
 * @param elsewhere the other class to which they came in this half day (ATT-11), or null
 * @param substitute who comes instead of them (SUB-2), or null
 */
record Hindrance(@Nullable String elsewhere, @Nullable String substitute) {

    /** What {@link #of} asks of a statement in which the session is called s, and the enrolment e. */
    static final String COLUMNS = """
            (select min(oc.title) from enrolment oe
               join training_class oc on oc.id = oe.class_id
               join class_session os on os.class_id = oe.class_id and os.held_on = s.held_on and os.part = s.part
                and os.state = 'STANDS'
               join roll_call ro on ro.session_id = os.id
               join attendance_mark om on om.roll_call_id = ro.id and om.enrolment_id = oe.id and om.live_key = 0
                and om.status in ('PRESENT', 'LATE')
              where oe.person_id = e.person_id and oe.class_id <> e.class_id) as elsewhere,
            (select min(ue.full_name) from substitution u join enrolment ue on ue.id = u.substitute_id
              where u.enrolment_id = e.id and u.undone_at is null
                and (u.session_id = s.id or u.from_on <= s.held_on)) as substitute""";

    /** @return those who can't have come, by enrolment */
    static Map<Long, Hindrance> of(List<Row> rows) {
        return rows.stream().filter(row -> row.idOrNull("id") != null)
                .filter(row -> row.textOrNull("elsewhere") != null || row.textOrNull("substitute") != null)
                .collect(Collectors.toMap(row -> row.id("id"),
                        row -> new Hindrance(row.textOrNull("elsewhere"), row.textOrNull("substitute"))));
    }

    /** @throws RuleException beside {@code elsewhere} when they came to another class and that isn't confirmed */
    void refuse(String fullName, boolean confirmed) {
        if (substitute != null) {
            throw new RuleException("attendance.replaced", fullName, substitute);
        }
        if (elsewhere != null && !confirmed) {
            throw RuleException.at("elsewhere", "attendance.elsewhere", fullName, elsewhere);
        }
    }
}
