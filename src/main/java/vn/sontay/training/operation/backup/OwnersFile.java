package vn.sontay.training.operation.backup;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that nobody but their owner reads, where the file system knows owners. */
public final class OwnersFile {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnersFile() {
    }

    /** @return with what a file is to be made there */
    static FileAttribute<?>[] attributes(Path file) {
        return knowsOwners(file)
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(FILE)}
                : new FileAttribute<?>[0];
    }

    /**
     * Keeps everybody else out of a file or folder that is there.
     *
     * @return whether nobody else reads it now; false for whoever isn't its owner
     */
    public static boolean keep(Path path) throws IOException {
        if (!knowsOwners(path)) {
            return true;
        }
        Set<PosixFilePermission> wanted = Files.isDirectory(path) ? FOLDER : FILE;
        try {
            if (!Files.getPosixFilePermissions(path).equals(wanted)) {
                Files.setPosixFilePermissions(path, wanted);
            }
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }

    private static boolean knowsOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
