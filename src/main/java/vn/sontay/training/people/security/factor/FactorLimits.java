package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.sontay.training.people.security.Limit;
import vn.sontay.training.people.security.SignInLog;
import vn.sontay.training.people.security.Throttle;
import vn.sontay.training.shared.RuleException;

/**
 * How many wrong codes cost whom a wait (SFA-8). Whoever guesses here knows the password already, so that a free try in a
 * window of three codes in a million is dear enough: some 300 a day at most.
 */
@ApplicationScoped
public class FactorLimits {

    /** Wrong codes for one account from one address. */
    static final int FREE = 5;
    /** Wrong codes for one account from everywhere. */
    static final int FREE_PER_ACCOUNT = 20;

    @Inject
    Throttle throttle;

    protected FactorLimits() {
    }

    /** For tests. */
    FactorLimits(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Counts a code before it is looked at. @throws RuleException beside the field when it has to wait */
    void take(String field, long accountId, String address) {
        Duration wait = throttle.take(new Limit(there(accountId, address), FREE),
                new Limit(everywhere(accountId), FREE_PER_ACCOUNT));
        if (wait.isPositive()) {
            SignInLog.waits();
            throw RuleException.at(field, "security.wait", wait.toSeconds() + 1);
        }
    }

    /** The code was right. */
    void wasRight(long accountId, String address) {
        throttle.forget(there(accountId, address));
        throttle.giveBack(everywhere(accountId));
    }

    private static String there(long accountId, String address) {
        return everywhere(accountId) + "|" + address;
    }

    private static String everywhere(long accountId) {
        return "factor|" + accountId;
    }
}
