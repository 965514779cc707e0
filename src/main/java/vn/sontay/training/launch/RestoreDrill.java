package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.sontay.training.operation.BackupSettings;
import vn.sontay.training.operation.backup.BackupFile;
import vn.sontay.training.operation.backup.BackupRefused;
import vn.sontay.training.operation.backup.Manifest;
import vn.sontay.training.operation.backup.Restorer;
import vn.sontay.training.shared.database.Database;

/**
 * Proves that the newest backup can be restored (LAU-10): restores it into an embedded database of its own, compares every table, and
 * throws it away. Argument: another file; the newest in BACKUP_DIR when left out.
 */
public final class RestoreDrill {

    private RestoreDrill() {
    }

    /** Says in one line what was compared, or what is wrong, and ends with 0 or 1. */
    public static void main(String[] arguments) {
        System.exit(CommandEnd.of("RESTORE DRILL FAILED: ", () -> drilled(System.getenv(), arguments)));
    }

    private static String drilled(java.util.Map<String, String> environment, String... arguments)
            throws BackupRefused, IOException, SQLException {
        BackupSettings settings = new BackupSettings(environment);
        Path file = arguments.length > 0 ? Path.of(arguments[0]) : settings.newest();
        Manifest manifest = drill(new BackupFile(file, settings.password()));
        return "Restore drill: " + file + " of " + manifest.madeAt() + " was restored; " + manifest.tables().size()
                + " tables with " + manifest.rows() + " rows are the same";
    }

    /** @return what the backup holds, which was restored into a database of its own and compared */
    static Manifest drill(BackupFile backup) throws BackupRefused, IOException, SQLException {
        Path folder = Files.createTempDirectory("restore-drill");
        try {
            String url = "jdbc:h2:file:" + folder.resolve("drill") + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE";
            Restorer restorer = new Restorer(Database.unhurriedSource(url, "sa", "sa"), CommandDatabase.migrations());
            Manifest manifest = restorer.accepted(backup, backup.checked().mode());
            restorer.restore(backup, manifest);
            restorer.compare(manifest);
            return manifest;
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
