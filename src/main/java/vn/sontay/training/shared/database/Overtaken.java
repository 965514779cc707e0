package vn.sontay.training.shared.database;

import jakarta.transaction.SystemException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Which exceptions mean that the database didn't take a transaction and the same again will do (DB-7): two waited for each other, another
 * node of a cluster had already changed what this one was about to commit, or its node died during the commit. Of a commit that failed the
 * server doesn't tell the cause, and whether it was stored is unknown when the connection was lost: a command says the same request id again.
 */
public final class Overtaken {

    private static final int LONGEST_CHAIN = 30;
    private static final int MARIADB_DEADLOCK = 1213;
    /** Since it was read in this transaction, in databases that show it one moment. */
    private static final int MARIADB_RECORD_CHANGED = 1020;
    /** A node of a cluster was cut off from the others before they had it. */
    private static final int MARIADB_NOT_COMMITTED = 1180;
    private static final String ROLLED_BACK = "40001"; // of SQL's standard, which H2 says too

    private Overtaken() {
    }

    /** @return whether an exception of the chain says so */
    public static boolean isCauseOf(@Nullable Throwable thrown) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < LONGEST_CHAIN; depth++) {
            if (each instanceof SQLException sql
                    && (sql.getErrorCode() == MARIADB_DEADLOCK || sql.getErrorCode() == MARIADB_RECORD_CHANGED
                            || sql.getErrorCode() == MARIADB_NOT_COMMITTED
                            || ROLLED_BACK.equals(sql.getSQLState()))
                    || each instanceof SystemException) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }
}
