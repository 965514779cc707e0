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
import vn.sontay.training.shared.CommandReceipts;
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
    Sessions sessions;

    @Inject
    CommandReceipts receipts;

    @Inject
    Event<Changed> changes;

    public OwnPasswordService() {
    }

    /** For tests. */
    OwnPasswordService(EntityManager entityManager, Clock clock, CurrentUser currentUser, PasswordHashes hashes,
            Sessions sessions, Event<Changed> changes) {
        this.entityManager = entityManager;
        this.currentUser = currentUser;
        this.hashes = hashes;
        this.throttle = new Throttle(entityManager, clock);
        this.sessions = sessions;
        this.receipts = new CommandReceipts(entityManager, clock);
        this.changes = changes;
    }

    /**
     * Changes the caller's password and ends the account's other sessions (SEC-5). The same request sent twice, as by a double
     * click, changes it once.
     *
     * @throws RuleException beside {@code oldPassword} or {@code newPassword}
     * @throws RefusedException when nobody is signed in
     */
    public void change(String requestId, String oldPassword, String newPassword) {
        Caller caller = currentUser.require();
        Account account = entityManager.find(Account.class, caller.accountId(), LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new RefusedException();
        }
        receipts.once(requestId, "security.changePassword", () -> changeNow(account, oldPassword, newPassword));
    }

    private long changeNow(Account account, String oldPassword, String newPassword) {
        String subject = "own-password|" + account.id();
        Duration wait = throttle.waitFor(subject, SignInService.FREE_PER_NAME);
        if (wait.isPositive()) {
            throw RuleException.at("oldPassword", "security.wait", wait.toSeconds() + 1);
        }
        String stored = account.passwordHash();
        if (stored == null || !hashes.matches(oldPassword, stored)) {
            throttle.failed(subject);
            throw RuleException.at("oldPassword", "security.oldPasswordWrong");
        }
        PasswordRule.check("newPassword", newPassword, account.userName());
        if (oldPassword.equals(newPassword)) {
            throw RuleException.at("newPassword", "security.passwordSame");
        }
        account.setPassword(hashes.of(newPassword));
        sessions.endOthers(account.id());
        throttle.succeeded(subject);
        changes.fire(new Changed("security.changePassword", "account", account.id(), account.userName()));
        return account.id();
    }
}
