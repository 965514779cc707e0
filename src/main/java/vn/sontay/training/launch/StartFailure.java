package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Reads in the server's first output whether the application has given up. */
final class StartFailure {

    /** How the application's start-up says, inside the server, that it can't go on. */
    static final String MARK = "CANNOT START: ";

    private static final Duration GRACE = Duration.ofSeconds(4);

    private final Path boot;
    private final Path log;
    private long serverReadySince;

    StartFailure(Path boot, Path log) {
        this.boot = boot;
        this.log = log;
    }

    /**
     * Ask only while it isn't ready.
     *
     * @param absent whether the application hasn't asked for the port yet, or the server answers that there is no such
     *     application; on a busy machine no answer says nothing
     * @return why it gave up; empty while it may still become ready
     */
    Optional<String> seen(boolean absent) {
        try {
            String output = Files.exists(boot) ? new String(Files.readAllBytes(boot), StandardCharsets.UTF_8) : "";
            int mark = output.indexOf(MARK);
            if (mark >= 0) {
                return output.substring(mark + MARK.length()).lines().findFirst();
            }
            return absent && output.contains(") ready in ") && graceIsOver()
                    ? Optional.of("the application could not be deployed; the reason is in " + log)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A server that says it is ready without the application being so has failed to deploy it. */
    private boolean graceIsOver() {
        if (serverReadySince == 0) {
            serverReadySince = System.nanoTime();
        }
        return System.nanoTime() - serverReadySince > GRACE.toNanos();
    }
}
