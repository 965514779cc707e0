package vn.sontay.training.people.security.provider;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.sontay.training.people.security.Limit;
import vn.sontay.training.people.security.Throttle;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;

/**
 * Hears from the provider that a sign-in there has ended (OID-9). Open to all: what it has signed is the permission. No transaction is
 * open while the provider is asked for its keys.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProviderSignOutService {

    /** Messages that don't count, or are looked at at once, from one address: a provider may end a whole office's evening. */
    static final int FREE = 100;

    @Inject
    Provider provider;

    @Inject
    Throttle throttle;

    @Inject
    ProviderSignOut signOut;

    public ProviderSignOutService() {
    }

    /** For tests. */
    ProviderSignOutService(Provider provider, Throttle throttle, ProviderSignOut signOut) {
        this.provider = provider;
        this.throttle = throttle;
        this.signOut = signOut;
    }

    /**
     * Ends what was begun here by that sign-in.
     *
     * @param token as the provider signed it
     * @param address from where it came
     * @return how long to wait before anything more is heard from there; zero when this was heard
     * @throws NotFoundException when there is no provider
     * @throws RuleException when it doesn't count, or the provider's keys can't be had
     */
    public Duration ended(String token, String address) {
        if (!provider.settings().isOn()) {
            throw new NotFoundException();
        }
        String subject = "provider-sign-out|" + address;
        Duration wait = throttle.take(new Limit(subject, FREE));
        if (wait.isZero()) {
            signOut.end(provider.ended(token));
            throttle.giveBack(subject);
        }
        return wait;
    }
}
