package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.sontay.training.people.security.Account;
import vn.sontay.training.people.security.DeviceKind;
import vn.sontay.training.people.security.PasswordHashes;
import vn.sontay.training.people.security.RememberedDevices;
import vn.sontay.training.people.security.Sessions;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.RuleException;

/** The transactions of {@link OwnFactorService}, which has counted the tries and looked at what was typed. */
@ApplicationScoped
public class OwnFactorChange {

    /** The commands' names, for their receipts. */
    static final String TURN_ON = "security.turnOnSecondFactor";
    static final String TURN_OFF = "security.turnOffSecondFactor";

    private static final String BEGIN = "security.beginSecondFactor";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Factors factors;

    @Inject
    FactorSecrets secrets;

    @Inject
    Proofs proofs;

    @Inject
    RememberedDevices devices;

    @Inject
    Sessions sessions;

    @Inject
    CommandReceipts receipts;

    @Inject
    Event<Changed> changes;

    protected OwnFactorChange() {
    }

    /** For tests. */
    OwnFactorChange(EntityManager entityManager, Clock clock, PasswordHashes hashes, Installation installation,
            Sessions sessions, Event<Changed> changes) {
        this.entityManager = entityManager;
        this.factors = new Factors(entityManager, clock);
        this.secrets = new FactorSecrets(installation);
        this.proofs = new Proofs(entityManager, clock, hashes, installation);
        this.devices = new RememberedDevices(entityManager, clock);
        this.sessions = sessions;
        this.receipts = new CommandReceipts(entityManager, clock);
        this.changes = changes;
    }

    @Transactional
    void begin(String requestId, Caller caller) {
        receipts.once(requestId, BEGIN, () -> {
            lock(caller);
            Optional<FactorState> on = factors.findOn(caller.accountId());
            if (on.filter(FactorState::byApp).isPresent()) {
                throw new RuleException("security.factorIsOn");
            }
            String sealed = secrets.seal(caller.accountId(), secrets.make());
            if (on.isPresent()) {
                factors.beginBesidePasskeys(caller.accountId(), sealed, secrets.mark());
            } else {
                factors.begin(caller.accountId(), sealed, secrets.mark());
            }
            return caller.accountId();
        });
    }

    /** Who had to set it up may do everything from now on. */
    @Transactional
    void turnOn(String requestId, Caller caller, long step) {
        receipts.once(requestId, TURN_ON, () -> {
            if (!factors.confirm(caller.accountId(), step)) {
                throw new RuleException("security.factorIsOn");
            }
            sessions.endOthers(caller.accountId());
            sessions.mustEnrol(caller.accountId(), false);
            return told(TURN_ON, caller);
        });
    }

    @Transactional
    void setRecoveryCodes(Caller caller, RecoveryCodes.Made made) {
        lock(caller);
        if (factors.findOn(caller.accountId()).isEmpty()) {
            throw new RuleException("security.factorIsOff");
        }
        factors.setRecovery(caller.accountId(), made.hashes());
        told("security.printRecoveryCodes", caller);
    }

    @Transactional
    void turnOff(String requestId, Caller caller, Proof proof, boolean required) {
        receipts.once(requestId, TURN_OFF, () -> {
            proofs.use("offCode", caller.accountId(), proof);
            factors.forget(caller.accountId());
            sessions.mustEnrol(caller.accountId(), required);
            return told(TURN_OFF, caller);
        });
    }

    @Transactional
    void forget(String device, Caller caller) {
        if (devices.forget(device, caller.accountId())) {
            told("security.forgetDevice", caller);
        }
    }

    /**
     * Remembers a browser in which somebody has just given their code (SFA-6).
     *
     * @param step the token of the sign-in, which only this browser has had; one of its own is made of it, the same for a repeated request
     * @return the browser's token
     */
    @Transactional
    public String remember(String step, Caller caller, DeviceKind kind) {
        String token = Digests.sha256("remembered|" + step);
        if (devices.remember(token, caller.accountId(), kind)) {
            told("security.rememberDevice", caller);
        }
        return token;
    }

    private void lock(Caller caller) {
        entityManager.find(Account.class, caller.accountId(), LockModeType.PESSIMISTIC_WRITE);
    }

    private long told(String action, Caller caller) {
        changes.fire(new Changed(action, "account", caller.accountId(), caller.getName(), caller.fullName()));
        return caller.accountId();
    }
}
