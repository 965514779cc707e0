package vn.sontay.training.outcome.report.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** What documents say of targets, all of it; for use cases that have checked permission themselves. */
@ApplicationScoped
public class Directives {

    private static final String ALL = """
            select x.id, x.plan_code, x.target_code, x.document_number, x.document_on, x.document_issuer, x.recorded_at,
                   x.recorded_by, x.deadline, 0 as unit_id, 0 as amount, w.reason, w.recorded_at as withdrawn_at,
                   w.recorded_by as withdrawn_by,
                   case when exists (select 1 from target_extension_scan s where s.extension_id = x.id) then 1 else 0 end as scanned
              from target_extension x left join target_extension_withdrawal w on w.extension_id = x.id
             where x.plan_code in (:plans)
             union all
            select p.id, p.plan_code, p.target_code, p.document_number, p.document_on, p.document_issuer, p.recorded_at,
                   p.recorded_by, cast(null as date), p.unit_id, p.amount, null, null, null, 0
              from target_part p where p.plan_code in (:plans)
             order by document_on, id""";

    @PersistenceContext
    EntityManager entityManager;

    protected Directives() {
    }

    /** For tests. */
    public Directives(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param by what had been entered by that moment; null for now @return what holds on asOf. One statement, none for no plan. */
    public Said said(Collection<String> planCodes, LocalDate asOf, @Nullable Instant by) {
        List<Row> rows = planCodes.isEmpty()
                ? List.of()
                : Sql.of(entityManager, ALL).with("plans", planCodes).rows();
        return new Said(
                rows.stream().filter(row -> row.dayOrNull("deadline") != null).map(Directives::extension).toList(),
                rows.stream().filter(row -> row.dayOrNull("deadline") == null).map(Directives::part).toList(), asOf,
                by);
    }

    /** @return everything that was said of that plan's targets, by the documents' days, what is withdrawn too. One statement. */
    Said all(String planCode) {
        return said(List.of(planCode), LocalDate.MAX, null);
    }

    private static GivenPart part(Row row) {
        return new GivenPart(row.id("id"), row.text("plan_code"), row.text("target_code"), row.id("unit_id"),
                row.number("amount"), document(row), row.moment("recorded_at"), row.text("recorded_by"));
    }

    private static ByDocument document(Row row) {
        return new ByDocument(row.text("document_number"), row.day("document_on"), row.text("document_issuer"));
    }

    private static Extension extension(Row row) {
        String reason = row.textOrNull("reason");
        return new Extension(row.id("id"), row.text("plan_code"), row.text("target_code"), row.day("deadline"),
                document(row), row.moment("recorded_at"), row.text("recorded_by"), row.yes("scanned"),
                reason == null
                        ? null
                        : new Extension.Withdrawn(reason, row.moment("withdrawn_at"), row.text("withdrawn_by")));
    }
}
