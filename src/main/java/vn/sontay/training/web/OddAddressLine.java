package vn.sontay.training.web;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Whoever looks for holes sends addresses that no page of ours has, by the thousand, and the server tells of each in forty lines that
 * it couldn't read it. One is enough, and that without the address: a stranger wrote it (WEB-7, WEB-16).
 */
final class OddAddressLine {

    /** Where who may what is looked up: what it can't read is refused by us, and told then ({@link RefusalLine}). */
    private static final String TABLE = "jakarta.security.jacc.URLPatternSpec";
    /** What reads percent signs, before any application is asked. */
    private static final String DECODER = "org.glassfish.grizzly.http.util.URLDecoder";

    private OddAddressLine() {
    }

    /** @return whether another line tells of that address; what nobody else tells of loses its trace, everything else stays as it is */
    static boolean isToldElsewhere(LogRecord entry) {
        String reader = reader(entry.getThrown());
        if (DECODER.equals(reader)) {
            entry.setThrown(null);
            entry.setLevel(Level.INFO);
            entry.setMessage("Refused, unread: an address that no page has");
        }
        return TABLE.equals(reader);
    }

    /** @return the class that gave up over an address; empty where it was something else */
    private static String reader(@Nullable Throwable thrown) {
        return thrown instanceof IllegalArgumentException && thrown.getStackTrace().length > 0
                ? thrown.getStackTrace()[0].getClassName()
                : "";
    }
}
