package vn.sontay.training.people.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.TimeSource;

/** Reads the trail, newest first. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class AuditQueries {

    private static final int PAGE_SIZE = 50;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    /**
     * The lines that concern the caller's units (AUD-3).
     *
     * @param text part of the actor's name, of the action or of the detail; empty for all
     * @param from first day, included
     * @param to last day, included
     * @param number the page, from 1
     */
    public Page<AuditRow> page(String text, LocalDate from, LocalDate to, int number) {
        String where = " from AuditEntry e where e.occurredAt >= :from and e.occurredAt < :to and "
                + currentUser.require().scope(Roles.ADMINISTRATOR).holds("e.unitId")
                + (text.isBlank()
                        ? ""
                        : " and (lower(e.actorName) like :text escape '!' or lower(e.detail) like :text escape '!'"
                                + " or lower(e.differences) like :text escape '!'"
                                + " or e.action like :text escape '!')");
        var rows = entityManager.createQuery(
                "select new vn.sontay.training.people.audit.AuditRow(e.occurredAt, e.actorName, e.action,"
                        + " e.subjectType, e.subjectId, e.detail, e.differences)" + where
                        + " order by e.occurredAt desc, e.id desc",
                AuditRow.class);
        var count = entityManager.createQuery("select count(e)" + where, Long.class);
        for (var query : List.of(rows, count)) {
            query.setParameter("from", from.atStartOfDay(TimeSource.ZONE).toInstant());
            query.setParameter("to", to.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant());
            if (!text.isBlank()) {
                query.setParameter("text", "%" + escaped(text) + "%");
            }
        }
        return Page.of(number, PAGE_SIZE, count.getSingleResult(),
                (first, size) -> rows.setFirstResult(first).setMaxResults(size).getResultList());
    }

    private static String escaped(String text) {
        return text.strip().toLowerCase(java.util.Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
