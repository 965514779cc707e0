package vn.sontay.training.shared.database;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Which exceptions mean that the database wasn't there, and not that something was wrong with what it was asked. */
public final class DatabaseAway {

    private static final int LONGEST_CHAIN = 30;
    private static final String CONNECTION_EXCEPTIONS = "08"; // the class of these states in SQL's standard
    private static final int H2_IS_CLOSED = 90098;
    /** The driver has gone on to another node of a cluster, and the transaction went with the one before. */
    private static final String TRANSACTION_IS_LOST = "25S03";

    private DatabaseAway() {
    }

    /** @return whether an exception of the chain says so, or the database is known to be away */
    public static boolean isCauseOf(@Nullable Throwable thrown) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < LONGEST_CHAIN; depth++) {
            if (saysSo(each)) {
                return true;
            }
            each = each.getCause();
        }
        return Database.isAway();
    }

    /** The pool's own refusals are resource exceptions: no connection could be made, or none was given back in time. */
    private static boolean saysSo(Throwable thrown) {
        return thrown instanceof ResourceException || thrown instanceof SQLTransientConnectionException
                || thrown instanceof SQLNonTransientConnectionException || thrown instanceof SQLRecoverableException
                || thrown instanceof SQLException sql && isOfConnection(sql);
    }

    private static boolean isOfConnection(SQLException sql) {
        return sql.getSQLState() != null && sql.getSQLState().startsWith(CONNECTION_EXCEPTIONS)
                || TRANSACTION_IS_LOST.equals(sql.getSQLState()) || sql.getErrorCode() == H2_IS_CLOSED;
    }
}
