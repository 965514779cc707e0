package vn.sontay.training.people.organisation.merge;

import jakarta.persistence.EntityManager;
import java.util.List;
import vn.sontay.training.shared.database.Sql;

/** What was merged when, and after what. */
final class Merges {

    private Merges() {
    }

    /** @return the person whose record stays in the end: that one, or the one into which it went */
    static long end(EntityManager entityManager, long personId) {
        return Sql.of(entityManager, "select coalesce(p.merged_into, p.id) as id from person p where p.id = :id")
                .with("id", personId).first().map(row -> row.id("id")).orElse(personId);
    }

    /** @return that a later merge of either stands: what was moved last goes back first (MRG-8) */
    static List<Said> later(EntityManager entityManager, PersonMerge merge) {
        return Sql.of(entityManager, """
                select f.full_name as gone, i.full_name as stays from person_merge m
                  join person f on f.id = m.from_id join person i on i.id = m.into_id
                 where m.undone_at is null and (m.merged_at > :at or m.merged_at = :at and m.id > :merge)
                   and (m.from_id in (:both) or m.into_id in (:both)) order by m.merged_at desc, m.id desc""")
                .with("merge", merge.id()).with("at", merge.mergedAt()).with("both", merge.pair().both())
                .rows(row -> Said.of("organisation.undoLater", row.text("gone"), row.text("stays")));
    }
}
