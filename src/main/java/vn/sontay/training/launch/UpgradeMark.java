package vn.sontay.training.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;

/**
 * That an upgrade is under way, in a file beside the copy of the state before: who finds it after a power cut knows what to put back.
 *
 * @param copy name of the file in the same folder
 * @param newestEntry of the audit trail when the copy was made: with a newer one somebody has worked since
 */
record UpgradeMark(String copy, long newestEntry) {

    private static final String NAME = "under-way.properties";

    static Optional<UpgradeMark> in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties read = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            read.load(in);
        }
        return Optional.of(new UpgradeMark(read.getProperty("copy", ""),
                Long.parseLong(read.getProperty("newest-entry", "0"))));
    }

    /** On the disk when it returns: what comes next can't be undone without it. */
    void keep(Path folder) throws IOException {
        Properties facts = new Properties();
        facts.setProperty("copy", copy);
        facts.setProperty("newest-entry", String.valueOf(newestEntry));
        try (OutputStream out = Files.newOutputStream(folder.resolve(NAME), StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE, StandardOpenOption.SYNC)) {
            facts.store(out, null);
        }
    }

    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }
}
