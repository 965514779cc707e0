package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import vn.sontay.training.operation.BackupSettings;
import vn.sontay.training.operation.backup.BackupFile;
import vn.sontay.training.operation.backup.BackupRefused;
import vn.sontay.training.operation.backup.Manifest;
import vn.sontay.training.operation.backup.Restorer;
import vn.sontay.training.people.privacy.ErasureList;

/**
 * Restores a backup into the empty database of the settings, embedded or not (LAU-10): also the way from one kind to the other.
 * Argument: the file. The application mustn't run.
 */
public final class Restore {

    private Restore() {
    }

    /** Says in one line what was restored, or why not, and ends with 0 or 1. */
    public static void main(String[] arguments) {
        System.exit(CommandEnd.of("CANNOT RESTORE: ", () -> restored(new LaunchSettings(System.getenv()), arguments)));
    }

    /** Who was erased since that backup is erased again at the next start (PRI-6): the list lies beside backups. */
    private static void bringErasures(LaunchSettings settings, Path backup) throws IOException {
        ErasureList list = new ErasureList(settings.dataDir());
        for (ErasureList other : ErasureList.of(settings.environment())) {
            list.add(other.read());
        }
        if (backup.getParent() != null) {
            list.add(new ErasureList(backup.getParent()).read());
        }
    }

    private static String restored(LaunchSettings settings, String... arguments)
            throws BackupRefused, CannotStart, IOException, SQLException {
        if (arguments.length != 1) {
            throw new BackupRefused("name the file to restore, and nothing else.");
        }
        BackupFile file = new BackupFile(Path.of(arguments[0]),
                new BackupSettings(settings.environment()).password());
        String mode = settings.demo() ? "demo" : "real";
        CommandDatabase database = new CommandDatabase(settings);
        Restorer restorer = new Restorer(database.source(), CommandDatabase.migrations());
        Manifest manifest = restorer.accepted(file, mode);
        Files.createDirectories(settings.dataDir());
        if (!database.isFree()) {
            throw new BackupRefused("the application is running on the data in " + settings.dataDir()
                    + "; set DATA_DIR to a new folder.");
        }
        try {
            restorer.restore(file, manifest);
            bringErasures(settings, Path.of(arguments[0]).toAbsolutePath());
            if (settings.embedded()) {
                DataFolder.close(settings.dataDir());
            }
            return "Restored: " + manifest.tables().size() + " tables, " + manifest.rows() + " rows, as of "
                    + manifest.madeAt() + ", schema " + manifest.schema();
        } catch (FlywayException e) {
            throw new BackupRefused("the tables can't be made: "
                    + String.valueOf(e.getMessage()).lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
        }
    }
}
