package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.RuleException;

/** Uses a one-time code up and sets the password, once (SEC-4). */
@ApplicationScoped
public class CodeUse {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CommandReceipts receipts;

    @Inject
    Sessions sessions;

    @Inject
    KnownDevices devices;

    @Inject
    RememberedDevices remembered;

    @Inject
    Event<Changed> changes;

    protected CodeUse() {
    }

    /** For tests. */
    CodeUse(EntityManager entityManager, Clock clock, Sessions sessions, Event<Changed> changes) {
        this.entityManager = entityManager;
        this.sessions = sessions;
        this.devices = new KnownDevices(entityManager, clock);
        this.remembered = new RememberedDevices(entityManager, clock);
        this.receipts = new CommandReceipts(entityManager, clock);
        this.changes = changes;
    }

    /**
     * Sets the password. A request that did so before has done so.
     *
     * @param named the account that the code was typed for
     * @param seenHash of the code that was found right; null when it was wrong
     * @throws RuleException at {@code code} when it was wrong, or another request has used it at the same instant
     */
    @Transactional
    void use(String requestId, Optional<Account> named, @Nullable String seenHash, String newPasswordHash) {
        long id = receipts.once(requestId, "security.activate", () -> {
            Account account = named.map(this::lock).filter(locked -> locked.hasCode(seenHash))
                    .orElseThrow(CodeUse::wrong);
            account.setPassword(newPasswordHash);
            sessions.endAll(account.id());
            devices.forgetAllBut("", account.id());
            remembered.forgetAll(account.id());
            changes.fire(new Changed("security.activate", "account", account.id(), account.userName()));
            return account.id();
        });
        if (named.filter(account -> account.id() == id).isEmpty()) {
            throw wrong();
        }
    }

    private static RuleException wrong() {
        return RuleException.at("code", "security.codeWrong");
    }

    private Account lock(Account account) {
        return entityManager.find(Account.class, account.id(), LockModeType.PESSIMISTIC_WRITE);
    }
}
