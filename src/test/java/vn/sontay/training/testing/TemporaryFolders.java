package vn.sontay.training.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Data folders of started applications, removed when the tests' JVM ends: each holds more than 100 MB. */
final class TemporaryFolders {

    private static final List<Path> FOLDERS = Collections.synchronizedList(new ArrayList<>());

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FOLDERS.forEach(TemporaryFolders::remove)));
    }

    private TemporaryFolders() {
    }

    static Path create() throws IOException {
        Path folder = Files.createTempDirectory("training");
        FOLDERS.add(folder);
        return folder;
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
