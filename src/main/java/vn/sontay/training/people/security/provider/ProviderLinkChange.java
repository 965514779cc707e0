package vn.sontay.training.people.security.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.sontay.training.people.security.Sessions;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.RuleException;

/** The transactions that link and unlink, for use cases that have checked permission themselves. Each is told (OID-5). */
@ApplicationScoped
public class ProviderLinkChange {

    @Inject
    ProviderLinks links;

    @Inject
    Sessions sessions;

    @Inject
    Event<Changed> changes;

    protected ProviderLinkChange() {
    }

    /** For tests. */
    ProviderLinkChange(EntityManager entityManager, Clock clock, Sessions sessions, Event<Changed> changes) {
        this.links = new ProviderLinks(entityManager, clock);
        this.sessions = sessions;
        this.changes = changes;
    }

    /**
     * Links. Doing it again changes nothing.
     *
     * @param whose for the trail
     * @throws RuleException when the account is linked otherwise, or the subject is another's
     */
    @Transactional
    void link(long accountId, String whose, ProviderIdentity identity) {
        if (links.add(accountId, identity)) {
            changes.fire(new Changed("security.linkProvider", "account", accountId, whose));
        } else if (links.find(accountId).filter(own -> own.subject().equals(identity.subject())
                && own.issuer().equals(identity.issuer())).isEmpty()) {
            throw new RuleException("security.providerTaken");
        }
    }

    /** Ends the link, and the account's sessions but this one. Doing it again changes nothing. */
    @Transactional
    void unlink(long accountId, String whose) {
        if (links.remove(accountId)) {
            sessions.endOthers(accountId);
            changes.fire(new Changed("security.unlinkProvider", "account", accountId, whose));
        }
    }
}
