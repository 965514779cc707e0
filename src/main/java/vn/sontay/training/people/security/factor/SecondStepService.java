package vn.sontay.training.people.security.factor;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import vn.sontay.training.people.security.AccountLookup;
import vn.sontay.training.people.security.Visit;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CommandReceipts;
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

    @Inject
    AccountLookup accounts;

    @Inject
    SignInSteps steps;

    @Inject
    Factors factors;

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
        Caller caller = accounts.byUserName(step.userName()).map(accounts::caller)
                .orElseThrow(SignInSteps::over);
        ProofCode code = ProofCode.read(FIELD, typed);
        limits.take(FIELD, step.accountId(), from.address());
        try {
            FactorState state = factors.findOn(step.accountId()).orElseThrow(SignInSteps::over);
            use.use(requestId, token, caller, proofs.check(FIELD, step.accountId(), state, code));
        } catch (RuleException refused) {
            if (!receipts.isDone(requestId, SecondStepUse.COMMAND, step.accountId())) {
                throw refused;
            }
        }
        limits.wasRight(step.accountId(), from.address());
        return new PassedStep(caller, step.ownDevice());
    }
}
