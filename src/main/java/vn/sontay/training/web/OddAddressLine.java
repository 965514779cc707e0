package vn.sontay.training.web;

import java.util.Set;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Whoever looks for holes sends addresses that no page of ours has, by the thousand, and the server tells of each in forty lines that
 * it couldn't read it. One is enough, and that without the address: a stranger wrote it (WEB-7, WEB-16).
 */
final class OddAddressLine {

    /** Who gives up over such an address: whose table is asked who may what, and who reads what is written with percent signs. */
    private static final Set<String> READERS = Set.of("jakarta.security.jacc.URLPatternSpec",
            "org.glassfish.grizzly.http.util.URLDecoder");

    private OddAddressLine() {
    }

    /** Takes the trace off what tells of such an address, and leaves everything else as it is. */
    static void shorten(LogRecord entry) {
        if (entry.getThrown() instanceof IllegalArgumentException unread && isOfAddress(unread)) {
            entry.setThrown(null);
            entry.setLevel(Level.INFO);
            entry.setMessage("An address that no page has was refused");
        }
    }

    private static boolean isOfAddress(IllegalArgumentException unread) {
        StackTraceElement[] trace = unread.getStackTrace();
        return trace.length > 0 && READERS.contains(trace[0].getClassName());
    }
}
