package vn.sontay.training.teaching.attendance.excuse;

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
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.RecordedMark;
import vn.sontay.training.teaching.attendance.RollCallRow;
import vn.sontay.training.teaching.attendance.RollCallSheet;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Reads papers of excuses, for those who may read the roll (EXC-2). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class ExcusePaperQueries {

    private static final String PAPERS = """
            select f.id, f.session_id, f.enrolment_id, f.kind, f.bytes, f.added_by, f.added_at, f.withdrawal_reason, e.class_id
              from excuse_paper f join enrolment e on e.id = f.enrolment_id where %s order by f.id""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttendanceQueries attendance;

    @Inject
    ClassAccess access;

    /** @return what is kept of the person's excuse from the session @throws NotFoundException when they aren't on its roll */
    public ExcusePapersPage page(long sessionId, long enrolmentId) {
        RollCallSheet sheet = attendance.rollCall(sessionId);
        RollCallRow person = sheet.rows().stream().filter(row -> row.enrolmentId() == enrolmentId).findFirst()
                .orElseThrow(NotFoundException::new);
        RecordedMark mark = person.mark();
        return new ExcusePapersPage(sheet, person,
                Sql.of(entityManager, PAPERS.formatted("f.session_id = :session and f.enrolment_id = :enrolment"))
                        .with("session", sessionId).with("enrolment", enrolmentId).rows(ExcusePaperQueries::row),
                mark != null && mark.finding().status() == MarkStatus.EXCUSED);
    }

    /** @return one paper, also a withdrawn one @throws NotFoundException when there is none */
    public ExcusePaperRow paper(long paperId) {
        Row found = Sql.of(entityManager, PAPERS.formatted("f.id = :paper")).with("paper", paperId).first()
                .orElseThrow(NotFoundException::new);
        access.requireStaff(found.id("class_id"));
        return row(found);
    }

    /** @return its bytes @throws NotFoundException when it was withdrawn */
    public byte[] content(long paperId) {
        ExcusePaperFile file = entityManager.find(ExcusePaperFile.class, paper(paperId).paperId());
        if (file == null) {
            throw new NotFoundException();
        }
        return file.content();
    }

    private static ExcusePaperRow row(Row row) {
        return new ExcusePaperRow(row.id("id"), row.id("session_id"), row.id("enrolment_id"),
                ScanKind.valueOf(row.text("kind")), row.number("bytes"), row.text("added_by"), row.moment("added_at"),
                row.textOrNull("withdrawal_reason"));
    }
}
