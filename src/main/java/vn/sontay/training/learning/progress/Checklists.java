package vn.sontay.training.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.shared.database.Sql;

/** What the last save of each check-list says (PRG-8). For use cases that have checked permission themselves. */
@ApplicationScoped
public class Checklists {

    private static final int SAVES_SHOWN = 10;
    private static final String MET = """
            select c.enrolment_id, c.practice_code, i.item
              from practice_check c
              join practice_check_item i on i.check_id = c.id
              join enrolment e on e.id = c.enrolment_id
             where c.ordinal = (select max(d.ordinal) from practice_check d
                                 where d.enrolment_id = c.enrolment_id and d.practice_code = c.practice_code)
            """;

    @PersistenceContext
    EntityManager entityManager;

    protected Checklists() {
    }

    /** For tests. */
    Checklists(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return texts of the items that are met, by enrolment, of one task. One statement. */
    Map<Long, Set<String>> ofClass(long classId, String practiceCode) {
        Map<Long, Set<String>> met = new HashMap<>();
        Sql.of(entityManager, MET + " and e.class_id = :class and c.practice_code = :practiceCode")
                .with("class", classId).with("practiceCode", practiceCode).rows()
                .forEach(row -> met.computeIfAbsent(row.id("enrolment_id"), id -> new HashSet<>())
                        .add(row.text("item")));
        return met;
    }

    /** @return texts of the items that are met, by task, of one person. One statement. */
    Map<String, Set<String>> ofEnrolment(long enrolmentId) {
        Map<String, Set<String>> met = new HashMap<>();
        Sql.of(entityManager, MET + " and e.id = :enrolment").with("enrolment", enrolmentId).rows().forEach(
                row -> met.computeIfAbsent(row.text("practice_code"), code -> new HashSet<>())
                        .add(row.text("item")));
        return met;
    }

    /** @return the last saves of one person's list, the newest first. One statement. */
    List<CheckRow> saves(long enrolmentId, String practiceCode) {
        return entityManager.createQuery("""
                select new vn.sontay.training.learning.progress.CheckRow(c.ordinal, c.checkedOn, size(c.met), c.items, c.note,
                       c.checkedBy, c.recordedAt)
                  from PracticeCheck c where c.enrolmentId = :id and c.practiceCode = :code
                 order by c.ordinal desc""", CheckRow.class)
                .setParameter("id", enrolmentId).setParameter("code", practiceCode).setMaxResults(SAVES_SHOWN)
                .getResultList();
    }
}
