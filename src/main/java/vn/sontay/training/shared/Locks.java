package vn.sontay.training.shared;

import jakarta.persistence.EntityManager;
import vn.sontay.training.shared.database.Sql;

/** Rows for which those wait who must act one after the other. */
public final class Locks {

    private Locks() {
    }

    /** Waits for the others; held until the transaction ends. @param name of a row that a migration has put there */
    public static void take(EntityManager entityManager, String name) {
        Sql.of(entityManager, "update setting set content = '' where name = :name").with("name", name).change();
    }
}
