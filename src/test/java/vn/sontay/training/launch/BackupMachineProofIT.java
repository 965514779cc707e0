package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.testing.WarmDemo;

/** LAU-10: the commands as somebody calls them, beside the running application. */
@ExtendWith(WarmDemo.class)
class BackupMachineProofIT {

    private static final Path BUILD = Path.of("target", "app", "WEB-INF").toAbsolutePath();

    @TempDir
    Path folder;

    /** What a command said, both streams, and its exit code. */
    private record End(int code, String said) {
    }

    @Test
    void what_runs_is_backed_up_tried_and_restored_by_a_command_each() throws Exception {
        Path data = WarmDemo.app().dataDir();
        Path password = Files.writeString(folder.resolve("password"), "mật khẩu\n");
        String file = folder.resolve("now.zip.enc").toString();
        Map<String, String> here = Map.of("DATA_DIR", data.toString(), "BACKUP_PASSWORD_FILE", password.toString());
        End made = call(here, "Backup", file);
        assertTrue(made.code() == 0 && made.said().startsWith("Backup: " + file + ", "), made::said);
        try (Stream<Path> left = Files.list(data)) {
            assertFalse(left.anyMatch(each -> each.toString().contains(".backup-")));
        }
        assertRefused(call(here, "Backup", file), "CANNOT BACK UP: ", "is there already");
        End drill = call(here, "RestoreDrill", file);
        assertTrue(drill.code() == 0 && drill.said().endsWith("rows are the same"), drill::said);
        assertRefused(call(Map.of(), "RestoreDrill", file), "RESTORE DRILL FAILED: ", "the file is encrypted");
        assertRefused(call(here, "Restore", file), "CANNOT RESTORE: ", "the application is running on the data in");

        Path other = folder.resolve("other");
        Map<String, String> there = Map.of("DATA_DIR", other.toString(), "BACKUP_PASSWORD_FILE", password.toString());
        Map<String, String> real = Map.of("DATA_DIR", other.toString(), "BACKUP_PASSWORD_FILE", password.toString(),
                "DEMO", "false");
        assertRefused(call(real, "Restore", file), "CANNOT RESTORE: ", "which never become real");
        assertFalse(Files.exists(other));
        End restored = call(there, "Restore", file);
        assertTrue(restored.code() == 0 && restored.said().startsWith("Restored: "), restored::said);
        assertRefused(call(there, "Restore", file), "CANNOT RESTORE: ", "isn't empty");
    }

    /** LAU-14: the application that holds the embedded database looks for the command. */
    @Test
    void the_trail_of_what_runs_is_looked_at_by_a_command() throws Exception {
        Map<String, String> here = Map.of("DATA_DIR", WarmDemo.app().dataDir().toString());
        End looked = call(here, "AuditCheck");
        assertTrue(looked.code() == 0 && looked.said().startsWith("Audit trail: "), looked::said);
        Path other = Files.writeString(folder.resolve("other.tsv"), "x");
        assertRefused(call(here, "AuditCheck", other.toString()), "AUDIT CHECK FAILED: ", "no file of a chain");
        assertRefused(call(Map.of("DATA_DIR", folder.toString()), "AuditCheck"), "AUDIT CHECK FAILED: ", "no data in");
    }

    private static void assertRefused(End end, String begin, String why) {
        assertEquals(1, end.code());
        assertTrue(end.said().startsWith(begin) && end.said().contains(why) && end.said().lines().count() == 1,
                end::said);
    }

    private static End call(Map<String, String> settings, String command, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-cp",
                BUILD.resolve("classes") + System.getProperty("path.separator") + BUILD.resolve("lib") + "/*",
                "vn.sontay.training.launch." + command));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        List.of("DB_CLASS", "DB_URL", "DB_USER", "DB_PASSWORD", "DEMO").forEach(builder.environment()::remove);
        builder.environment().putAll(settings);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return new End(process.exitValue(), said);
    }
}
