package vn.sontay.training.teaching.attendance.substitute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.attendance.AttendanceQueries;
import vn.sontay.training.teaching.attendance.RollCallSheet;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Reads who comes instead of whom. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class SubstitutionQueries {

    private static final String ROWS = """
            select u.id, u.class_id, e.full_name as absent, x.full_name as substitute, s.ordinal, s.held_on, u.from_on, u.reason,
                   u.recorded_at, u.recorded_by
              from substitution u
              join enrolment e on e.id = u.enrolment_id
              join enrolment x on x.id = u.substitute_id
              left join class_session s on s.id = u.session_id
             where u.undone_at is null and\s""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttendanceQueries attendance;

    @Inject
    ClassAccess access;

    /** @return who may be named and what holds in the session's class, to its staff. Four statements. */
    public SubstitutePage page(long sessionId) {
        RollCallSheet sheet = attendance.rollCall(sessionId);
        return new SubstitutePage(new SubstituteSession(sessionId, sheet.classId(), sheet.classTitle(), sheet.ordinal(),
                sheet.title(), sheet.heldOn()), sheet.rows(), ofClass(sheet.classId()));
    }

    /** @return what holds in the class, the newest first, to its staff. One statement. */
    public List<SubstitutionRow> ofClass(long classId) {
        access.requireStaff(classId);
        return Sql.of(entityManager, ROWS + "u.class_id = :class order by u.id desc").with("class", classId)
                .rows(SubstitutionQueries::row);
    }

    /** @return one that holds, to the staff of its class */
    public SubstitutionRow substitution(long substitutionId) {
        Row found = Sql.of(entityManager, ROWS + "u.id = :id").with("id", substitutionId).first()
                .orElseThrow(NotFoundException::new);
        access.requireStaff(found.id("class_id"));
        return row(found);
    }

    private static SubstitutionRow row(Row row) {
        return new SubstitutionRow(row.id("id"), row.text("absent"), row.text("substitute"),
                row.numberOrNull("ordinal"),
                Objects.requireNonNullElseGet(row.dayOrNull("from_on"), () -> row.day("held_on")),
                row.text("reason"), row.moment("recorded_at"), row.text("recorded_by"));
    }
}
