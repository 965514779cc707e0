package vn.sontay.training.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import vn.sontay.training.operation.backup.BackupMaker;
import vn.sontay.training.operation.backup.BackupRefused;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.database.Database;

/** Makes backups inside the running application: by the clock, and for a command that asks. */
@ApplicationScoped
public class Backups {

    private static final Logger LOG = Logger.getLogger(Backups.class.getName());
    private static final Duration PART_IS_LEFT_OVER = Duration.ofDays(1);

    @Inject
    Installation installation;

    @Inject
    BackupNotes notes;

    @Inject
    Clock clock;

    /** Makes the night's backup where one is due and this node has taken it on (OPE-1), then throws the oldest away. */
    void tonight() {
        BackupSettings settings = new BackupSettings(installation.environment());
        Optional<Path> folder = settings.folder();
        if (folder.isEmpty()) {
            return;
        }
        notes.takeOn(settings.hour()).ifPresent(turn -> {
            BackupTry end = tried(folder.get(), settings, true);
            notes.note(turn, end);
            if (end.failure() == null) {
                throwAway(folder.get(), settings.kept());
            }
        });
    }

    /** Makes the backup that a command asks for. @param file to make @return what to tell it */
    String asked(BackupRequests.Request request, Path file) {
        BackupSettings settings = new BackupSettings(request.passwordFile().isEmpty()
                ? Map.of()
                : Map.of("BACKUP_PASSWORD_FILE", request.passwordFile()));
        Instant begun = clock.instant();
        String name = String.valueOf(request.file().getFileName());
        try {
            BackupMaker.Made made = made(file, settings);
            notes.note(BackupTry.made(false, begun, clock.instant(), name, made));
            return BackupRequests.DONE + made.line();
        } catch (BackupRefused | IOException | SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "The backup that was asked for could not be made", e);
            notes.note(BackupTry.failed(false, begun, clock.instant(), name, BackupFailure.of(e)));
            return String.valueOf(e instanceof BackupRefused ? e.getMessage() : e).lines().findFirst().orElse("");
        }
    }

    private BackupTry tried(Path folder, BackupSettings settings, boolean nightly) {
        Instant begun = clock.instant();
        String name = settings.name(begun);
        try {
            if (!Files.isDirectory(folder)) {
                throw new NoSuchFileException(folder.toString());
            }
            BackupMaker.Made made = made(folder.resolve(name), settings);
            LOG.log(Level.INFO, "Backup made: {0} bytes, {1} rows",
                    new Object[]{made.bytes(), made.manifest().rows()});
            return BackupTry.made(nightly, begun, clock.instant(), name, made);
        } catch (BackupRefused | IOException | SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "The backup could not be made; it is tried again in an hour", e);
            return BackupTry.failed(nightly, begun, clock.instant(), name, BackupFailure.of(e));
        }
    }

    private BackupMaker.Made made(Path file, BackupSettings settings) throws BackupRefused, IOException, SQLException {
        return new BackupMaker(Database.unhurriedSource(), clock).make(file, settings.password());
    }

    /** Never throws: a backup that was made stays made. */
    private void throwAway(Path folder, int kept) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            List<Path> whole = all.stream().filter(BackupSettings::isBackup).toList();
            for (Path old : whole.subList(Math.min(kept, whole.size()), whole.size())) {
                Files.deleteIfExists(old);
            }
            for (Path part : all.stream().filter(BackupSettings::isPart).toList()) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(clock.instant().minus(PART_IS_LEFT_OVER))) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Old backups could not be thrown away", e);
        }
    }
}
