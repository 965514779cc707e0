package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The server's own working folder inside the data folder. Nothing in it is worth keeping, and a server that finds the
 * application of last time in it deploys it twice: it answers, then is gone again for some seconds, and takes twice as long
 * to start.
 */
final class ServerFolder {

    private ServerFolder() {
    }

    /** Deletes the folder with all that is in it, if it is there. */
    static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
