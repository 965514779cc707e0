package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import vn.sontay.training.operation.BackupRequests;
import vn.sontay.training.operation.BackupSettings;
import vn.sontay.training.operation.backup.BackupMaker;
import vn.sontay.training.operation.backup.BackupRefused;

/**
 * Makes a backup of the database of the settings while the application runs, or doesn't (LAU-10). Argument: the file to make. Where
 * the application holds an embedded database, it is asked to make it.
 */
public final class Backup {

    private Backup() {
    }

    /** Says in one line what was made, or why not, and ends with 0 or 1. */
    public static void main(String[] arguments) {
        System.exit(CommandEnd.of("CANNOT BACK UP: ", () -> made(new LaunchSettings(System.getenv()), arguments)));
    }

    private static String made(LaunchSettings settings, String... arguments)
            throws BackupRefused, CannotStart, IOException, SQLException {
        if (arguments.length != 1) {
            throw new BackupRefused("name the file to make, and nothing else.");
        }
        Path file = Path.of(arguments[0]).toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw new BackupRefused(file + " is there already; name a new file.");
        }
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            throw new BackupRefused("there is no folder " + file.getParent() + ".");
        }
        CommandDatabase database = new CommandDatabase(settings);
        if (!database.isThere()) {
            throw new BackupRefused("there are no data in " + settings.dataDir() + "; set DATA_DIR.");
        }
        String line = database.isFree()
                ? new BackupMaker(database.source(), Clock.systemUTC())
                        .make(file, new BackupSettings(settings.environment()).password()).line()
                : new AskedBackup(settings, database).make(file);
        return BackupRequests.DONE + file + ", " + line;
    }
}
