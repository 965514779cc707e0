package vn.sontay.training.people.security.factor;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.security.PasswordHashes;
import vn.sontay.training.people.security.PasswordProof;
import vn.sontay.training.people.security.RememberedDevices;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.RuleException;

/** Lets everybody who is signed in, whatever their roles, look after their own second factor. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnFactorService {

    /** A secret that was shown waits so long for its first code. */
    private static final Duration SHOWN_FOR = Duration.ofHours(1);

    @Inject
    CurrentUser currentUser;

    @Inject
    Factors factors;

    @Inject
    FactorSecrets secrets;

    @Inject
    FactorRule rule;

    @Inject
    Proofs proofs;

    @Inject
    RememberedDevices devices;

    @Inject
    PasswordProof password;

    @Inject
    FactorLimits limits;

    @Inject
    OwnFactorChange change;

    @Inject
    RecoveryCodes codes;

    @Inject
    CommandReceipts receipts;

    @Inject
    Clock clock;

    public OwnFactorService() {
    }

    /** For tests. */
    OwnFactorService(EntityManager entityManager, Clock clock, CurrentUser currentUser, PasswordHashes hashes,
            Installation installation, FactorLimits limits, OwnFactorChange change) {
        this.currentUser = currentUser;
        this.factors = new Factors(entityManager, clock);
        this.secrets = new FactorSecrets(installation);
        this.rule = new FactorRule(entityManager, clock, installation);
        this.proofs = new Proofs(entityManager, clock, hashes, installation);
        this.devices = new RememberedDevices(entityManager, clock);
        this.password = new PasswordProof(entityManager, clock, hashes);
        this.limits = limits;
        this.change = change;
        this.codes = new RecoveryCodes(hashes);
        this.receipts = new CommandReceipts(entityManager, clock);
        this.clock = clock;
    }

    /** @return the caller's second factor as it stands */
    public OwnFactor own() {
        Caller caller = currentUser.require();
        boolean required = rule.isRequired(caller);
        Optional<FactorState> state = factors.find(caller.accountId());
        if (state.filter(FactorState::isOn).isPresent()) {
            return new OwnFactor(state.get().confirmedAt(), shown(caller, state), state.get().byApp(),
                    factors.recoveryLeft(caller.accountId()), required, devices.of(caller.accountId()));
        }
        return new OwnFactor(null, shown(caller, state), false, 0, required, List.of());
    }

    /** @return whether the caller's second factor is on */
    public boolean isOn() {
        return factors.findOn(currentUser.require().accountId()).isPresent();
    }

    private @Nullable String shown(Caller caller, Optional<FactorState> state) {
        return state.filter(this::isShown).flatMap(begun -> secrets.open(caller.accountId(), begun.secret()))
                .map(Totp::base32).orElse(null);
    }

    private boolean isShown(FactorState state) {
        Instant since = clock.instant().minus(SHOWN_FOR);
        return !(state.isOn() && state.byApp()) && state.begunAt().isAfter(since);
    }

    /** Makes a secret, which the page shows until its first code. @throws RuleException when it is on already */
    public void begin(String requestId) {
        change.begin(requestId, currentUser.require());
    }

    /**
     * Turns it on by the first code of the app, and ends the account's other sessions. The password keeps a thief of a session from
     * keeping the account.
     *
     * @throws RuleException beside {@code password} or {@code code}
     */
    public void confirm(String requestId, String typedPassword, String typed, String address) {
        Caller caller = currentUser.require();
        ProofCode code = ProofCode.read("code", typed);
        if (code.kind() != ProofCode.Kind.APP) {
            throw RuleException.at("code", "security.factorSixDigits");
        }
        password.require("password", typedPassword, caller);
        limits.take("code", caller.accountId(), address);
        repeatable(requestId, OwnFactorChange.TURN_ON, caller, () -> {
            FactorState state = factors.find(caller.accountId()).filter(this::isShown)
                    .orElseThrow(() -> new RuleException("security.factorBeginAnew"));
            change.turnOn(requestId, caller, proofs.step("code", caller.accountId(), state, code.text()));
        });
        limits.wasRight(caller.accountId(), address);
    }

    /**
     * Makes ten recovery codes, which end the earlier ones (SFA-4). Not repeatable: nobody knows the first ones any more (SEC-9).
     *
     * @return the plain codes, known only now
     * @throws RuleException beside {@code password}, or when the second factor is off
     */
    public List<String> newRecoveryCodes(String typedPassword) {
        Caller caller = currentUser.require();
        password.require("password", typedPassword, caller);
        RecoveryCodes.Made made = codes.make();
        change.setRecoveryCodes(caller, made);
        return made.codes();
    }

    /**
     * Turns it off.
     *
     * @throws RuleException beside {@code offPassword} or {@code offCode}
     */
    public void turnOff(String requestId, String typedPassword, String typed, String address) {
        Caller caller = currentUser.require();
        ProofCode code = ProofCode.read("offCode", typed);
        password.require("offPassword", typedPassword, caller);
        limits.take("offCode", caller.accountId(), address);
        repeatable(requestId, OwnFactorChange.TURN_OFF, caller, () -> {
            FactorState state = factors.findOn(caller.accountId())
                    .orElseThrow(() -> new RuleException("security.factorIsOff"));
            Proof proof = proofs.check("offCode", caller.accountId(), state, code);
            change.turnOff(requestId, caller, proof, rule.isRequired(caller));
        });
        limits.wasRight(caller.accountId(), address);
    }

    /** Forgets one browser that is remembered. Doing it again changes nothing. */
    public void forget(String device) {
        change.forget(device, currentUser.require());
    }

    private void repeatable(String requestId, String command, Caller caller, Runnable work) {
        try {
            work.run();
        } catch (RuleException refused) {
            if (!receipts.isDone(requestId, command, caller.accountId())) {
                throw refused;
            }
        }
    }
}
