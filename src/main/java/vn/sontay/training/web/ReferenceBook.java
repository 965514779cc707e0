package vn.sontay.training.web;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.DiskFull;

/**
 * The last references that users were shown, in a file of a fixed size that is written over from its beginning: when the disk is full and
 * the log with it, they still have their place (WEB-17). No message stands there, only what kind of exception it was.
 */
final class ReferenceBook {

    /** Called like the files of the log, so that who looks for a reference there finds it. */
    static final String FILE = "server.references.log";

    private static final int LINES = 400;
    private static final int LENGTH = 160;

    private final Path file;
    private int next;

    ReferenceBook(Path file) {
        this.file = file;
    }

    /** @return that of the data folder; null where there is none, as in tests */
    static @Nullable ReferenceBook of(Map<String, String> environment) {
        String folder = environment.get("DATA_DIR");
        return folder == null || folder.isBlank() ? null : new ReferenceBook(Path.of(folder).resolve(FILE));
    }

    /** Takes its room while there is some. */
    synchronized void open() {
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "rw")) {
            if (lines.length() != (long) LINES * LENGTH) {
                lines.setLength(0);
                for (int i = 0; i < LINES; i++) {
                    lines.write(line(""));
                }
            }
        } catch (IOException e) {
            // without room from the beginning there is only the log
        }
    }

    synchronized void write(String reference, String where, @Nullable Throwable thrown) {
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "rw")) {
            lines.seek((long) next * LENGTH);
            lines.write(line(Clock.systemUTC().instant() + " " + reference + " " + where + " " + kind(thrown)));
            next = (next + 1) % LINES;
        } catch (IOException e) {
            // there is still the log
        }
    }

    /** @return whether the data folder's disk is as good as full */
    boolean isWithoutRoom() {
        return DiskFull.isAt(file);
    }

    private static String kind(@Nullable Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; root != null && root.getCause() != null && depth < LINES; depth++) {
            root = root.getCause();
        }
        return root == null ? "" : root.getClass().getName();
    }

    private static byte[] line(String text) {
        String ascii = text.replaceAll("[^ -~]", "?");
        String padded = String.format("%-" + (LENGTH - 1) + "s", ascii).substring(0, LENGTH - 1);
        return (padded + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
