package vn.sontay.training.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether there is no room left: which exceptions say so, and how much there must be. */
public final class DiskFull {

    /** Less is as good as nothing: neither logs nor files that are looked at fit. */
    private static final long LEAST = 16L << 20;
    private static final int LONGEST_CHAIN = 30;
    private static final List<String> WORDS = List.of("no space left", "disk quota", "not enough space", "disk full",
            "mvstoreexception: writing to");
    /** Of MariaDB: the disk is full, a table is full, a file can't be written. */
    private static final List<Integer> CODES = List.of(1021, 1114, 1026);

    private DiskFull() {
    }

    /** @return whether an exception of the chain says so */
    public static boolean isCauseOf(@Nullable Throwable thrown) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < LONGEST_CHAIN; depth++) {
            String message = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
            if (WORDS.stream().anyMatch(message::contains)
                    || each instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }

    /** @return whether there is as good as no room where that folder is; no where that can't be asked */
    public static boolean isAt(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LEAST;
        } catch (IOException e) {
            return false;
        }
    }
}
