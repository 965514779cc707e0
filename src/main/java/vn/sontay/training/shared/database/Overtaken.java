package vn.sontay.training.shared.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Which exceptions mean that another transaction was first, and the database has taken this one back whole: two waited for each
 * other, or another node of a cluster had already changed what this one was about to commit (DB-7). Doing it again is right.
 */
public final class Overtaken {

    private static final int LONGEST_CHAIN = 30;
    private static final int MARIADB_DEADLOCK = 1213;
    private static final String ROLLED_BACK = "40001"; // of SQL's standard, which H2 says too

    private Overtaken() {
    }

    /** @return whether an exception of the chain says so */
    public static boolean isCauseOf(@Nullable Throwable thrown) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < LONGEST_CHAIN; depth++) {
            if (each instanceof SQLException sql
                    && (sql.getErrorCode() == MARIADB_DEADLOCK || ROLLED_BACK.equals(sql.getSQLState()))) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }
}
