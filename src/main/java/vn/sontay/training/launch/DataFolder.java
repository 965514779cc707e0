package vn.sontay.training.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** Closes the data folder to everybody but its owner (LAU-8), where the file system knows owners. */
final class DataFolder {

    private DataFolder() {
    }

    /** Takes the others' rights from the folder and from the embedded database's files; says so where it may not. */
    static void close(Path folder) {
        try {
            close(folder, "rwx------");
            for (Path file : databaseFiles(folder)) {
                close(file, "rw-------");
            }
        } catch (IOException e) {
            System.err.println("WARNING: others may read the data folder " + folder
                    + ", which belongs to another user; give it to the user who runs this.");
        }
    }

    private static void close(Path path, String rights) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null && !view.readAttributes().permissions().equals(PosixFilePermissions.fromString(rights))) {
            view.setPermissions(PosixFilePermissions.fromString(rights));
        }
    }

    private static List<Path> databaseFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".db")).toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }
}
