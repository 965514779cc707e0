package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassList;

/** Who is on the roll of a session, with the marks that count (ATT-2). */
@ApplicationScoped
class Roll {

    /** What {@link #read} asks of a statement in which the enrolment is called e, and its mark m. */
    static final String COLUMNS = "e.id, e.full_name, e.birth_year, e.unit_name, e.job_title, e.joined_on, "
            + ClassList.PHONE + ", "
            + AttendanceMark.COLUMNS;
    /** Joins the marks that count of roll call r, and what the order needs. */
    static final String MARKS = " left join attendance_mark m on m.roll_call_id = r.id and m.enrolment_id = e.id and m.live_key = 0 "
            + ClassList.PEOPLE;
    private static final String ROLL = "select " + COLUMNS + """

              from class_session s
              join enrolment e on e.class_id = s.class_id
              left join roll_call r on r.session_id = s.id
            """ + MARKS + """
             where s.id = :session and (e.withdrawn_on is null or e.withdrawn_on > s.held_on or m.id is not null)
             order by
            """ + ClassList.ORDER;

    @PersistenceContext
    EntityManager entityManager;

    protected Roll() {
    }

    Roll(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return everybody on it, in the order of a class list. One statement. */
    List<RollCallRow> of(long sessionId) {
        return Sql.of(entityManager, ROLL).with("session", sessionId).rows(Roll::read);
    }

    static RollCallRow read(Row row) {
        return new RollCallRow(row.id("id"), row.text("full_name"), row.numberOrNull("birth_year"),
                row.text("unit_name"), row.textOrNull("job_title"), row.textOrNull("phone"), row.dayOrNull("joined_on"),
                AttendanceMark.readOrNull(row));
    }
}
