package vn.sontay.training.operation;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import vn.sontay.training.operation.backup.BackupRefused;
import vn.sontay.training.shared.DiskFull;

/** Why no backup was made, as an administrator is told it; the log has more. */
public enum BackupFailure {

    /** The folder isn't there, or may not be written. */
    FOLDER,
    /** No room. */
    DISK,
    /** The file with the password can't be read, or what was written isn't what is read again. */
    REFUSED, DATABASE, OTHER;

    static BackupFailure of(Exception thrown) {
        if (thrown instanceof IOException file) {
            return DiskFull.isCauseOf(file) ? DISK : file instanceof FileSystemException ? FOLDER : OTHER;
        }
        return thrown instanceof BackupRefused ? REFUSED : thrown instanceof SQLException ? DATABASE : OTHER;
    }
}
