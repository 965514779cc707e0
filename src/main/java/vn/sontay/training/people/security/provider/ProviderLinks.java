package vn.sontay.training.people.security.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import vn.sontay.training.shared.database.Sql;

/** The rows of links (OID-2). */
@ApplicationScoped
public class ProviderLinks {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    protected ProviderLinks() {
    }

    /** For tests. */
    ProviderLinks(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    Optional<ProviderLink> find(long accountId) {
        return Sql.of(entityManager, "select issuer, subject, linked_at from provider_link where account_id = :account")
                .with("account", accountId).first()
                .map(row -> new ProviderLink(row.text("issuer"), row.text("subject"), row.moment("linked_at")));
    }

    /** @return the user name of the account that this is; empty when nobody has linked it */
    Optional<String> userName(ProviderIdentity identity) {
        return Sql.of(entityManager, "select a.user_name from provider_link l join account a on a.id = l.account_id "
                + "where l.identity_hash = :identity").with("identity", identity.hash()).first()
                .map(row -> row.text("user_name"));
    }

    /** Links, in the use case's transaction. @return false when the account has a link, or the subject is another's */
    boolean add(long accountId, ProviderIdentity identity) {
        return Sql.of(entityManager, "insert ignore into provider_link (account_id, identity_hash, issuer, subject, "
                + "linked_at) values (:account, :identity, :issuer, :subject, :now)").with("account", accountId)
                .with("identity", identity.hash()).with("issuer", identity.issuer()).with("subject", identity.subject())
                .with("now", clock.instant()).change() == 1;
    }

    /** Ends the link, in the use case's transaction. @return false when there was none */
    boolean remove(long accountId) {
        return Sql.of(entityManager, "delete from provider_link where account_id = :account").with("account", accountId)
                .change() == 1;
    }
}
