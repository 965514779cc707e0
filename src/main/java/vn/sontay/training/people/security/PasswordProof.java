package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;

/** Has whoever is signed in show once more that they know their password, before something that a thief of their session would do. */
@ApplicationScoped
public class PasswordProof {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PasswordHashes hashes;

    @Inject
    Throttle throttle;

    protected PasswordProof() {
    }

    /** For tests. */
    public PasswordProof(EntityManager entityManager, Clock clock, PasswordHashes hashes) {
        this.entityManager = entityManager;
        this.hashes = hashes;
        this.throttle = new Throttle(entityManager, clock);
    }

    /**
     * Counts the try and looks at it; call it while no transaction is open.
     *
     * @throws RuleException beside the field when it is wrong, or a wait isn't over
     */
    public void require(String field, String typed, Caller caller) {
        String subject = "own-password|" + caller.accountId();
        Duration wait = throttle.take(new Limit(subject, SignInLimits.FREE));
        if (wait.isPositive()) {
            throw RuleException.at(field, "security.wait", wait.toSeconds() + 1);
        }
        Account account = entityManager.find(Account.class, caller.accountId());
        if (account == null) {
            throw new RefusedException();
        }
        if (!hashes.matches(typed, account.passwordHash())) {
            throw RuleException.at(field, "security.oldPasswordWrong");
        }
        throttle.forget(subject);
    }
}
