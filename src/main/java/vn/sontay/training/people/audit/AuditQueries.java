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
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Sorting;

/** Reads the trail, newest first unless it is sorted otherwise. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class AuditQueries {

    private static final Map<String, String> COLUMNS = Map.of("occurredAt", "e.occurredAt", "actorName", "e.actorName",
            "action", "e.action");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * The lines that concern the caller's units (AUD-3); of the last days where no first day is asked for.
     *
     * @param number the page, from 1
     */
    public Page<AuditRow> page(AuditFilter filter, int number, Sorting sorting) {
        AuditSpan span = AuditSpan.of(filter, clock);
        String where = " from AuditEntry e where e.occurredAt >= :from and e.occurredAt < :to and "
                + currentUser.require().scope(Roles.ADMINISTRATOR).holds("e.unitId")
                + (span.text().isEmpty()
                        ? ""
                        : " and (lower(e.actorName) like :text escape '!' or lower(e.detail) like :text escape '!'"
                                + " or lower(e.differences) like :text escape '!'"
                                + " or lower(e.action) like :text escape '!')");
        var rows = entityManager.createQuery(
                "select new vn.sontay.training.people.audit.AuditRow(e.occurredAt, e.actorName, e.action,"
                        + " e.subjectType, e.subjectId, e.detail, e.differences)" + where
                        + " order by " + sorting.sql(COLUMNS, "e.occurredAt desc, e.id desc"),
                AuditRow.class);
        var count = entityManager.createQuery("select count(e)" + where, Long.class);
        for (var query : List.of(rows, count)) {
            query.setParameter("from", span.since());
            query.setParameter("to", span.until());
            if (!span.text().isEmpty()) {
                query.setParameter("text", span.text());
            }
        }
        return Page.of(number, Page.OF_A_LIST, count::getSingleResult,
                (skipped, size) -> rows.setFirstResult(skipped).setMaxResults(size).getResultList());
    }
}
