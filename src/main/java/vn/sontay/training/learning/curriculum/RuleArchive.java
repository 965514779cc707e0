package vn.sontay.training.learning.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.sontay.training.shared.SqlRow;

/** Keeps each edition of a course's rule that was ever loaded (CUR-11). Called at start only; two nodes may start at once. */
@ApplicationScoped
public class RuleArchive {

    /** Who records what follows from the content files. */
    private static final String CONTENT = "content";

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    public RuleArchive() {
    }

    RuleArchive(EntityManager entities) {
        this.entities = entities;
    }

    /** @return all editions that are kept */
    @Transactional
    public RuleEditions all() {
        List<?> rows = entities.createNativeQuery(
                "select course_code, edition, demands, took_effect_on, recorded_at from rule_edition order by edition")
                .getResultList();
        return new RuleEditions(SqlRow.all(rows).stream().map(row -> RuleEdition.read(row.text(0), row.number(1),
                row.text(2), row.dayOrNull(3), row.momentOrNull(4))).toList());
    }

    /** Adds those whose number nobody else has given meanwhile. */
    @Transactional
    public void add(List<RuleEdition> editions) {
        for (RuleEdition each : editions) {
            LocalDate from = each.tookEffectOn();
            entities.createNativeQuery("""
                    insert ignore into rule_edition
                      (course_code, edition, demands, digest, took_effect_on, recorded_at, recorded_by)
                    values (?, ?, ?, ?, ?, ?, ?)""").setParameter(1, each.courseCode()).setParameter(2, each.number())
                    .setParameter(3, each.text()).setParameter(4, each.digest())
                    .setParameter(5, from == null ? null : Date.valueOf(from))
                    .setParameter(6, Timestamp.from(Objects.requireNonNull(each.recordedAt())))
                    .setParameter(7, CONTENT).executeUpdate();
        }
    }
}
