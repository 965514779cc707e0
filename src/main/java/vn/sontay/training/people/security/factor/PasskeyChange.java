package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.sontay.training.people.security.Account;
import vn.sontay.training.people.security.Sessions;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.RuleException;

/** The transactions of {@link PasskeyService}, which has looked at password and key. */
@ApplicationScoped
public class PasskeyChange {

    /** The commands' names, for their receipts. */
    static final String ADD = "security.addPasskey";
    static final String REMOVE = "security.removePasskey";
    private static final String BEGIN = "security.beginPasskey";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Factors factors;

    @Inject
    FactorSecrets secrets;

    @Inject
    Passkeys passkeys;

    @Inject
    Sessions sessions;

    @Inject
    CommandReceipts receipts;

    @Inject
    Event<Changed> changes;

    protected PasskeyChange() {
    }

    /** For tests. */
    PasskeyChange(EntityManager entityManager, Clock clock, Installation installation, Sessions sessions,
            Event<Changed> changes) {
        this.entityManager = entityManager;
        this.factors = new Factors(entityManager, clock);
        this.secrets = new FactorSecrets(installation);
        this.passkeys = new Passkeys(entityManager, clock);
        this.sessions = sessions;
        this.receipts = new CommandReceipts(entityManager, clock);
        this.changes = changes;
    }

    @Transactional
    void begin(String requestId, Caller caller, String name) {
        receipts.once(requestId, BEGIN, () -> {
            lock(caller);
            if (passkeys.of(caller.accountId()).size() >= Passkeys.MOST) {
                throw new RuleException("security.passkeyMany", Passkeys.MOST);
            }
            passkeys.await(caller.accountId(), name);
            return caller.accountId();
        });
    }

    /** The first one turns the second factor on, where no app has. Who had to set one up may do everything from now on. */
    @Transactional
    void add(String requestId, Caller caller, Passkeys.Waiting waiting, StoredPasskey key) {
        receipts.once(requestId, ADD, () -> {
            lock(caller);
            if (!passkeys.take(caller.accountId(), waiting.challenge())) {
                throw RuleException.at("passkey", "security.passkeyOver");
            }
            if (factors.findOn(caller.accountId()).isEmpty()) {
                factors.turnOnWithoutApp(caller.accountId(), secrets.seal(caller.accountId(), secrets.make()),
                        secrets.mark());
                told(OwnFactorChange.TURN_ON, caller, caller.getName());
            }
            if (!passkeys.add(caller.accountId(), waiting.name(), key)) {
                throw RuleException.at("passkey", "security.passkeyKnown");
            }
            sessions.endOthers(caller.accountId());
            sessions.mustEnrol(caller.accountId(), false);
            return told(ADD, caller, caller.getName() + ": " + waiting.name());
        });
    }

    /** The last one stays where nothing else is asked for: that is to turn the second factor off. */
    @Transactional
    void remove(String requestId, Caller caller, String key) {
        receipts.once(requestId, REMOVE, () -> {
            lock(caller);
            String name = passkeys.remove(caller.accountId(), key)
                    .orElseThrow(() -> RuleException.at("key", "security.passkeyGone"));
            boolean byApp = factors.findOn(caller.accountId()).filter(FactorState::byApp).isPresent();
            if (!byApp && passkeys.of(caller.accountId()).isEmpty()) {
                throw RuleException.at("key", "security.passkeyLast");
            }
            sessions.endOthers(caller.accountId());
            return told(REMOVE, caller, caller.getName() + ": " + name);
        });
    }

    private void lock(Caller caller) {
        entityManager.find(Account.class, caller.accountId(), LockModeType.PESSIMISTIC_WRITE);
    }

    private long told(String action, Caller caller, String detail) {
        changes.fire(new Changed(action, "account", caller.accountId(), detail, caller.fullName()));
        return caller.accountId();
    }
}
