package vn.sontay.training.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OPE-2. */
class BackupRequestsTest {

    private static final Instant NOW = Instant.now();

    @TempDir
    Path folder;

    @Test
    void a_request_is_taken_once_answered_and_leaves_nothing() throws IOException {
        BackupRequests requests = new BackupRequests(folder);
        String id = requests.ask(Path.of("/backups/a b.zip"), "/secrets/password");
        assertFalse(requests.isTaken(id));
        BackupRequests.Request taken = requests.take(NOW).orElseThrow();
        assertEquals(new BackupRequests.Request(id, Path.of("/backups/a b.zip"), "/secrets/password"), taken);
        assertTrue(requests.isTaken(id));
        assertEquals(Optional.empty(), requests.take(NOW));
        assertEquals(Optional.empty(), requests.answer(id));
        requests.answer(taken, BackupRequests.DONE + "a b.zip");
        assertEquals(Optional.of("Backup: a b.zip"), requests.answer(id));
        Files.createFile(requests.made(id));
        requests.forget(id);
        assertEmpty();
    }

    @Test
    void nobody_makes_a_backup_for_who_has_gone() throws IOException {
        BackupRequests requests = new BackupRequests(folder);
        requests.ask(Path.of("/backups/old.zip"), "");
        assertEquals(Optional.empty(), requests.take(NOW.plusSeconds(600)));
        assertEmpty();
    }

    @Test
    void who_has_given_up_gets_no_answer() throws IOException {
        BackupRequests requests = new BackupRequests(folder);
        String id = requests.ask(Path.of("/backups/a.zip"), "");
        BackupRequests.Request taken = requests.take(NOW).orElseThrow();
        requests.forget(id);
        Files.createFile(requests.made(id));
        requests.answer(taken, "too late");
        assertEmpty();
    }

    @Test
    void what_is_no_request_is_thrown_away() throws IOException {
        Files.writeString(folder.resolve("x.backup-wanted"), "");
        assertEquals(Optional.empty(), new BackupRequests(folder).take(NOW));
        assertEmpty();
    }

    private void assertEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }
}
