package vn.sontay.training.teaching.attendance.signed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.scan.ScanKind;
import vn.sontay.training.teaching.attendance.AttendanceQueries;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Reads signed sheets, for the staff of their class alone (SGN-1). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class SignedSheetQueries {

    private static final String FILES = """
            select f.id, f.session_id, f.kind, f.bytes, f.added_by, f.added_at, f.withdrawal_reason, s.class_id
              from signed_sheet f join class_session s on s.id = f.session_id where %s order by f.id""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SignedSheets sheets;

    @Inject
    AttendanceQueries attendance;

    @Inject
    ClassAccess access;

    /** @return what came back of the session's sheet. Five statements. */
    public SignedSheetPage page(long sessionId) {
        return new SignedSheetPage(attendance.rollCall(sessionId), sheets.signatures(sessionId),
                Sql.of(entityManager, FILES.formatted("f.session_id = :session")).with("session", sessionId)
                        .rows(SignedSheetQueries::row));
    }

    /** @return its signatures beside its roll, to the staff of the class. One statement. */
    public Signatures signatures(long sessionId) {
        Row found = sheets.row(sessionId);
        access.requireStaff(found.id("class_id"));
        return SignedSheets.signatures(found);
    }

    /** @return one file, also a withdrawn one @throws NotFoundException when there is none */
    public SignedSheetRow sheet(long sheetId) {
        Row found = Sql.of(entityManager, FILES.formatted("f.id = :sheet")).with("sheet", sheetId).first()
                .orElseThrow(NotFoundException::new);
        access.requireStaff(found.id("class_id"));
        return row(found);
    }

    /** @return its bytes */
    public byte[] content(long sheetId) {
        return entityManager.find(SignedSheetFile.class, sheet(sheetId).sheetId()).content();
    }

    private static SignedSheetRow row(Row row) {
        return new SignedSheetRow(row.id("id"), row.id("session_id"), ScanKind.valueOf(row.text("kind")),
                row.number("bytes"), row.text("added_by"), row.moment("added_at"),
                row.textOrNull("withdrawal_reason"));
    }
}
