package vn.sontay.training.people.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;

/** Lets everybody who is signed in, whatever their roles, change their own password. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnPasswordService {

    @Inject
    CurrentUser currentUser;

    @Inject
    Throttle throttle;

    @Inject
    PasswordChange password;

    public OwnPasswordService() {
    }

    /** For tests. */
    OwnPasswordService(CurrentUser currentUser, Throttle throttle, PasswordChange password) {
        this.currentUser = currentUser;
        this.throttle = throttle;
        this.password = password;
    }

    /**
     * Changes the caller's password and ends the account's other sessions (SEC-5). The same request sent twice, as by a double
     * click, changes it once.
     *
     * @param device the browser's token, which stays known (SEC-12); empty when it has none
     * @throws RuleException beside {@code oldPassword} or {@code newPassword}
     * @throws RefusedException when nobody is signed in
     */
    public void change(String requestId, String oldPassword, String newPassword, String device) {
        Caller caller = currentUser.require();
        PasswordRule.check("newPassword", newPassword, caller.getName());
        if (oldPassword.equals(newPassword)) {
            throw RuleException.at("newPassword", "security.passwordSame");
        }
        String subject = "own-password|" + caller.accountId();
        Duration wait = throttle.take(new Limit(subject, SignInLimits.FREE));
        if (wait.isPositive()) {
            throw RuleException.at("oldPassword", "security.wait", wait.toSeconds() + 1);
        }
        password.change(requestId, caller.accountId(), oldPassword, newPassword, device);
        throttle.forget(subject);
    }
}
