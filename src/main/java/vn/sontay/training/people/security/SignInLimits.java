package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.sontay.training.shared.RuleException;

/** Whose wrong tries cost whom a wait (SEC-3): the reasons stand in decision 026. */
@ApplicationScoped
public class SignInLimits {

    /** Wrong passwords for one account from one address, or from one known browser. */
    static final int FREE = 5;
    /** Wrong passwords for one account from all addresses together, known browsers left out. */
    static final int FREE_PER_ACCOUNT = 20;
    /** From an address with more wrong passwords than this, whatever the accounts, an account has one free try. */
    static final int MANY_AT_AN_ADDRESS = 120;
    /** Codes tried for one account from everywhere: 40 random bits bear one a second for all of their 30 days. */
    static final int FREE_CODES = 3600;

    @Inject
    Throttle throttle;

    protected SignInLimits() {
    }

    /** For tests. */
    SignInLimits(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Counts a try by password before it is looked at. @throws RuleException at {@code name} when it has to wait */
    void takePassword(SignInTry attempt) {
        Duration wait;
        if (attempt.known()) {
            wait = throttle.take(new Limit(ofDevice(attempt), FREE));
        } else {
            String address = ofAddress(attempt.from());
            int free = throttle.failures(address) < MANY_AT_AN_ADDRESS ? FREE : 1;
            wait = throttle.take(new Limit(ofAccountThere(attempt.userName(), attempt.from()), free),
                    new Limit(ofAccount(attempt.userName()), FREE_PER_ACCOUNT), Limit.none(address));
        }
        if (wait.isPositive()) {
            throw wait("name", attempt.known() ? "security.wait" : "security.waitOrSlip", wait);
        }
    }

    /** The password was right: forgets what went wrong here before, and leaves to others what is theirs. */
    void passwordWasRight(SignInTry attempt) {
        if (attempt.known()) {
            throttle.forget(ofDevice(attempt));
        } else {
            throttle.forget(ofAccountThere(attempt.userName(), attempt.from()));
            throttle.giveBack(ofAccount(attempt.userName()));
            throttle.giveBack(ofAddress(attempt.from()));
        }
    }

    /** Counts a code before it is looked at. @throws RuleException at {@code code} when there were too many to be true */
    void takeCode(String userName) {
        Duration wait = throttle.take(new Limit(ofCodes(userName), FREE_CODES));
        if (wait.isPositive()) {
            throw wait("code", "security.wait", wait);
        }
    }

    /** @return what to say of a wrong code: after some, to wait; the right one is let in all the same */
    RuleException codeWasWrong(String userName, Visit from, RuleException wrong) {
        Duration wait = throttle.take(new Limit(ofCodes(userName) + "|" + from.address(), FREE));
        return wait.isPositive() ? wait("code", "security.wait", wait) : wrong;
    }

    /** The code is right, and wasn't used yet. */
    void codeStaysUnused(String userName) {
        throttle.giveBack(ofCodes(userName));
    }

    /** The code was right: whoever holds the slip is the one whom others' wrong tries here mustn't hinder. */
    void codeWasRight(String userName, Visit from) {
        throttle.giveBack(ofCodes(userName));
        throttle.forget(ofCodes(userName) + "|" + from.address());
    }

    private static RuleException wait(String field, String key, Duration wait) {
        SignInLog.waits();
        return RuleException.at(field, key, wait.toSeconds() + 1);
    }

    private static String ofDevice(SignInTry attempt) {
        return "device|" + attempt.userName() + "|" + attempt.from().device();
    }

    private static String ofAccountThere(String userName, Visit from) {
        return ofAccount(userName) + "|" + from.address();
    }

    private static String ofAccount(String userName) {
        return "sign-in|" + userName;
    }

    private static String ofAddress(Visit from) {
        return "address|" + from.address();
    }

    private static String ofCodes(String userName) {
        return "code|" + userName;
    }
}
