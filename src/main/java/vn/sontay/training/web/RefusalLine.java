package vn.sontay.training.web;

import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import vn.sontay.training.shared.Caller;

/** Tells the log what was refused, and to whom by the number of their account (WEB-18): who tries doors is seen by whoever runs the server. */
final class RefusalLine {

    private static final Logger LOG = Logger.getLogger(RefusalLine.class.getName());
    /** What nobody gets who uses our pages as they are; 401 and 404 are everyday. */
    private static final Set<Integer> TOLD = Set.of(400, 403, 413);
    private static final int LONGEST = 80;

    private RefusalLine() {
    }

    static void tell(int status, String method, String path, Optional<Caller> caller) {
        if (TOLD.contains(status)) {
            LOG.info(() -> text(status, method, path, caller));
        }
    }

    /** An address that no page of ours has was written by a stranger, and stays out of it. */
    static String text(int status, String method, String path, Optional<Caller> caller) {
        String where = PlainAddress.is(path) && path.matches("[A-Za-z0-9/._-]{1," + LONGEST + "}")
                ? path
                : "an odd address";
        return "Refused, " + status + ": " + method + " " + where + " to "
                + caller.map(known -> "account " + known.accountId()).orElse("nobody who is signed in");
    }
}
