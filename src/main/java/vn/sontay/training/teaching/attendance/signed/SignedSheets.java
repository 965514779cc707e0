package vn.sontay.training.teaching.attendance.signed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Finds what is known of a session's signatures, for the services of this room, which check permission. */
@ApplicationScoped
class SignedSheets {

    private static final String SIGNATURES = """
            select s.class_id, n.signatures, n.came as came_then, n.explanation, n.recorded_by, n.recorded_at,
                   (select count(*) from roll_call r join attendance_mark m on m.roll_call_id = r.id and m.live_key = 0
                     where r.session_id = s.id and m.status in ('PRESENT', 'LATE'))
                   + (select count(*) from walk_in_mark x join walk_in w on w.id = x.walk_in_id
                     where x.session_id = s.id and x.live_key = 0 and w.decided_at is null and x.status in ('PRESENT', 'LATE'))
                     as came
              from class_session s
              left join signature_count n on n.session_id = s.id
               and n.id = (select max(l.id) from signature_count l where l.session_id = s.id)
             where s.id = :session""";

    @PersistenceContext
    EntityManager entityManager;

    protected SignedSheets() {
    }

    SignedSheets(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the session's class */
    long classOf(long sessionId) {
        return row(sessionId).id("class_id");
    }

    /** One statement. */
    Signatures signatures(long sessionId) {
        return signatures(row(sessionId));
    }

    /** @param row what {@link #row} has read */
    static Signatures signatures(Row row) {
        boolean counted = row.numberOrNull("signatures") != null;
        return new Signatures(row.numberOrNull("signatures"), row.number("came"),
                counted ? row.number("came_then") : 0, counted ? row.text("explanation") : "",
                row.textOrNull("recorded_by"), row.momentOrNull("recorded_at"));
    }

    /** @return the session's class and its signatures. One statement. */
    Row row(long sessionId) {
        return Sql.of(entityManager, SIGNATURES).with("session", sessionId).first()
                .orElseThrow(NotFoundException::new);
    }
}
