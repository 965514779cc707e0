package vn.sontay.training.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;

/** Lets everybody who is signed in, whatever their roles, change their own password. */
@Stateless
@PermitAll
public class OwnPasswordService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    PasswordHashes hashes;

    @Inject
    Throttle throttle;

    @Inject
    Event<Changed> changes;

    public OwnPasswordService() {
    }

    /** For tests. */
    OwnPasswordService(EntityManager entityManager, Clock clock, CurrentUser currentUser, PasswordHashes hashes,
            Event<Changed> changes) {
        this.entityManager = entityManager;
        this.currentUser = currentUser;
        this.hashes = hashes;
        this.throttle = new Throttle(entityManager, clock);
        this.changes = changes;
    }

    /**
     * Changes the caller's password. Sessions of before end at their next request (SEC-5), also the caller's own unless it is
     * told the new epoch. Sending it twice is refused the second time: the present password is another one then.
     *
     * @return the account's new epoch
     * @throws RuleException beside {@code oldPassword} or {@code newPassword}
     * @throws RefusedException when nobody is signed in
     */
    public int change(String oldPassword, String newPassword) {
        Caller caller = currentUser.require();
        String subject = "own-password|" + caller.accountId();
        Duration wait = throttle.waitFor(subject, SignInService.FREE_PER_NAME);
        if (wait.isPositive()) {
            throw RuleException.at("oldPassword", "security.wait", wait.toSeconds() + 1);
        }
        Account account = entityManager.find(Account.class, caller.accountId(), LockModeType.PESSIMISTIC_WRITE);
        String stored = account == null ? null : account.passwordHash();
        if (account == null || stored == null || !hashes.matches(oldPassword, stored)) {
            throttle.failed(subject);
            throw RuleException.at("oldPassword", "security.oldPasswordWrong");
        }
        PasswordRule.check("newPassword", newPassword, account.userName());
        if (oldPassword.equals(newPassword)) {
            throw RuleException.at("newPassword", "security.passwordSame");
        }
        account.setPassword(hashes.of(newPassword));
        throttle.succeeded(subject);
        changes.fire(new Changed("security.changePassword", "account", account.id(), account.userName()));
        return account.sessionEpoch();
    }
}
