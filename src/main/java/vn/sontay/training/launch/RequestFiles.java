package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The two files in the data folder by which a command asks the server that runs on it: only one of them has the database open. Whoever
 * may write there may ask.
 *
 * @param folder the data folder
 * @param what is asked for
 */
record RequestFiles(Path folder, String what) {

    Path request() {
        return folder.resolve(what + ".request");
    }

    Path answer() {
        return folder.resolve(what + ".answer");
    }

    /** Writes a file that only its owner reads, and that nobody sees half written. */
    static void write(Path file, String text) throws IOException {
        Path begun = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(begun);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(begun, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(begun, text, StandardCharsets.UTF_8);
        Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @return what the file says, which is gone then */
    static String take(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).strip();
        Files.delete(file);
        return text;
    }
}
