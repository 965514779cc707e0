package vn.sontay.training.outcome.report.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** What of some units waits for a signature (SUM-3); for use cases that have checked permission themselves. */
@ApplicationScoped
class AwaitingReading {

    private static final String DOCUMENTS = " from document d left join training_class c on c.id = d.class_id "
            + "where d.state = 'SUBMITTED' and %s";
    private static final String CERTIFICATES = " from certificate k join training_class c on c.id = k.class_id "
            + "where k.state = 'REGISTERED' and %s";

    @PersistenceContext
    EntityManager entityManager;

    /** @return how much there is. One statement. */
    Awaiting of(UnitScope units) {
        Row row = Sql
                .of(entityManager, "select (select count(*)" + documents(units) + ") as documents, (select count(*)"
                        + certificates(units) + ") as certificates")
                .first().orElseThrow();
        return new Awaiting(row.number("documents"), row.number("certificates"));
    }

    /** @param own the units that the caller administers @return the papers, the first submitted first, a page of them. Two statements. */
    Page<AwaitingDocument> documents(UnitScope units, UnitScope own, int number) {
        return Page.of(number, Page.OF_A_LIST,
                Sql.of(entityManager, "select count(*)" + documents(units)).number(),
                (first, most) -> Sql.of(entityManager, "select d.id, d.kind, d.subject, d.author, c.title, "
                        + "coalesce(d.unit_id, c.organiser_unit_id) as of_unit" + documents(units)
                        + " order by d.added_at, d.id").page(first, most)
                        .rows(row -> new AwaitingDocument(row.id("id"), DocumentKind.valueOf(row.text("kind")),
                                row.text("subject"), row.text("author"), row.textOrNull("title"),
                                own.includes(row.id("of_unit")))));
    }

    /** @return the certificates, the oldest first, a page of them. Two statements. */
    Page<AwaitingCertificate> certificates(UnitScope units, int number) {
        return Page.of(number, Page.OF_A_LIST,
                Sql.of(entityManager, "select count(*)" + certificates(units)).number(),
                (first, most) -> Sql
                        .of(entityManager, "select k.class_id, c.title, k.number_text, k.full_name, k.issued_on"
                                + certificates(units) + " order by k.issued_on, k.id")
                        .page(first, most)
                        .rows(row -> new AwaitingCertificate(row.id("class_id"), row.text("title"),
                                row.text("number_text"), row.text("full_name"), row.day("issued_on"))));
    }

    private static String documents(UnitScope units) {
        return DOCUMENTS.formatted(units.holds("coalesce(d.unit_id, c.organiser_unit_id)"));
    }

    private static String certificates(UnitScope units) {
        return CERTIFICATES.formatted(units.holds("c.organiser_unit_id"));
    }
}
