package vn.sontay.training.launch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import vn.sontay.training.learning.pack.PackAside;
import vn.sontay.training.operation.backup.BackupRefused;
import vn.sontay.training.people.audit.CommandTrail;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.database.IdBlock;

/** Puts the content of the application itself in force where a start can't read the pack that was adopted (PCK-8). The pack stays kept. */
public final class SetPackAside {

    private SetPackAside() {
    }

    /** Says in one line what was done, or why not, and ends with 0 or 1. */
    public static void main(String[] arguments) {
        System.exit(CommandEnd.of("PACK NOT SET ASIDE: ", () -> set(new LaunchSettings(System.getenv()))));
    }

    private static String set(LaunchSettings settings) throws BackupRefused, CannotStart, IOException, SQLException {
        CommandDatabase database = new CommandDatabase(settings);
        if (!database.isThere()) {
            throw new BackupRefused("there are no data in " + settings.dataDir() + "; set DATA_DIR.");
        }
        if (!database.isFree()) {
            throw new BackupRefused("the application is running; roll the pack back in the browser, or stop it first.");
        }
        return set(database.source(), Clock.systemUTC())
                ? "The adopted content pack was set aside; the next start uses the content of the application."
                : "No content pack is in force; nothing was changed.";
    }

    /** @return whether a pack was in force, which the trail tells then */
    public static boolean set(DataSource database, Clock clock) throws SQLException {
        long id = IdBlock.first(database);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Optional<Changed> change = PackAside.set(connection, clock.instant());
            if (change.isPresent()) {
                CommandTrail.write(connection, id, clock.instant(), change.get());
            }
            connection.commit();
            return change.isPresent();
        }
    }
}
