package vn.sontay.training.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.operation.backup.BackupRefused;

class BackupSettingsTest {

    @TempDir
    Path folder;

    @Test
    void nothing_set_is_no_nightly_backup() throws BackupRefused {
        BackupSettings none = new BackupSettings(Map.of());
        assertEquals(Optional.empty(), none.folder());
        assertEquals(14, none.kept());
        assertNull(none.password());
        assertTrue(assertThrows(BackupRefused.class, none::newest).getMessage().startsWith("BACKUP_DIR is not set"));
    }

    @Test
    void numbers_that_are_none_are_told_in_one_sentence() {
        assertEquals("BACKUP_HOUR=24 is no number from 0 to 23.", refused("BACKUP_HOUR", "24"));
        assertEquals("BACKUP_KEEP=0 is no number from 1 to 10000.", refused("BACKUP_KEEP", "0"));
        assertEquals("BACKUP_KEEP=-1 is no number from 1 to 10000.", refused("BACKUP_KEEP", "-1"));
    }

    @Test
    void names_sort_from_old_to_new_and_are_known_again() throws Exception {
        BackupSettings settings = new BackupSettings(Map.of("BACKUP_DIR", folder.toString()));
        assertThrows(BackupRefused.class, settings::newest);
        for (String moment : new String[]{"2026-11-30T18:00:00Z", "2026-12-01T18:00:01Z", "2026-12-01T18:00:00Z"}) {
            Path file = Files.createFile(folder.resolve(settings.name(Instant.parse(moment))));
            assertTrue(BackupSettings.isBackup(file));
        }
        Path part = Files.createFile(folder.resolve("taphuan-20261203-180000Z.zip.part"));
        Files.createFile(folder.resolve("zzz.zip"));
        assertEquals("taphuan-20261201-180001Z.zip", settings.newest().getFileName().toString());
        assertTrue(BackupSettings.isPart(part) && !BackupSettings.isBackup(part));
    }

    @Test
    void the_password_is_what_the_file_holds_without_the_end_of_its_line() throws Exception {
        Path file = Files.writeString(folder.resolve("password"), "một mật khẩu\n");
        BackupSettings settings = new BackupSettings(Map.of("BACKUP_PASSWORD_FILE", file.toString()));
        assertEquals("một mật khẩu", settings.password());
        assertTrue(settings.name(Instant.EPOCH).endsWith(".zip.enc"));
        Files.writeString(file, " \n");
        assertTrue(assertThrows(BackupRefused.class, settings::password).getMessage().endsWith("is empty."));
        Files.delete(file);
        assertTrue(assertThrows(BackupRefused.class, settings::password).getMessage().endsWith("can't be read."));
    }

    private static String refused(String name, String value) {
        return assertThrows(IllegalArgumentException.class, () -> new BackupSettings(Map.of(name, value)).check())
                .getMessage();
    }
}
