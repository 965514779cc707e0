package vn.sontay.training.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            statement.execute("set foreign_key_checks = 0"); // tables refer to each other in circles
            statement.execute("create or replace database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return a connection to the schema, past the application and not counted; the caller closes it */
    public Connection connection() throws SQLException {
        Connection connection = database.getConnection();
        connection.setCatalog(name);
        return connection;
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

    /** Puts more into the schema, past the application and not counted. */
    public void fill(List<String> statements) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("use " + name);
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return what the application reads while that is done, as it is sent */
    public List<String> readsOf(Runnable work) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("set global log_output = 'TABLE'");
            statement.execute("truncate table mysql.general_log");
            statement.execute("set global general_log = 1");
            work.run();
            statement.execute("set global general_log = 0");
            List<String> reads = new ArrayList<>();
            try (ResultSet found = statement
                    .executeQuery("select argument from mysql.general_log where command_type in "
                            + "('Query', 'Execute') and user_host like '%" + name + "%'")) {
                while (found.next()) {
                    String text = found.getString(1).strip();
                    if (text.toLowerCase(Locale.ROOT).startsWith("select")
                            && text.toLowerCase(Locale.ROOT).contains("from")) {
                        reads.add(text);
                    }
                }
            }
            return reads;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the tables of which the database would read each of more than so many rows for that statement */
    public List<String> scanned(String read, long most) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("use " + name);
            List<String> tables = new ArrayList<>();
            try (ResultSet plan = statement.executeQuery("explain " + read)) {
                while (plan.next()) {
                    if (("ALL".equals(plan.getString("type")) || "index".equals(plan.getString("type")))
                            && plan.getLong("rows") > most) {
                        tables.add(plan.getString("table"));
                    }
                }
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(read, e);
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
