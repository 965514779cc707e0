package vn.sontay.training.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Nodes that begin at once bring one database to a new schema one after the other (LAU-17). Flyway's own lock isn't enough: it says nothing
 * of the copy that is kept before, and in a cluster (Galera) each statement that changes the schema lets it go. This one is the database
 * server's; in a cluster that of the node that is written.
 */
final class MigrationTurn {

    private static final String TAKE = "select get_lock(concat('upgrade-', database()), 15)";
    /** Some clusters know no such lock: there, one node is started before the others. */
    private static final int NOT_KNOWN_HERE = 1235;

    private MigrationTurn() {
    }

    /**
     * Waits for others, however long they take; one that dies lets go. An embedded database has nobody else.
     *
     * @return what holds the turn until it is closed
     */
    static Connection take(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        try {
            while (connection.getMetaData().getURL().startsWith("jdbc:mariadb:") && !isMine(connection)) {
                System.out.println(
                        "Máy khác đang nâng cấp cơ sở dữ liệu; đang đợi… (another node upgrades the database)");
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean isMine(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(TAKE)) {
            return row.next() && row.getInt(1) == 1;
        } catch (SQLException e) {
            if (e.getErrorCode() == NOT_KNOWN_HERE) {
                return true;
            }
            throw e;
        }
    }
}
