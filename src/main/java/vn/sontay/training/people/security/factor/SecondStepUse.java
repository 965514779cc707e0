package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;

/** The transaction of {@link SecondStepService}, which has counted the try and looked at the code. */
@ApplicationScoped
public class SecondStepUse {

    /** The command's name, for its receipt. */
    static final String COMMAND = "security.secondStep";

    @Inject
    SignInSteps steps;

    @Inject
    Proofs proofs;

    @Inject
    CommandReceipts receipts;

    @Inject
    Event<Changed> changes;

    protected SecondStepUse() {
    }

    /** For tests. */
    SecondStepUse(EntityManager entityManager, Clock clock, Proofs proofs, Event<Changed> changes) {
        this.steps = new SignInSteps(entityManager, clock);
        this.proofs = proofs;
        this.receipts = new CommandReceipts(entityManager, clock);
        this.changes = changes;
    }

    /** Uses code and token up together. @throws RuleException when one of them was used before */
    @Transactional
    void use(String requestId, String token, Caller caller, Proof proof) {
        receipts.once(requestId, COMMAND, () -> {
            steps.pass(token);
            proofs.use(proof.kind() == ProofCode.Kind.PASSKEY ? "passkey" : "code", caller.accountId(), proof);
            switch (proof.kind()) {
                case RECOVERY -> tell("security.useRecoveryCode", caller);
                case LIFT -> tell("security.liftSecondFactor", caller);
                default -> {
                    // a sign-in like any other
                }
            }
            return caller.accountId();
        });
    }

    private void tell(String action, Caller caller) {
        changes.fire(new Changed(action, "account", caller.accountId(), caller.getName(), caller.fullName()));
    }
}
