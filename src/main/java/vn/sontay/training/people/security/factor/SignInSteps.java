package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.sontay.training.people.security.ProviderSession;
import vn.sontay.training.people.security.RandomToken;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** What waits between password and code (SFA-2). Whatever ends the account's sessions ends it too. */
@ApplicationScoped
public class SignInSteps {

    private static final Duration WAITS = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    protected SignInSteps() {
    }

    /** For tests. */
    SignInSteps(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Lets it wait, and clears away what waited too long.
     *
     * @param by the sign-in at the provider that stands for the password (OID-9)
     * @return the token for the browser
     */
    @Transactional
    public String begin(Caller caller, boolean ownDevice, ProviderSession by) {
        Instant now = clock.instant();
        Sql.of(entityManager, "delete from sign_in_step where expires_at <= :now").with("now", now).change();
        String token = RandomToken.make();
        Sql.of(entityManager, "insert into sign_in_step (token_hash, account_id, own_device, challenge, "
                + "expires_at, provider_identity, provider_session) values (:token, :account, :own, :challenge, :until, "
                + ":identity, :session)")
                .with("token", Digests.sha256(token))
                .with("account", caller.accountId()).with("own", ownDevice)
                .with("challenge", RandomToken.make()).with("until", now.plus(WAITS))
                .with("identity", by.identity()).with("session", by.session()).change();
        return token;
    }

    /** @return what waits for that token, also when it has passed already */
    Optional<SignInStep> find(String token) {
        return Sql.of(entityManager, "select s.account_id, a.user_name, s.own_device, s.challenge, "
                + "s.provider_identity, s.provider_session from sign_in_step s join account a on a.id = s.account_id where s.token_hash = :token and s.expires_at > :now")
                .with("token", Digests.sha256(token)).with("now", clock.instant()).first()
                .map(row -> new SignInStep(row.id("account_id"), row.text("user_name"), row.yes("own_device"),
                        row.textOrNull("challenge"),
                        new ProviderSession(row.text("provider_identity"), row.text("provider_session"))));
    }

    /** Passes, once, in the use case's transaction. @throws RuleException when it has passed, or waits no more */
    void pass(String token) {
        boolean first = Sql.of(entityManager, "update sign_in_step set passed_at = :now where token_hash = :token "
                + "and passed_at is null").with("now", clock.instant()).with("token", Digests.sha256(token))
                .change() == 1;
        if (!first) {
            throw over();
        }
    }

    /** Has a passkey sign something else next time: what was refused is signed no more (SFA-10). */
    @Transactional
    void renew(String token, String challenge) {
        Sql.of(entityManager, "update sign_in_step set challenge = :next where token_hash = :token "
                + "and challenge = :challenge and passed_at is null").with("next", RandomToken.make())
                .with("token", Digests.sha256(token)).with("challenge", challenge).change();
    }

    static RuleException over() {
        return new RuleException("security.stepOver");
    }
}
