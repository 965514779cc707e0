package vn.sontay.training.outcome.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.WhichSessions;

/** How many tiết of a class were held (COM-9). For use cases that have checked permission themselves. */
@ApplicationScoped
public class HeldPeriods {

    @PersistenceContext
    EntityManager entityManager;

    protected HeldPeriods() {
    }

    /** For tests and other features' queries outside the container. */
    public HeldPeriods(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return those of the sessions of the whole class whose roll is closed. One statement. */
    public int of(long classId) {
        return (int) Sql.of(entityManager, """
                select coalesce(sum(s.periods), 0) from class_session s join roll_call r on r.session_id = s.id
                 where s.class_id = :class and r.closed_at is not null and %s""".formatted(WhichSessions.COUNTED))
                .with("class", classId).number();
    }
}
