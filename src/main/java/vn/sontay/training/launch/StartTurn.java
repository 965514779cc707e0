package vn.sontay.training.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Nodes that start at once on one database prepare it one after the other (LAU-13): what the first has read in the next finds there.
 * Held until it is closed; a node that dies with it lets it go with its connection.
 */
final class StartTurn implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(StartTurn.class.getName());
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int H2_LOCK_TIMEOUT = 50200;

    private final Connection connection;

    private StartTurn(Connection connection) {
        this.connection = connection;
    }

    /**
     * Waits for the others, however long they take: the launcher says how long a start may.
     *
     * @param database already migrated
     */
    static StartTurn take(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setAutoCommit(false);
            while (!isMine(connection)) {
                LOG.info("Another node is starting on this database; waiting for it");
            }
            return new StartTurn(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean isMine(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("select s.content from setting s where s.name = 'start-turn' for update").next();
            return true;
        } catch (SQLTransientException e) {
            connection.rollback();
            return false;
        } catch (SQLException e) {
            if (e.getErrorCode() != LOCK_WAIT_TIMEOUT && e.getErrorCode() != H2_LOCK_TIMEOUT) {
                throw e;
            }
            connection.rollback();
            return false;
        }
    }

    /** Nothing is left behind. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
