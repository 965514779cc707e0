package vn.sontay.training.people.security.factor;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.security.AccountLookup;
import vn.sontay.training.people.security.SignInLog;
import vn.sontay.training.people.security.Visit;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.RuleException;

/**
 * The second step of a sign-in. Open to all: nobody is signed in yet, and the token of the first step is the permission. No
 * transaction is open while a code is looked at; counting and using have their own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecondStepService {

    private static final String FIELD = "code";
    private static final String KEY_FIELD = "passkey";

    @Inject
    AccountLookup accounts;

    @Inject
    SignInSteps steps;

    @Inject
    Factors factors;

    @Inject
    Passkeys passkeys;

    @Inject
    Installation installation;

    @Inject
    Proofs proofs;

    @Inject
    SecondStepUse use;

    @Inject
    FactorLimits limits;

    @Inject
    CommandReceipts receipts;

    public SecondStepService() {
    }

    /** For tests. */
    SecondStepService(EntityManager entityManager, Clock clock, AccountLookup accounts, Proofs proofs,
            SecondStepUse use, FactorLimits limits) {
        this.accounts = accounts;
        this.steps = new SignInSteps(entityManager, clock);
        this.factors = new Factors(entityManager, clock);
        this.passkeys = new Passkeys(entityManager, clock);
        this.installation = proofs.installation;
        this.proofs = proofs;
        this.use = use;
        this.limits = limits;
        this.receipts = new CommandReceipts(entityManager, clock);
    }

    /** @return whether a sign-in waits for its code under that token */
    public boolean isWaiting(String token) {
        return steps.find(token).isPresent();
    }

    /**
     * Looks at the code and uses it up.
     *
     * @param requestId of the form: sent twice, as by a double press, it succeeds twice and uses one code
     * @param token of the first step
     * @param typed the code of an app, a recovery code, or a code that lifts
     * @return for whom a session may begin now
     * @throws RuleException beside {@code code}, or of the whole form when nothing waits under the token any more
     */
    public PassedStep pass(String requestId, String token, String typed, Visit from) {
        SignInStep step = steps.find(token).orElseThrow(SignInSteps::over);
        ProofCode code = ProofCode.read(FIELD, typed);
        return pass(requestId, token, step, from, FIELD,
                state -> proofs.check(FIELD, step.accountId(), state, code));
    }

    /**
     * The same with a passkey instead of a code (SFA-9).
     *
     * @param answer what the browser says that the passkey has signed, as JSON
     * @throws RuleException beside {@code passkey}, or of the whole form when nothing waits under the token any more
     */
    public PassedStep passByKey(String requestId, String token, String answer, Visit from) {
        SignInStep step = steps.find(token).orElseThrow(SignInSteps::over);
        return pass(requestId, token, step, from, KEY_FIELD, state -> {
            try {
                return proofs.passkey(KEY_FIELD, step, answer);
            } catch (RuleException refused) {
                steps.renew(token, Objects.requireNonNullElse(step.challenge(), ""));
                throw refused;
            }
        });
    }

    /** @return what a passkey of whoever waits under that token is to sign; empty when they have none, or it works nowhere */
    public Optional<PasskeyAsked> asked(String token) {
        return PasskeySite.of(installation).flatMap(site -> steps.find(token).flatMap(step -> asked(step, site)));
    }

    private Optional<PasskeyAsked> asked(SignInStep step, PasskeySite site) {
        List<StoredPasskey> keys = passkeys.stored(step.accountId());
        @Nullable
        String challenge = step.challenge();
        return keys.isEmpty() || challenge == null
                ? Optional.empty()
                : Optional.of(new PasskeyAsked(challenge, site, keys.stream().map(StoredPasskey::id).toList()));
    }

    /** @return whether an app makes codes for whoever waits under that token */
    public boolean isByApp(String token) {
        return steps.find(token).flatMap(step -> factors.findOn(step.accountId())).filter(FactorState::byApp)
                .isPresent();
    }

    private PassedStep pass(String requestId, String token, SignInStep step, Visit from, String field,
            Function<FactorState, Proof> look) {
        Caller caller = accounts.byUserName(step.userName()).map(accounts::caller)
                .orElseThrow(SignInSteps::over);
        limits.take(field, step.accountId(), from.address());
        try {
            FactorState state = factors.findOn(step.accountId()).orElseThrow(SignInSteps::over);
            use.use(requestId, token, caller, look.apply(state));
        } catch (RuleException refused) {
            if (!receipts.isDone(requestId, SecondStepUse.COMMAND, step.accountId())) {
                SignInLog.wrong("second factor", Optional.of(step.accountId()));
                throw refused;
            }
        }
        limits.wasRight(step.accountId(), from.address());
        return new PassedStep(caller, step.ownDevice(), step.by());
    }
}
