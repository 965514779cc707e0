package vn.sontay.training.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The first migration makes a sequence as a cluster of Galera refuses it, and is never changed (LAU-18). In an empty cluster the
 * sequence is made without a cache instead, and the migration written down as done. Later migrations take a number or two of it;
 * ids come from elsewhere.
 */
final class ClusterBeginning {

    private static final String GALERA = "show variables where variable_name = 'wsrep_on' and value = 'ON'";
    private static final String HISTORY = "show tables like 'flyway_schema_history'";
    private static final String SEQUENCE = "create sequence if not exists entity_seq start with 50 increment by 50 nocache";

    private ClusterBeginning() {
    }

    /** Does nothing but in an empty cluster. */
    static void prepare(DataSource database, Flyway flyway) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getURL().startsWith("jdbc:mariadb:") && found(statement, GALERA)
                    && !found(statement, HISTORY)) {
                statement.execute(SEQUENCE);
                flyway.baseline();
            }
        } catch (SQLException e) {
            throw new FlywayException("The database can't be prepared for its first migration", e);
        }
    }

    private static boolean found(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
