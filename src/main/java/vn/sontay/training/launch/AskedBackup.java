package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.sontay.training.operation.BackupRequests;
import vn.sontay.training.operation.backup.BackupMaker;
import vn.sontay.training.operation.backup.BackupRefused;

/** A backup that the running application makes, as it holds the embedded database: asks, and waits for the answer. */
final class AskedBackup {

    private static final Duration SEEN_WITHIN = Duration.ofSeconds(60);
    private static final Duration LOOKED_AFTER = Duration.ofSeconds(10);

    private final LaunchSettings settings;
    private final CommandDatabase database;
    private final BackupRequests requests;

    AskedBackup(LaunchSettings settings, CommandDatabase database) {
        this.settings = settings;
        this.database = database;
        this.requests = new BackupRequests(settings.dataDir());
    }

    /** @return what the application says of it */
    String make(Path file) throws IOException, BackupRefused, CannotStart {
        String passwordFile = settings.value("BACKUP_PASSWORD_FILE", "");
        String id = requests.ask(file,
                passwordFile.isEmpty() ? "" : Path.of(passwordFile).toAbsolutePath().normalize().toString());
        try {
            String answer = answer(id);
            if (!answer.startsWith(BackupRequests.DONE)) {
                throw new BackupRefused(answer);
            }
            place(requests.made(id), file);
            return answer.substring(BackupRequests.DONE.length());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackupRefused("interrupted.");
        } finally {
            requests.forget(id);
        }
    }

    /** It may be another disk: the file has its name only once it is whole. */
    private static void place(Path made, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + BackupMaker.PART);
        try {
            Files.move(made, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private String answer(String id) throws IOException, BackupRefused, CannotStart, InterruptedException {
        long asked = System.nanoTime();
        long looked = asked;
        Optional<String> answer = requests.answer(id);
        while (answer.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(200);
            long now = System.nanoTime();
            if (!requests.isTaken(id) && now - asked > SEEN_WITHIN.toNanos()) {
                throw new BackupRefused("the application on the data in " + settings.dataDir()
                        + " doesn't take the request; is it still starting?");
            }
            if (now - looked > LOOKED_AFTER.toNanos()) {
                if (database.isFree()) {
                    throw new BackupRefused("the application has ended meanwhile; call this again.");
                }
                looked = now;
            }
            answer = requests.answer(id);
        }
        return answer.get();
    }
}
