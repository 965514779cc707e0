package vn.sontay.training.people.security.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.sontay.training.people.security.Account;
import vn.sontay.training.people.security.Sessions;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;

/** The transaction that ends sessions here with what they were begun by (OID-9). Each account of which one ended is told. */
@ApplicationScoped
public class ProviderSignOut {

    private static final String COMMAND = "security.providerSignOut";
    private static final String BY = "Nơi đăng nhập chung";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Sessions sessions;

    @Inject
    CommandReceipts receipts;

    @Inject
    Event<Changed> changes;

    protected ProviderSignOut() {
    }

    /** For tests. */
    ProviderSignOut(EntityManager entityManager, Clock clock, Sessions sessions, Event<Changed> changes) {
        this.entityManager = entityManager;
        this.sessions = sessions;
        this.receipts = new CommandReceipts(entityManager, clock);
        this.changes = changes;
    }

    /** Ends them. The same message again ends nothing. */
    @Transactional
    void end(EndedSignIn ended) {
        receipts.once(ended.receipt(), COMMAND, () -> {
            sessions.endOf(ended.signIn()).forEach(this::tell);
            return 0;
        });
    }

    private void tell(long accountId) {
        String userName = entityManager.find(Account.class, accountId).userName();
        changes.fire(new Changed(COMMAND, "account", accountId, userName, BY));
    }
}
