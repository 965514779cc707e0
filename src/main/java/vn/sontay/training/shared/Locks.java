package vn.sontay.training.shared;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.sontay.training.shared.database.Sql;

/** Rows for which those wait who must act one after the other. */
public final class Locks {

    private Locks() {
    }

    /**
     * Waits for the others; held until the transaction ends. The row changes each time: of two who hold it on different nodes of a
     * cluster, each of which locks for itself, only one can commit.
     *
     * @param name of a row that a migration has put there
     */
    public static void take(EntityManager entityManager, String name) {
        Sql.of(entityManager, "update setting set content = :holder where name = :name")
                .with("holder", UUID.randomUUID().toString()).with("name", name).change();
    }
}
