package vn.sontay.training.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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

    /**
     * How one person stands with their practice.
     *
     * @param met texts of the items that are met, by task
     * @param signedOn the day of the sign-off that counts, by task
     */
    record Standing(Map<String, Set<String>> met, Map<String, LocalDate> signedOn) {
    }

    /** @return how that person stands. One statement. */
    Standing standing(long enrolmentId) {
        Map<String, Set<String>> met = new HashMap<>();
        Map<String, LocalDate> signed = new HashMap<>();
        Sql.of(entityManager, """
                select m.practice_code, m.item, null as signed_on from (%s and e.id = :enrolment) m
                 union all
                select s.practice_code, null, s.signed_on from practice_sign_off s
                 where s.enrolment_id = :enrolment and s.live_key = 0""".formatted(MET))
                .with("enrolment", enrolmentId).rows().forEach(row -> {
                    LocalDate day = row.dayOrNull("signed_on");
                    if (day != null) {
                        signed.put(row.text("practice_code"), day);
                    } else {
                        met.computeIfAbsent(row.text("practice_code"), code -> new HashSet<>())
                                .add(row.text("item"));
                    }
                });
        return new Standing(met, signed);
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
