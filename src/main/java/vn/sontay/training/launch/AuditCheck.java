package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import vn.sontay.training.operation.backup.BackupRefused;
import vn.sontay.training.people.audit.chain.ChainBreak;
import vn.sontay.training.people.audit.chain.ChainCheck;
import vn.sontay.training.people.audit.chain.ChainFinding;
import vn.sontay.training.people.audit.chain.KeptChain;

/**
 * Looks whether the trail was rewritten (LAU-14, AUD-6). Argument: a chain that was exported before, from which the trail must go on;
 * none when left out. Where the
 * application holds an embedded database, it is asked to look.
 */
public final class AuditCheck {

    /** What the files are called by which it asks. */
    static final String FILES = "audit-check";

    /** How an answer begins when all is as it was. */
    static final String DONE = "Audit trail: ";

    private static final Duration SEEN_WITHIN = Duration.ofSeconds(30);
    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(15);

    private AuditCheck() {
    }

    /** Says in one line that nothing was, or what is wrong first, and ends with 0 or 1. */
    public static void main(String[] arguments) {
        System.exit(
                CommandEnd.of("AUDIT CHECK FAILED: ", () -> checked(new LaunchSettings(System.getenv()), arguments)));
    }

    private static String checked(LaunchSettings settings, String... arguments)
            throws BackupRefused, CannotStart, IOException, SQLException {
        KeptChain kept = arguments.length == 0 ? KeptChain.NONE : kept(Path.of(arguments[0]));
        CommandDatabase database = new CommandDatabase(settings);
        if (!database.isThere()) {
            throw new BackupRefused("there are no data in " + settings.dataDir() + "; set DATA_DIR.");
        }
        return DONE + (database.isFree()
                ? looked(database.source(), Clock.systemUTC(), kept)
                : asked(new RequestFiles(settings.dataDir(), FILES), kept));
    }

    /** @return that all is as it was. @throws BackupRefused with what is wrong first */
    static String looked(DataSource source, Clock clock, KeptChain kept) throws BackupRefused, SQLException {
        return told(new ChainCheck(source, clock, kept).run(), kept);
    }

    private static String asked(RequestFiles files, KeptChain kept) throws BackupRefused, IOException {
        Files.deleteIfExists(files.answer());
        RequestFiles.write(files.request(), kept.written());
        long begun = System.nanoTime();
        try {
            while (Files.notExists(files.answer())) {
                long passed = System.nanoTime() - begun;
                if (passed > SEEN_WITHIN.toNanos() && Files.deleteIfExists(files.request())
                        || passed > ANSWERED_WITHIN.toNanos()) {
                    throw new BackupRefused("the application on the data in " + files.folder() + " doesn't answer.");
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackupRefused("interrupted.");
        }
        String answer = RequestFiles.take(files.answer());
        if (!answer.startsWith(DONE)) {
            throw new BackupRefused(answer);
        }
        return answer.substring(DONE.length());
    }

    private static KeptChain kept(Path file) throws BackupRefused {
        try {
            return KeptChain.read(file);
        } catch (IOException e) {
            throw new BackupRefused("the file " + file + " can't be compared: "
                    + Objects.requireNonNullElse(e.getMessage(), e.toString()) + ".");
        }
    }

    private static String told(ChainFinding found, KeptChain kept) throws BackupRefused {
        ChainBreak broken = found.broken();
        if (broken != null) {
            throw new BackupRefused("broken at " + (broken.number() == 0
                    ? "line " + broken.entryId()
                    : "link " + broken.number() + (broken.entryId() == 0 ? "" : " of line " + broken.entryId()))
                    + ": " + what(broken.kind()) + " The " + found.links() + " links before are as they were.");
        }
        return found.links() + " links are as they were, " + found.erased()
                + " of lines with erased values; " + found.waiting() + " lines wait for theirs; last hash "
                + found.head()
                + (kept.number() == 0 ? "" : "; it goes on from link " + kept.number() + " of the file");
    }

    private static String what(ChainBreak.Kind kind) {
        return switch (kind) {
            case LINK_GONE -> "it is missing.";
            case LINK_CHANGED -> "it doesn't follow the one before it.";
            case LINE_GONE -> "its line is missing.";
            case FACTS_CHANGED -> "when, what or to what was changed.";
            case VALUES_CHANGED -> "who, the detail or the differences were changed.";
            case LINE_ADDED -> "it was added afterwards.";
            case OTHER_CHAIN -> "it isn't the one of the file.";
        };
    }
}
