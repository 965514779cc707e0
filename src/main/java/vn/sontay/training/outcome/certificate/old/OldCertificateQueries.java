package vn.sontay.training.outcome.certificate.old;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.outcome.certificate.RegisterAccess;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.scan.ScanKind;

/** Reads books that were kept on paper, and what was entered from them. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class OldCertificateQueries {

    private static final int KILOBYTE = 1000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess units;

    @Inject
    RegisterAccess register;

    @Inject
    CurriculumCatalogue curriculum;

    /** The scan of a paper. */
    public record Scanned(ScanKind kind, byte[] content) {

        /** @return as it is saved */
        public String fileName() {
            return "ban-quet." + kind.ending();
        }
    }

    /** @return the books of the caller's units that were kept on paper, the newest first. One statement. */
    public List<PaperBookRow> books() {
        return Sql.of(entityManager, """
                select k.unit_id, u.name, k.register, k.for_year, k.on_paper, k.last_number,
                       (select count(*) from certificate c where c.unit_id = k.unit_id and c.register = k.register
                           and c.for_year = k.for_year and c.serial <= k.on_paper and c.void_key = 0) as entered
                  from register_counter k join unit u on u.id = k.unit_id
                 where k.on_paper > 0 and %s
                 order by k.for_year desc, u.name, k.register""".formatted(units.administered().holds("k.unit_id")))
                .rows(row -> new PaperBookRow(
                        row.id("unit_id") + "-" + row.number("for_year") + "-" + row.text("register"),
                        row.text("name"), row.text("register"), row.number("for_year"), row.number("on_paper"),
                        row.number("entered"), row.number("last_number")));
    }

    /** @return the registers in which courses are numbered. No statement. */
    public List<String> registers() {
        return curriculum.current().courses().stream().map(Course::register).distinct().sorted().toList();
    }

    /** @return what is known of an entry, to who keeps its register. Three statements. */
    public OldDetails details(long certificateId) {
        OldCertificate entry = found(certificateId);
        return Sql.of(entityManager, """
                select c.issuer_name, c.birth_year, c.class_starts_on, c.class_ends_on, c.person_id, p.full_name as person,
                       s.sha256, s.bytes, (select min(o.number_text) from certificate o where o.unit_id = c.unit_id
                           and o.register = c.register and o.for_year = c.for_year and o.origin = 'PAPER'
                           and o.void_key = 0 and (o.serial < c.serial and o.issued_on > c.issued_on
                               or o.serial > c.serial and o.issued_on < c.issued_on)) as out_of_order
                  from certificate c left join person p on p.id = c.person_id
                  left join certificate_scan s on s.certificate_id = c.id where c.id = :id""")
                .with("id", entry.id()).first().map(OldCertificateQueries::details).orElseThrow(NotFoundException::new);
    }

    private static OldDetails details(Row row) {
        @Nullable
        Integer bytes = row.numberOrNull("bytes");
        return new OldDetails(row.text("issuer_name"), row.numberOrNull("birth_year"),
                row.dayOrNull("class_starts_on"), row.dayOrNull("class_ends_on"), row.idOrNull("person_id"),
                row.textOrNull("person"), row.textOrNull("sha256"),
                bytes == null ? 0 : Math.max(1, bytes / KILOBYTE), row.textOrNull("out_of_order"));
    }

    /** @return the scan, to who keeps the register. @throws NotFoundException when there is none */
    public Scanned scan(long certificateId) {
        OldScan scan = entityManager.find(OldScan.class, found(certificateId).id());
        if (scan == null) {
            throw new NotFoundException();
        }
        return new Scanned(scan.kind(), scan.content());
    }

    private OldCertificate found(long certificateId) {
        OldCertificate entry = entityManager.find(OldCertificate.class, certificateId);
        if (entry == null) {
            throw new NotFoundException();
        }
        register.require(entry);
        return entry;
    }
}
