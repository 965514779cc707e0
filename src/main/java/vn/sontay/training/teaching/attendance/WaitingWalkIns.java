package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.shared.database.Sql;

/** Who came to a class without being in it and waits to be confirmed, as the sign sheet lists them (WLK-2). */
@ApplicationScoped
class WaitingWalkIns {

    @PersistenceContext
    EntityManager entityManager;

    /** @param unitName as it is printed */
    record Waiting(String fullName, String unitName) {
    }

    /** @return in the order in which they were added. One statement. */
    List<Waiting> waiting(long classId) {
        return Sql.of(entityManager, """
                select w.full_name, w.unit_name from walk_in w
                 where w.decided_at is null and w.class_id = :class order by w.id""").with("class", classId)
                .rows(row -> new Waiting(row.text("full_name"), row.text("unit_name")));
    }
}
