package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;

/** The transaction of {@link OwnPasswordService}, which has counted the try. */
@ApplicationScoped
public class PasswordChange {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PasswordHashes hashes;

    @Inject
    Sessions sessions;

    @Inject
    KnownDevices devices;

    @Inject
    RememberedDevices remembered;

    @Inject
    CommandReceipts receipts;

    @Inject
    Event<Changed> changes;

    protected PasswordChange() {
    }

    /** For tests. */
    PasswordChange(EntityManager entityManager, Clock clock, PasswordHashes hashes, Sessions sessions,
            Event<Changed> changes) {
        this.entityManager = entityManager;
        this.hashes = hashes;
        this.sessions = sessions;
        this.devices = new KnownDevices(entityManager, clock);
        this.remembered = new RememberedDevices(entityManager, clock);
        this.receipts = new CommandReceipts(entityManager, clock);
        this.changes = changes;
    }

    /** @throws RuleException beside {@code oldPassword} when it is wrong */
    @Transactional
    void change(String requestId, long accountId, String oldPassword, String newPassword, String device) {
        Account account = entityManager.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new RefusedException();
        }
        receipts.once(requestId, "security.changePassword", () -> {
            if (!hashes.matches(oldPassword, account.passwordHash())) {
                throw RuleException.at("oldPassword", "security.oldPasswordWrong");
            }
            account.setPassword(hashes.of(newPassword));
            sessions.endOthers(account.id());
            devices.forgetAllBut(device, account.id());
            remembered.forgetAll(account.id());
            changes.fire(new Changed("security.changePassword", "account", account.id(), account.userName()));
            return account.id();
        });
    }
}
