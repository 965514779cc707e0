package vn.sontay.training.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** A small disk of its own that can be filled to its last byte. Only root may make one: ask {@link #canBeMade()} first. */
public final class FullDisk implements AutoCloseable {

    private static final int PIECE = 4096;

    private final Path folder;

    public FullDisk(int megabytes) throws IOException {
        folder = TemporaryFolders.create();
        call("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
    }

    public static boolean canBeMade() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/mount"));
    }

    public Path folder() {
        return folder;
    }

    /** Until nothing more can be written. */
    public void fill() {
        fillBut(0);
    }

    /** Leaves so much room, for whatever is written next. */
    public void fillBut(long bytes) {
        byte[] piece = new byte[PIECE];
        try (OutputStream filler = Files.newOutputStream(filler(), StandardOpenOption.CREATE,
                StandardOpenOption.APPEND)) {
            while (bytes == 0 || Files.getFileStore(folder).getUsableSpace() > bytes) {
                filler.write(piece);
            }
        } catch (IOException e) {
            // that is what it was written for
        }
    }

    public void makeRoom() {
        try {
            Files.delete(filler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static void call(String... command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        call("umount", "--lazy", folder.toString());
    }
}
