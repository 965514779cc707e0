package vn.sontay.training.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version that this is, as the build names it. */
public final class ApplicationVersion {

    private ApplicationVersion() {
    }

    public static String current() {
        try (InputStream version = Objects
                .requireNonNull(ApplicationVersion.class.getResourceAsStream("version.txt"))) {
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
