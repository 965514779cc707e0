package vn.sontay.training.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.sontay.training.operation.backup.BackupRefused;
import vn.sontay.training.operation.backup.Restorer;
import vn.sontay.training.shared.database.Database;

/** The database of the settings, as commands without a server reach it. */
final class CommandDatabase {

    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    /** A database that belongs to somebody else isn't worth a file about it. */
    private static final String NO_TRACE = ";TRACE_LEVEL_FILE=0";

    private final LaunchSettings settings;

    CommandDatabase(LaunchSettings settings) {
        this.settings = settings;
    }

    /** The migrations of this version, without a word about each. */
    static Restorer.Migrations migrations() {
        MIGRATIONS.setLevel(Level.SEVERE);
        return new Restorer.Migrations() {

            @Override
            public String newest() {
                return Migration.newest();
            }

            @Override
            public void run(DataSource database, String version) {
                Migration.run(database, version);
            }
        };
    }

    /** @return whether a file of the embedded database is there; true for any other database */
    boolean isThere() {
        return !settings.embedded() || Files.exists(file());
    }

    Path file() {
        return settings.dataDir().resolve("training.mv.db");
    }

    DataSource source() throws CannotStart {
        return Database.unhurriedSource(settings.databaseUrl() + (settings.embedded() ? NO_TRACE : ""),
                settings.databaseUser(), settings.databasePassword());
    }

    /**
     * @return whether it can be had: an embedded one belongs to the application while that runs
     * @throws BackupRefused when it doesn't answer
     */
    boolean isFree() throws BackupRefused, CannotStart {
        try (Connection connection = source().getConnection()) {
            return connection.isValid(10);
        } catch (SQLException e) {
            String message = Objects.requireNonNullElse(e.getMessage(), e.toString());
            if (settings.embedded() && message.toLowerCase(Locale.ROOT).contains("already in use")) {
                return false;
            }
            throw new BackupRefused("the database does not answer: " + message.lines().findFirst().orElse("")
                    + " Check DB_URL, DB_USER, DB_PASSWORD and that it runs.");
        }
    }
}
