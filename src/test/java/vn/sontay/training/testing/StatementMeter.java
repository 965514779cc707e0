package vn.sontay.training.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

/**
 * How many statements an application of its own process sends: it has a schema and a user of MariaDB that nobody else has, and
 * the server counts by user. Begin and end of transactions aren't counted.
 */
public final class StatementMeter {

    private static final String COUNT = "select coalesce(sum(select_commands + update_commands), 0) "
            + "from information_schema.user_statistics where user = '";

    private final String name;
    private final DataSource database;

    /** @param name of the schema, which is emptied, and of the user */
    public StatementMeter(String name) {
        this.name = name;
        this.database = TestDatabase.MARIADB.another(name);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("set global userstat = 1");
            statement.execute("create or replace database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return what an application is told so that it is measured */
    public Map<String, String> settings() {
        try (Connection connection = database.getConnection()) {
            return Map.of("DB_CLASS", "org.mariadb.jdbc.MariaDbDataSource", "DB_URL",
                    connection.getMetaData().getURL().replaceFirst("\\?.*", ""), "DB_USER", name, "DB_PASSWORD", name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the statements so far that read or change */
    public long count() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(COUNT + name + "'")) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
