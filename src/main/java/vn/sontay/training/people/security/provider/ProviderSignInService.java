package vn.sontay.training.people.security.provider;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import vn.sontay.training.people.security.AccountLookup;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;

/**
 * The way to the provider and back. Open to all: nobody is signed in yet, and the browser's token is the permission. No transaction
 * is open while the provider is asked.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProviderSignInService {

    @Inject
    Provider provider;

    @Inject
    ProviderSteps steps;

    @Inject
    ProviderLinks links;

    @Inject
    ProviderLinkChange change;

    @Inject
    AccountLookup accounts;

    @Inject
    CurrentUser currentUser;

    public ProviderSignInService() {
    }

    /** For tests. */
    ProviderSignInService(EntityManager entityManager, Clock clock, Provider provider, ProviderLinkChange change,
            AccountLookup accounts, CurrentUser currentUser) {
        this.provider = provider;
        this.steps = new ProviderSteps(entityManager, clock);
        this.links = new ProviderLinks(entityManager, clock);
        this.change = change;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    /** @return whether there is a provider to sign in by, and what it is called; empty when not (OID-1) */
    public Optional<String> label() {
        return Optional.of(provider.settings()).filter(ProviderSettings::isOn).map(ProviderSettings::label);
    }

    /** @return where a browser signs out of the provider as well; empty where that isn't known */
    public Optional<String> endSession() {
        return provider.endSession();
    }

    /**
     * Sends somebody to the provider to sign in.
     *
     * @param next where they want to go
     * @throws NotFoundException when there is none
     * @throws RuleException when it is away (OID-7)
     */
    public BegunProviderStep begin(String next) {
        if (!provider.settings().isOn()) {
            throw new NotFoundException();
        }
        provider.requireThere();
        BrowserToken token = steps.begin(null, next);
        return new BegunProviderStep(token.text(), provider.addressFor(token));
    }

    /**
     * Somebody is back.
     *
     * @param cookie the browser's token; empty when it has none
     * @param state as the provider brought it back
     * @param code the same; empty when it refused
     * @return whom to sign in, or that an account was linked
     * @throws RuleException when this belongs to no try of this browser, doesn't count, or is nobody here
     */
    public ProviderReturn finish(String cookie, String state, String code) {
        if (!provider.settings().isOn()) {
            throw new NotFoundException();
        }
        BrowserToken token = new BrowserToken(cookie);
        if (!token.state().equals(state)) {
            throw ProviderFailure.over();
        }
        ProviderStep step = steps.take(token).orElseThrow(ProviderFailure::over);
        if (code.isEmpty()) {
            throw new RuleException("security.providerDeclined");
        }
        ProviderIdentity identity = provider.identity(code, token);
        if (step.links() != null) {
            return link(step.links(), identity);
        }
        Caller caller = links.userName(identity).flatMap(accounts::byUserName).map(accounts::caller)
                .orElseThrow(() -> new RuleException("security.providerUnknown"));
        return new ProviderReturn(new ProviderProof(caller, identity.secondFactor(), identity.signIn()), step.next());
    }

    /** Who began it has to be signed in still. */
    private ProviderReturn link(long accountId, ProviderIdentity identity) {
        Caller caller = currentUser.caller().filter(now -> now.accountId() == accountId)
                .orElseThrow(ProviderFailure::over);
        change.link(accountId, caller.fullName() + ", " + caller.getName(), identity);
        return ProviderReturn.linked();
    }
}
