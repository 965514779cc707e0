package vn.sontay.training.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A real database with all migrations, started once for all tests that use it, and emptied before each. Tests that run at the
 * same time have one each: see {@link DatabasePlace}.
 */
public enum TestDatabase {

    H2 {

        @Override
        DataSource start(String name) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + name
                    + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=15000");
            source.setUser("sa");
            return source;
        }
    },
    MARIADB {

        @Override
        DataSource start(String name) {
            return MariaDbServer.database(name);
        }
    };

    /** Name and password of MariaDB's user for applications that the tests start. */
    public static final String USER = "training";

    private final MigratedDatabase[] places = new MigratedDatabase[DatabasePlace.COUNT];

    /** @return connections to a new empty database of that name */
    abstract DataSource start(String name);

    /** @return connections to a new empty database, without any migration */
    public DataSource another(String name) {
        return start(name);
    }

    /** @return the application's entities on a migrated database that is none of those that are shared; the caller closes it */
    public static EntityManagerFactory entitiesOn(DataSource source) {
        return new TestUnit("another" + UUID.randomUUID(), source).factory();
    }

    private synchronized MigratedDatabase here() {
        int place = DatabasePlace.ofThisThread();
        if (places[place] == null) {
            places[place] = new MigratedDatabase(name() + place, start("training" + place));
        }
        return places[place];
    }

    /** @return connections to the database, which is started and migrated if it wasn't */
    public DataSource dataSource() {
        return here().dataSource();
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
    public EntityManager open() {
        return here().open();
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
        DatabasePlace.require();
        here().clear();
    }
}
