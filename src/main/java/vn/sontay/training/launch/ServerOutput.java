package vn.sontay.training.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the server prints, passed on to the launcher's own output and to the file that tells why a start failed. */
final class ServerOutput {

    /** A start says less; afterwards the output alone gets what there is. */
    private static final int MOST_OF_A_START = 1_000_000;

    private ServerOutput() {
    }

    /** Copies until the process ends, in a thread of its own. */
    static void copy(Process process, Path boot) {
        Thread thread = new Thread(() -> copyAll(process.getInputStream(), boot), "server-output");
        thread.setDaemon(true);
        thread.start();
    }

    private static void copyAll(InputStream source, Path boot) {
        byte[] some = new byte[8192];
        int kept = 0;
        try (OutputStream start = Files.newOutputStream(boot)) {
            for (int length = source.read(some); length >= 0; length = source.read(some)) {
                System.out.write(some, 0, length);
                System.out.flush();
                kept += kept < MOST_OF_A_START && isWritten(start, some, length) ? length : 0;
            }
        } catch (IOException e) {
            System.err.println("WARNING: no more of what the server prints: " + e);
        }
    }

    /** A full disk must not keep the server from printing, which would make it wait. */
    private static boolean isWritten(OutputStream file, byte[] some, int length) {
        try {
            file.write(some, 0, length);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
