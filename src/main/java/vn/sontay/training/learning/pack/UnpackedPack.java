package vn.sontay.training.learning.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import vn.sontay.training.learning.pack.format.ContentPack;
import vn.sontay.training.shared.content.ContentFolder;

/** The files of a pack in a folder of their own, for as long as they are read. */
final class UnpackedPack implements AutoCloseable {

    private final Path root;

    UnpackedPack(ContentPack pack) {
        this(pack.files());
    }

    /** @param files bytes by path, none of which leads elsewhere */
    UnpackedPack(Map<String, byte[]> files) {
        try {
            root = Files.createTempDirectory("content-pack");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ContentFolder folder() {
        return ContentFolder.at(root);
    }

    /** Takes everything away again. */
    @Override
    public void close() {
        try (Stream<Path> below = Files.walk(root)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
