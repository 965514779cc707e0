package vn.sontay.training.shared.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database whether it is there, on a connection and a thread of its own (DB-2). Two questions in a row without an
 * answer mean that it is away; one answer means that it is back.
 */
final class DatabaseWatch {

    /** How connections are opened. */
    @FunctionalInterface
    interface Door {

        Connection open() throws SQLException;
    }

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());
    private static final int ANSWER_WITHIN_MILLISECONDS = 1500;
    private static final int PAUSE_MILLISECONDS = 1000;
    private static final int ANSWERS_MISSED_WHEN_AWAY = 2;
    /** For so long a connection is asked on; a new one tells which node of a cluster is the first by now (DB-6). */
    private static final long LINE_NANOSECONDS = TimeUnit.SECONDS.toNanos(30);

    private final Door door;
    private final Runnable whenAway;
    private final @Nullable String more;
    private volatile boolean away;
    private @Nullable Thread watcher;
    private @Nullable CompletableFuture<Boolean> question;
    private volatile @Nullable Connection line;
    private volatile long lineOpenedAt;

    /**
     * @param whenAway what to do at the moment when the database is known to be away
     * @param more a statement that it must answer besides a ping; null where a ping says all
     */
    DatabaseWatch(Door door, Runnable whenAway, @Nullable String more) {
        this.door = door;
        this.whenAway = whenAway;
        this.more = more;
    }

    boolean isAway() {
        return away;
    }

    /**
     * @return whether it answers now, which also means that it is back; who asks while it is being asked already gets the same
     *         answer
     */
    boolean answers() {
        try {
            boolean answered = asked().get(ANSWER_WITHIN_MILLISECONDS, TimeUnit.MILLISECONDS);
            if (answered) {
                judge(0);
            }
            return answered;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A question that isn't answered stays the only one, so that a silent database doesn't gather threads. */
    private synchronized CompletableFuture<Boolean> asked() {
        CompletableFuture<Boolean> current = question;
        if (current == null || current.isDone()) {
            CompletableFuture<Boolean> next = new CompletableFuture<>();
            Thread.ofPlatform().daemon().name("database-question").start(() -> next.complete(ask()));
            question = next;
            return next;
        }
        return current;
    }

    /** The connection is kept for the next question. One that has died meanwhile says nothing about the database. */
    private boolean ask() {
        if (System.nanoTime() - lineOpenedAt > LINE_NANOSECONDS) {
            hangUp();
        }
        return askOn(line) || askOn(opened());
    }

    private boolean askOn(@Nullable Connection connection) {
        try {
            if (connection != null && connection.isValid(1) && isOpen(connection)) {
                return true;
            }
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.FINE, "no answer", e);
        }
        hangUp();
        return false;
    }

    /** H2 calls a connection valid whose database has shut itself, the driver one to a node of a cluster that refuses everything (DB-9). */
    private boolean isOpen(Connection connection) throws SQLException {
        String asked = connection instanceof JdbcConnection ? "select 1" : more;
        if (asked != null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(asked);
            }
        }
        return true;
    }

    private @Nullable Connection opened() {
        try {
            line = door.open();
            lineOpenedAt = System.nanoTime();
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.FINE, "no connection", e);
            line = null;
        }
        return line;
    }

    /** The next question is asked on a new connection. */
    void hangUp() {
        Connection old = line;
        line = null;
        if (old != null) {
            try {
                old.abort(Runnable::run);
                old.close(); // as H2 knows no abort
            } catch (SQLException | RuntimeException e) {
                LOG.log(Level.FINE, "not cut", e);
            }
        }
    }

    /** Asks from now on all the time. */
    synchronized void begin() {
        if (watcher == null) {
            watcher = Thread.ofPlatform().daemon().name("database-watch").start(this::keepAsking);
        }
    }

    synchronized void end() {
        if (watcher != null) {
            watcher.interrupt();
            watcher = null;
        }
        hangUp();
    }

    private void keepAsking() {
        int missed = 0;
        while (!Thread.currentThread().isInterrupted()) {
            missed = answers() ? 0 : missed + 1;
            judge(missed);
            try {
                TimeUnit.MILLISECONDS.sleep(missed == 1 ? 0 : PAUSE_MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Package-private for its test. */
    synchronized void judge(int missed) {
        if (away && missed == 0) {
            away = false;
            LOG.info("The database answers again");
        } else if (!away && missed >= ANSWERS_MISSED_WHEN_AWAY) {
            away = true;
            LOG.warning("The database is away: it is asked until it answers again");
            whenAway.run();
        }
    }
}
