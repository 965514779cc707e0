package vn.sontay.training.people.security.provider;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import vn.sontay.training.people.security.PasswordHashes;
import vn.sontay.training.people.security.PasswordProof;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RuleException;

/** Lets everybody who is signed in, whatever their roles, look after who they are at the provider (OID-5). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnProviderService {

    @Inject
    CurrentUser currentUser;

    @Inject
    Provider provider;

    @Inject
    ProviderSteps steps;

    @Inject
    ProviderLinks links;

    @Inject
    ProviderLinkChange change;

    @Inject
    PasswordProof password;

    public OwnProviderService() {
    }

    /** For tests. */
    OwnProviderService(EntityManager entityManager, Clock clock, CurrentUser currentUser, Provider provider,
            ProviderLinkChange change, PasswordHashes hashes) {
        this.currentUser = currentUser;
        this.provider = provider;
        this.steps = new ProviderSteps(entityManager, clock);
        this.links = new ProviderLinks(entityManager, clock);
        this.change = change;
        this.password = new PasswordProof(entityManager, clock, hashes);
    }

    /** @return the caller's link; empty when there is none */
    public Optional<ProviderLink> own() {
        return links.find(currentUser.require().accountId());
    }

    /**
     * Sends the caller to the provider, from where they come back linked. The password keeps a thief of a session from keeping the account.
     *
     * @throws RuleException beside {@code password}, when there is no provider, or it is away
     */
    public BegunProviderStep begin(String typedPassword) {
        Caller caller = currentUser.require();
        if (!provider.settings().isOn()) {
            throw new RuleException("security.providerOff");
        }
        password.require("password", typedPassword, caller);
        provider.requireThere();
        BrowserToken token = steps.begin(caller.accountId(), "");
        return new BegunProviderStep(token.text(), provider.addressFor(token));
    }

    /** Ends the link. @throws RuleException beside {@code password} */
    public void unlink(String typedPassword) {
        Caller caller = currentUser.require();
        password.require("password", typedPassword, caller);
        change.unlink(caller.accountId(), caller.fullName() + ", " + caller.getName());
    }
}
