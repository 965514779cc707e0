package vn.sontay.training.people.security;

import java.util.Optional;
import java.util.logging.Logger;

/** Tells the server's log of each sign-in, and of each try that failed, by the numbers of accounts alone (SEC-23). */
public final class SignInLog {

    private static final Logger LOG = Logger.getLogger(SignInLog.class.getName());

    private SignInLog() {
    }

    /** @param by what showed who it is */
    public static void in(long accountId, String by) {
        LOG.info(() -> "Signed in: account " + accountId + " by " + by);
    }

    /** @param what it was that was wrong */
    public static void wrong(String what, Optional<Long> accountId) {
        LOG.info(() -> wrongLine(what, accountId));
    }

    static String wrongLine(String what, Optional<Long> accountId) {
        return "A wrong " + what + " for " + accountId.map(id -> "account " + id).orElse("no account");
    }

    /** Somebody has to wait, since too much was wrong before (SEC-3). */
    public static void waits() {
        LOG.info("A try to sign in has to wait");
    }
}
