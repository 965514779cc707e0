package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.operation.backup.BackupRefused;
import vn.sontay.training.people.audit.chain.ChainBreak;
import vn.sontay.training.people.audit.chain.ChainCheck;
import vn.sontay.training.people.audit.chain.ChainFinding;
import vn.sontay.training.people.audit.chain.KeptChain;

/**
 * Looks whether the trail was rewritten (LAU-14, AUD-6). Argument: a chain that was exported before, from which the trail must go on;
 * none when left out. An embedded database can be looked at while the application doesn't run.
 */
public final class AuditCheck {

    private AuditCheck() {
    }

    /** Says in one line that nothing was, or what is wrong first, and ends with 0 or 1. */
    public static void main(String[] arguments) {
        System.exit(CommandEnd.of("AUDIT TRAIL: ", () -> checked(new LaunchSettings(System.getenv()), arguments)));
    }

    private static String checked(LaunchSettings settings, String... arguments)
            throws BackupRefused, CannotStart, IOException, SQLException {
        KeptChain kept = arguments.length == 0 ? null : kept(Path.of(arguments[0]));
        CommandDatabase database = new CommandDatabase(settings);
        if (!database.isThere()) {
            throw new BackupRefused("there are no data in " + settings.dataDir() + "; set DATA_DIR.");
        }
        if (!database.isFree()) {
            throw new BackupRefused(
                    "the application holds the database; look at its page Nhật ký thay đổi, or stop it.");
        }
        return told(new ChainCheck(database.source(), Clock.systemUTC(), kept).run(), kept);
    }

    private static KeptChain kept(Path file) throws BackupRefused {
        try {
            return KeptChain.read(file);
        } catch (IOException e) {
            throw new BackupRefused("the file " + file + " can't be compared: "
                    + Objects.requireNonNullElse(e.getMessage(), e.toString()) + ".");
        }
    }

    static String told(ChainFinding found, @Nullable KeptChain kept) throws BackupRefused {
        ChainBreak broken = found.broken();
        if (broken != null) {
            throw new BackupRefused("broken at " + (broken.number() == 0
                    ? "line " + broken.entryId()
                    : "link " + broken.number() + (broken.entryId() == 0 ? "" : " of line " + broken.entryId()))
                    + ": " + what(broken.kind()) + " The " + found.links() + " links before are as they were.");
        }
        return "Audit trail: " + found.links() + " links are as they were, " + found.erased()
                + " of lines with erased values; " + found.waiting() + " lines wait for theirs; last hash "
                + found.head()
                + (kept == null ? "" : "; it goes on from link " + kept.number() + " of the file");
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
