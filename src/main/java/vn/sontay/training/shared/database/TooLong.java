package vn.sontay.training.shared.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Which exceptions mean that the database was given up on because a statement took longer than it may (DB-5). */
public final class TooLong {

    private static final int LONGEST_CHAIN = 30;
    private static final int MARIADB_TIME_EXCEEDED = 1969;
    private static final int H2_CANCELED = 57014;

    private TooLong() {
    }

    /** @return whether an exception of the chain says so */
    public static boolean isCauseOf(@Nullable Throwable thrown) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < LONGEST_CHAIN; depth++) {
            if (each instanceof SQLException sql
                    && (sql.getErrorCode() == MARIADB_TIME_EXCEEDED || sql.getErrorCode() == H2_CANCELED)) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }
}
