package vn.sontay.training.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.operation.backup.BackupMaker;
import vn.sontay.training.operation.backup.BackupRefused;

/**
 * Where and when backups are made, as the environment says it (README, Configuration).
 *
 * @param environment of the process
 */
public record BackupSettings(Map<String, String> environment) {

    private static final int HOURS = 24;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'taphuan-'uuuuMMdd-HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    public BackupSettings {
        environment = Map.copyOf(environment);
    }

    /** @return the folder of nightly backups (BACKUP_DIR); empty for none */
    public Optional<Path> folder() {
        return Optional.of(value("BACKUP_DIR", "")).filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder).toAbsolutePath().normalize());
    }

    /** @return the newest backup in the folder */
    public Path newest() throws BackupRefused {
        Path folder = folder().orElseThrow(() -> new BackupRefused("BACKUP_DIR is not set; set it, or name a file."));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(BackupSettings::isBackup).max(Comparator.naturalOrder())
                    .orElseThrow(() -> new BackupRefused("there is no backup in BACKUP_DIR=" + folder + "."));
        } catch (IOException e) {
            throw new BackupRefused("BACKUP_DIR=" + folder + " can't be read.");
        }
    }

    /** @return the hour from which on the day's backup is made */
    public int hour() {
        return number("BACKUP_HOUR", 1, 0, HOURS - 1);
    }

    /** @return how many backups the folder keeps */
    public int kept() {
        return number("BACKUP_KEEP", 14, 1, 10_000);
    }

    boolean isEncrypted() {
        return !value("BACKUP_PASSWORD_FILE", "").isEmpty();
    }

    /** @return what BACKUP_PASSWORD_FILE holds; null where none is named, and backups aren't encrypted */
    public @Nullable String password() throws BackupRefused {
        String file = value("BACKUP_PASSWORD_FILE", "");
        if (file.isEmpty()) {
            return null;
        }
        try {
            String password = Files.readString(Path.of(file)).strip();
            if (password.isEmpty()) {
                throw new BackupRefused("BACKUP_PASSWORD_FILE=" + file + " is empty.");
            }
            return password;
        } catch (IOException e) {
            throw new BackupRefused("BACKUP_PASSWORD_FILE=" + file + " can't be read.");
        }
    }

    /** @return the name of a backup that is made then, by which they sort from old to new */
    String name(Instant moment) {
        return NAME.format(moment) + (isEncrypted() ? ".zip.enc" : ".zip");
    }

    /** @return whether a file in the folder is one of them */
    public static boolean isBackup(Path file) {
        return String.valueOf(file.getFileName()).matches("taphuan-\\d{8}-\\d{6}Z\\.zip(\\.enc)?");
    }

    /** @return whether a file in the folder is one that wasn't finished */
    static boolean isPart(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(BackupMaker.PART)
                && isBackup(Path.of(name.substring(0, name.length() - BackupMaker.PART.length())));
    }

    /** @throws IllegalArgumentException in one sentence, when a number isn't one */
    public void check() {
        hour();
        kept();
    }

    private int number(String name, int otherwise, int least, int most) {
        String text = value(name, String.valueOf(otherwise));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException(
                    name + "=" + text + " is no number from " + least + " to " + most + ".");
        }
        return Integer.parseInt(text);
    }

    private String value(String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
