package vn.sontay.training.assessment.paperquiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.attempt.PaperAttempts;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.scan.ScanKind;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassList;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;

/** Reads scans, for the staff of their class alone (QUI-64). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class ScanQueries {

    private static final String ROWS = """
            select s.id, p.code, s.enrolment_id, e.full_name, s.kind, s.bytes, s.added_by, s.added_at, s.withdrawn_at,
                   s.withdrawn_by, s.withdrawal_reason, s.version, p.class_id
              from paper_scan s join paper_print p on p.id = s.print_id
              left join enrolment e on e.id = s.enrolment_id
            """ + ClassList.PEOPLE + " where %s order by case when e.id is null then 1 else 0 end, " + ClassList.ORDER
            + ", s.added_at, s.id";
    private static final String OF_PRINT = ROWS.formatted("p.code = :code");
    private static final String ONE = ROWS.formatted("s.id = :scan");
    private static final String OF_ATTEMPT = """
            select p.class_id, p.code, a.enrolment_id,
                   (select count(*) from paper_scan s join paper_print o on o.id = s.print_id
                     where o.code = p.code and s.enrolment_id = a.enrolment_id and s.withdrawn_at is null) as scans
              from attempt a join paper_print p on p.id = a.paper_print_id
             where a.id = :attempt
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    ClassQueries classes;

    @Inject
    PaperPrints prints;

    @Inject
    PaperAttempts attempts;

    /**
     * @param enrolmentId whose scans alone are meant, or null
     * @return the scans of a print, withdrawn ones too. A handful of statements.
     * @throws RefusedException when that person isn't in the print's class
     */
    public ScanPage page(String code, @Nullable Long enrolmentId) {
        PrintedVariant print = prints.ofCode(code).getFirst();
        ClassFacts facts = classes.facts(print.classId());
        List<EnrolmentRow> people = classes.enrolments(print.classId());
        EnrolmentRow person = enrolmentId == null
                ? null
                : people.stream().filter(each -> each.enrolmentId() == enrolmentId).findFirst()
                        .orElseThrow(RefusedException::new);
        List<ScanRow> scans = Sql.of(entityManager, OF_PRINT).with("code", print.code()).rows().stream()
                .map(ScanQueries::row)
                .filter(row -> enrolmentId == null || Objects.equals(row.enrolmentId(), enrolmentId)).toList();
        return new ScanPage(facts, print.quizCode(), attempts.title(print.quizCode()), print.code(), person,
                people.stream().filter(EnrolmentRow::active).toList(), scans);
    }

    /**
     * @return one scan, also a withdrawn one
     * @throws NotFoundException when there is none
     */
    public ScanRow scan(long scanId) {
        Row found = Sql.of(entityManager, ONE).with("scan", scanId).rows().stream().findFirst()
                .orElseThrow(NotFoundException::new);
        access.requireStaff(found.id("class_id"));
        return row(found);
    }

    /** @return its bytes */
    public byte[] content(long scanId) {
        return entityManager.find(ScanFile.class, scan(scanId).scanId()).content();
    }

    /** @return what is kept of the sheet of an attempt; null when it wasn't entered from a print */
    public @Nullable AttemptScans ofAttempt(long attemptId) {
        List<Row> found = Sql.of(entityManager, OF_ATTEMPT).with("attempt", attemptId).rows();
        if (found.isEmpty()) {
            return null;
        }
        Row row = found.getFirst();
        access.requireStaff(row.id("class_id"));
        return new AttemptScans(row.text("code"), row.id("enrolment_id"), row.number("scans"));
    }

    private static ScanRow row(Row row) {
        return new ScanRow(row.id("id"), row.text("code"), row.idOrNull("enrolment_id"),
                Objects.requireNonNullElse(row.textOrNull("full_name"), ""), ScanKind.valueOf(row.text("kind")),
                row.number("bytes"),
                row.text("added_by"), row.moment("added_at"), row.momentOrNull("withdrawn_at"),
                row.textOrNull("withdrawn_by"), row.textOrNull("withdrawal_reason"), row.id("version"));
    }
}
