package vn.sontay.training.people.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Sql;

/** What was done to some things after a moment, for whoever may see these things and has checked it (AUD-5). */
@ApplicationScoped
public class ChangesSince {

    @PersistenceContext
    EntityManager entityManager;

    protected ChangesSince() {
    }

    /** For tests. */
    public ChangesSince(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param subjects ids by the kind of thing @return the lines, the oldest first. One statement a kind and lot. */
    public List<AuditRow> of(Instant moment, Map<String, ? extends Collection<Long>> subjects) {
        List<AuditRow> found = new ArrayList<>();
        subjects.forEach((type, ids) -> Lots.of(ids).forEach(some -> found.addAll(Sql.of(entityManager, """
                select occurred_at, actor_name, action, subject_type, subject_id, detail, differences from audit_entry
                 where subject_type = :type and subject_id in (:ids) and occurred_at > :moment""").with("type", type)
                .with("ids", some).with("moment", moment)
                .rows(row -> new AuditRow(row.moment("occurred_at"), row.text("actor_name"), row.text("action"),
                        row.text("subject_type"), row.idOrNull("subject_id"), row.text("detail"),
                        row.text("differences"))))));
        found.sort(Comparator.comparing(AuditRow::occurredAt));
        return found;
    }
}
