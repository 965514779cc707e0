package vn.sontay.training.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Data folders of started applications and databases, removed when the tests' JVM ends. They lie in memory where there is
 * enough: a disk would be waited for at every commit and every start, which unpacks more than 100 MB.
 */
final class TemporaryFolders {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH = 4L << 30;
    private static final List<Path> FOLDERS = Collections.synchronizedList(new ArrayList<>());
    private static final List<Runnable> USERS = Collections.synchronizedList(new ArrayList<>());

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            USERS.forEach(Runnable::run);
            FOLDERS.forEach(TemporaryFolders::remove);
        }));
    }

    private TemporaryFolders() {
    }

    static Path create() throws IOException {
        Path folder = memoryHasRoom()
                ? Files.createTempDirectory(MEMORY, "training")
                : Files.createTempDirectory("training");
        FOLDERS.add(folder);
        return folder;
    }

    /** @param stop ends who writes to a folder, before it is removed */
    static void beforeRemoval(Runnable stop) {
        USERS.add(stop);
    }

    private static boolean memoryHasRoom() throws IOException {
        return !Boolean.getBoolean("mariadb.durable") && Files.isWritable(MEMORY)
                && Files.getFileStore(MEMORY).getUsableSpace() > ENOUGH;
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println("left behind: " + folder);
        }
    }
}
