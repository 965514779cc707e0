package vn.sontay.training.people.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Sorting;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Reads the trail for a file, each line with its link in the chain. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class AuditFileQueries {

    /** As many as a workbook of one answer holds. */
    static final int MOST = 20_000;

    private static final Map<String, String> COLUMNS = Map.of("occurredAt", "e.occurred_at", "actorName",
            "e.actor_name", "action", "e.action");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the lines that the list shows (AUD-3), in its order, no more than twenty thousand. One statement. */
    public List<AuditFileRow> lines(AuditFilter filter, Sorting sorting) {
        AuditSpan span = AuditSpan.of(filter, clock);
        Sql lines = Sql.of(entityManager, "select e.occurred_at, e.actor_name, e.action, e.subject_type, e.subject_id, "
                + "e.detail, e.differences, l.link_number, l.chain_hash from audit_entry e "
                + "left join audit_link l on l.entry_id = e.id where e.occurred_at >= :since and e.occurred_at < :until and "
                + currentUser.require().scope(Roles.ADMINISTRATOR).holds("e.unit_id")
                + (span.text().isEmpty()
                        ? ""
                        : " and (lower(e.actor_name) like :text escape '!' or lower(e.detail) like :text escape '!'"
                                + " or lower(e.differences) like :text escape '!'"
                                + " or lower(e.action) like :text escape '!')")
                + " order by " + sorting.sql(COLUMNS, "e.occurred_at desc, e.id desc")).with("since", span.since())
                .with("until", span.until());
        if (!span.text().isEmpty()) {
            lines.with("text", span.text());
        }
        return lines.atMost(MOST).rows(AuditFileQueries::line);
    }

    private static AuditFileRow line(Row row) {
        return new AuditFileRow(
                new AuditRow(row.moment("occurred_at"), row.text("actor_name"), row.text("action"),
                        row.text("subject_type"), row.idOrNull("subject_id"), row.text("detail"),
                        row.text("differences")),
                row.idOrNull("link_number"), row.textOrNull("chain_hash"));
    }
}
