package vn.sontay.training.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.sontay.training.launch.Migration;

/** One database of the tests after all migrations, which gives no id that a test may make up for nobody. */
final class MigratedDatabase {

    private static final String TABLES = "select table_name from information_schema.tables where table_type = 'BASE TABLE' "
            + "and lower(table_schema) in (lower(schema()), 'public') and lower(table_name) not like 'flyway%' "
            + "and lower(table_name) <> 'id_block'";
    private static final String FIRST_ID = "update id_block set given_to = 10000000";
    private static final String LOCKS_STAY = " where name not like '%-lock'";

    private final String name;
    private final DataSource dataSource;
    private final String clearing;
    private EntityManagerFactory factory;

    MigratedDatabase(String name, DataSource dataSource) {
        Migration.run(dataSource);
        this.name = name;
        this.dataSource = dataSource;
        try (Connection connection = dataSource.getConnection()) {
            this.clearing = clearing(connection);
            execute(connection, FIRST_ID);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    DataSource dataSource() {
        return dataSource;
    }

    synchronized EntityManager open() {
        if (factory == null) {
            factory = new TestUnit(name, dataSource).factory();
        }
        return factory.createEntityManager();
    }

    void clear() {
        try (Connection connection = dataSource.getConnection()) {
            execute(connection, clearing);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** One journey to the database for all tables. */
    private static String clearing(Connection connection) throws SQLException {
        boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2");
        String deletes = tables(connection).stream()
                .map(table -> "delete from " + table + (table.equalsIgnoreCase("setting") ? LOCKS_STAY : ""))
                .collect(Collectors.joining("; "));
        return h2
                ? "set referential_integrity false; " + deletes + "; set referential_integrity true"
                : "set foreign_key_checks = 0; " + deletes + "; set foreign_key_checks = 1";
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement(); var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
