package vn.sontay.training.web;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.DiskFull;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.OvertakenException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.WaitException;
import vn.sontay.training.shared.database.DatabaseAway;
import vn.sontay.training.shared.database.Overtaken;
import vn.sontay.training.shared.database.TooLong;

/** The one path from an exception to what the user is told (WEB-1). */
final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());
    private static final @Nullable ReferenceBook BOOK = ReferenceBook.of(System.getenv());
    private static final int LONGEST_CHAIN = 20;
    private static final int H2_DUPLICATE_KEY = 23505;
    private static final int MARIADB_DUPLICATE_KEY = 1062;

    private Failures() {
    }

    /** Takes the room for references while there is some. */
    static void begin() {
        if (BOOK != null) {
            BOOK.open();
        }
    }

    /** @return the refusal inside the exception that the user can understand, or empty when it was unexpected */
    static Optional<DomainException> refusal(@Nullable Throwable thrown) {
        // Of a commit that failed the server hides the cause, and with a full disk the same again won't do.
        if (Overtaken.isCauseOf(thrown) && !isWithoutRoom(thrown)) {
            return Optional.of(new OvertakenException());
        }
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < LONGEST_CHAIN; depth++) {
            if (each instanceof DomainException refusal) {
                return Optional.of(refusal);
            }
            if (each instanceof OptimisticLockException || isSecondOfTwo(each)) {
                return Optional.of(new StaleDataException());
            }
            if (each instanceof EJBAccessException || each instanceof AccessLocalException) {
                return Optional.of(new RefusedException());
            }
            each = each.getCause();
        }
        return Optional.empty();
    }

    private static boolean isWithoutRoom(@Nullable Throwable thrown) {
        return DiskFull.isCauseOf(thrown) || thrown != null && BOOK != null && BOOK.isWithoutRoom();
    }

    /** Two did the same within a moment, and a unique key let the first one through: to the second, the page was stale. */
    private static boolean isSecondOfTwo(Throwable thrown) {
        return thrown instanceof SQLException sql
                && (sql.getErrorCode() == H2_DUPLICATE_KEY || sql.getErrorCode() == MARIADB_DUPLICATE_KEY);
    }

    /** @return the HTTP status that goes with a refusal */
    static int status(DomainException refusal) {
        return switch (refusal) {
            case NotFoundException e -> 404;
            case RefusedException e -> 403;
            case StaleDataException e -> 409;
            case OvertakenException e -> 503;
            case WaitException e -> 429;
            default -> 422;
        };
    }

    /**
     * @return the HTTP status that goes with an exception: of a refusal, 400 for an odd address, 503 while the database is away, 504 where it took longer
     *         than it may, 507 where there was no room, else 500
     */
    static int status(Throwable thrown) {
        if (thrown instanceof OddAddress.Refused) {
            return 400;
        }
        return refusal(thrown).map(Failures::status)
                .orElse(isWithoutRoom(thrown)
                        ? 507
                        : DatabaseAway.isCauseOf(thrown) ? 503 : TooLong.isCauseOf(thrown) ? 504 : 500);
    }

    /** Logs an unexpected exception once. @return the reference code that stands in the log, such as {@code 7K4M92} */
    static String log(@Nullable Throwable thrown, String where) {
        String reference = RequestReference.current();
        LogRecord entry = new LogRecord(Level.SEVERE, "Unexpected error " + reference + " at " + where);
        entry.setLoggerName(LOG.getName());
        entry.setThrown(thrown);
        // A log of JSON gets it as a member of its own.
        entry.setParameters(new Object[]{Map.entry("reference", reference)});
        LOG.log(entry);
        if (BOOK != null) {
            BOOK.write(reference, where, thrown);
        }
        return reference;
    }
}
