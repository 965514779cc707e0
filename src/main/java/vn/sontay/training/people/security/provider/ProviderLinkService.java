package vn.sontay.training.people.security.provider;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.security.AccountReach;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Says for other people who they are at the provider (OID-5). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ProviderLinkService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    AccountReach reach;

    @Inject
    Provider provider;

    @Inject
    ProviderLinks links;

    @Inject
    ProviderLinkChange change;

    @Inject
    CurrentUser currentUser;

    /** @return the person's link; empty when there is none. @throws NotFoundException when they have no account */
    public Optional<ProviderLink> of(long personId) {
        access.requirePeople(Set.of(personId));
        return links.find(account(personId).id("id"));
    }

    /**
     * Links.
     *
     * @param subject as the provider's own administration shows it
     * @throws RuleException beside {@code subject} when it is too long, and when it is the caller's own, their rights reach further (SEC-16),
     *     there is no provider, or one of both is linked already
     */
    public void link(long personId, String subject) {
        Row account = requireMayChange(personId);
        if (!provider.settings().isOn()) {
            throw new RuleException("security.providerOff");
        }
        if (subject.strip().length() > ProviderIdentity.LONGEST_SUBJECT) {
            throw RuleException.at("subject", "security.providerSubjectLong", ProviderIdentity.LONGEST_SUBJECT);
        }
        change.link(account.id("id"), whose(account),
                new ProviderIdentity(provider.settings().issuer(), subject.strip(), "", false));
    }

    /** Ends the link. @throws RuleException when it is the caller's own, or their rights reach further (SEC-16) */
    public void unlink(long personId) {
        Row account = requireMayChange(personId);
        change.unlink(account.id("id"), whose(account));
    }

    private Row requireMayChange(long personId) {
        access.requirePeople(Set.of(personId));
        if (currentUser.require().personId() == personId) {
            throw new RuleException("security.providerOwn");
        }
        reach.require(Set.of(personId));
        return account(personId);
    }

    private Row account(long personId) {
        return Sql.of(entityManager, "select a.id, a.user_name, p.full_name from account a "
                + "join person p on p.id = a.person_id where a.person_id = :person").with("person", personId).first()
                .orElseThrow(NotFoundException::new);
    }

    private static String whose(Row account) {
        return account.text("full_name") + ", " + account.text("user_name");
    }
}
