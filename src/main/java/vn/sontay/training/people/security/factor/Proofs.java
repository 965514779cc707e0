package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.security.PasswordHashes;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.RuleException;

/** Looks at codes and uses them up: two steps, since hashing is slow and holds up no transaction. */
@ApplicationScoped
public class Proofs {

    /** So many steps off a code is known to be right and too old, or too early: the phone's clock is wrong. */
    private static final int TOLD_APART = 20;

    @Inject
    Factors factors;

    @Inject
    FactorSecrets secrets;

    @Inject
    Passkeys passkeys;

    @Inject
    Installation installation;

    @Inject
    PasswordHashes hashes;

    @Inject
    Clock clock;

    protected Proofs() {
    }

    /** For tests. */
    Proofs(EntityManager entityManager, Clock clock, PasswordHashes hashes, Installation installation) {
        this.factors = new Factors(entityManager, clock);
        this.secrets = new FactorSecrets(installation);
        this.passkeys = new Passkeys(entityManager, clock);
        this.installation = installation;
        this.hashes = hashes;
        this.clock = clock;
    }

    /**
     * Looks at a code; the try has been counted.
     *
     * @param field beside which a refusal stands
     * @throws RuleException when it isn't right
     */
    Proof check(String field, long accountId, FactorState state, ProofCode code) {
        return switch (code.kind()) {
            case APP -> app(field, accountId, state, code);
            case RECOVERY -> recovery(field, accountId, code);
            case LIFT -> lift(field, state, code);
            case PASSKEY -> throw new IllegalArgumentException("is not typed");
        };
    }

    private Proof app(String field, long accountId, FactorState state, ProofCode code) {
        if (!state.byApp()) {
            throw RuleException.at(field, "security.factorNoApp");
        }
        return new Proof(code.kind(), step(field, accountId, state, code.text()), "");
    }

    /**
     * Looks at what a passkey has signed; the try has been counted.
     *
     * @param answer what the browser says, as JSON
     * @throws RuleException beside the field when it is none of the account's, or hasn't signed what waits (SFA-9, SFA-10)
     */
    Proof passkey(String field, SignInStep step, String answer) {
        PasskeySite site = PasskeySite.of(installation)
                .orElseThrow(() -> RuleException.at(field, "security.passkeyNowhere"));
        @Nullable
        String challenge = step.challenge();
        if (challenge == null) {
            throw RuleException.at(field, "security.passkeyOver");
        }
        String key = PasskeyCheck.keyOf(field, answer);
        StoredPasskey stored = passkeys.stored(step.accountId()).stream().filter(each -> each.key().equals(key))
                .findFirst().orElseThrow(() -> RuleException.at(field, "security.passkeyUnknown"));
        return new Proof(ProofCode.Kind.PASSKEY, PasskeyCheck.signed(field, site, challenge, stored, answer), key);
    }

    /** @return the step of the code of an app, which is used up by a later statement */
    long step(String field, long accountId, FactorState state, String code) {
        byte[] secret = secrets.open(accountId, state.secret())
                .orElseThrow(() -> RuleException.at(field, "security.factorKeyLost"));
        long now = Totp.step(clock.instant());
        OptionalLong found = Totp.find(secret, code, now, TOLD_APART);
        if (found.isEmpty()) {
            throw RuleException.at(field, "security.factorWrong");
        }
        if (Math.abs(found.getAsLong() - now) > Totp.SKEW) {
            throw RuleException.at(field, "security.factorOld");
        }
        if (found.getAsLong() <= state.lastStep()) {
            throw RuleException.at(field, "security.factorUsed");
        }
        return found.getAsLong();
    }

    private Proof recovery(String field, long accountId, ProofCode code) {
        String stored = factors.recoveryHash(accountId, code.place()).orElse(null);
        if (!hashes.matches(code.rest(), stored)) {
            throw RuleException.at(field, "security.recoveryWrong");
        }
        return new Proof(code.kind(), 0, code.place());
    }

    private Proof lift(String field, FactorState state, ProofCode code) {
        @Nullable
        String stored = state.liveLiftHash(clock.instant());
        if (!hashes.matches(code.text(), stored) || stored == null) {
            throw RuleException.at(field, "security.liftWrong");
        }
        return new Proof(code.kind(), 0, stored);
    }

    /** Uses it up, in the use case's transaction. @throws RuleException beside the field when it was used meanwhile */
    void use(String field, long accountId, Proof proof) {
        boolean first = switch (proof.kind()) {
            case APP -> factors.useStep(accountId, proof.step());
            case RECOVERY -> factors.useRecovery(accountId, proof.seen());
            case LIFT -> factors.lift(accountId, proof.seen());
            case PASSKEY -> passkeys.use(accountId, proof.seen(), proof.step());
        };
        if (!first) {
            throw RuleException.at(field, switch (proof.kind()) {
                case APP -> "security.factorUsed";
                case RECOVERY -> "security.recoveryUsed";
                case LIFT -> "security.liftWrong";
                case PASSKEY -> "security.passkeyOver";
            });
        }
    }
}
