package vn.sontay.training.people.security.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.security.RandomToken;
import vn.sontay.training.shared.database.Sql;

/** Who was sent to the provider and is to come back (OID-3). */
@ApplicationScoped
public class ProviderSteps {

    private static final Duration WAITS = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    protected ProviderSteps() {
    }

    /** For tests. */
    ProviderSteps(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Waits for somebody, and clears away what waited too long. @return what the browser keeps */
    @Transactional
    BrowserToken begin(@Nullable Long links, String next) {
        Instant now = clock.instant();
        Sql.of(entityManager, "delete from provider_step where expires_at <= :now").with("now", now).change();
        BrowserToken token = new BrowserToken(RandomToken.make());
        Sql.of(entityManager, "insert into provider_step (token_hash, account_id, next_page, expires_at) "
                + "values (:token, :account, :next, :until)").with("token", token.hash()).with("account", links)
                .with("next", next).with("until", now.plus(WAITS)).change();
        return token;
    }

    /** @return what was waited for, once; empty when it is over, or was never begun in this browser */
    @Transactional
    Optional<ProviderStep> take(BrowserToken token) {
        Optional<ProviderStep> found = Sql.of(entityManager, "select account_id, next_page from provider_step "
                + "where token_hash = :token and expires_at > :now").with("token", token.hash())
                .with("now", clock.instant()).first()
                .map(row -> new ProviderStep(row.idOrNull("account_id"), row.text("next_page")));
        boolean first = Sql.of(entityManager, "delete from provider_step where token_hash = :token")
                .with("token", token.hash()).change() == 1;
        return first ? found : Optional.empty();
    }
}
