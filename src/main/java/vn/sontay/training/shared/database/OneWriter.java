package vn.sontay.training.shared.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Of several nodes of a cluster one is written at a time (DB-6): the driver takes the first of the address that answers, so the newest
 * connection tells which, and those to another are given up. No statement is sent for it.
 */
final class OneWriter {

    private static final Logger LOG = Logger.getLogger(OneWriter.class.getName());

    /** How a connection tells where it leads. */
    @FunctionalInterface
    interface Nodes {

        String of(Connection connection) throws SQLException;
    }

    private final Nodes nodes;
    private @Nullable String node;

    OneWriter(Nodes nodes) {
        this.nodes = nodes;
    }

    /** As the driver tells it, which may have gone on to another node by itself; embedded databases are one. */
    static OneWriter ofDriver() {
        return new OneWriter(connection -> connection.isWrapperFor(org.mariadb.jdbc.Connection.class)
                ? String.valueOf(connection.unwrap(org.mariadb.jdbc.Connection.class).getClient().getHostAddress())
                : "");
    }

    /** @return whether this connection leads to another node than the one before it */
    synchronized boolean hasMovedTo(Connection newest) throws SQLException {
        String now = nodes.of(newest);
        boolean moved = node != null && !node.equals(now);
        if (moved) {
            LOG.warning("The database is written at " + now + " from now on, no more at " + node);
        }
        node = now;
        return moved;
    }

    /** @return those that lead elsewhere */
    synchronized List<Connection> elsewhere(Collection<Connection> open) {
        return open.stream().filter(each -> !leadsThere(each)).toList();
    }

    private boolean leadsThere(Connection connection) {
        try {
            return !connection.isClosed() && nodes.of(connection).equals(node);
        } catch (SQLException e) {
            return false;
        }
    }
}
