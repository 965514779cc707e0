package vn.sontay.training.people.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.people.organisation.PersonDetails;
import vn.sontay.training.people.organisation.PersonRegistry;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/**
 * Creates the first administrator of an empty installation, by a link that only whoever started it has seen. Open to all:
 * the link's code is the permission. Once there is an administrator the link is dead.
 */
@Stateless
@PermitAll
public class FirstAdministratorService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    FirstAdministratorCode code;

    @Inject
    RoleUnits units;

    @Inject
    UnitTrees trees;

    @Inject
    PasswordHashes hashes;

    @Inject
    PersonRegistry people;

    @Inject
    CommandReceipts receipts;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    public FirstAdministratorService() {
    }

    /** For tests. */
    FirstAdministratorService(EntityManager entityManager, Clock clock, PasswordHashes hashes, PersonRegistry people,
            Event<Changed> changes) {
        this.entityManager = entityManager;
        this.units = new RoleUnits(entityManager);
        this.trees = new UnitTrees(entityManager);
        this.code = new FirstAdministratorCode(entityManager);
        this.hashes = hashes;
        this.people = people;
        this.receipts = new CommandReceipts(entityManager, clock);
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * @param typedUserName lower case letters, digits, dots and hyphens; 3 to 60
     * @return the user name, also of the one that the same request created before
     * @throws RuleException at {@code code} when it isn't the one of this installation's last start, or was used
     */
    public String create(String requestId, String typedCode, String fullName, String typedUserName, String password) {
        long accountId = receipts.once(requestId, "security.firstAdministrator",
                () -> createNow(typedCode, fullName, typedUserName, password));
        return entityManager.find(Account.class, accountId).userName();
    }

    private long createNow(String typedCode, String fullName, String typedUserName, String password) {
        if (!code.use(typedCode)) {
            throw RuleException.at("code", "security.setupCodeWrong");
        }
        PersonDetails details = new PersonDetails(fullName, null, null);
        Constraints.check(details);
        String userName = UserName.checked("userName", typedUserName);
        PasswordRule.check("password", password, userName);
        long personId = people.add(details);
        Account account = new Account(personId, userName, Set.of(Roles.ADMINISTRATOR), clock.instant());
        account.setPassword(hashes.of(password));
        entityManager.persist(account);
        entityManager.flush();
        trees.now().top().ifPresent(top -> units.set(account.id(), Map.of(Roles.ADMINISTRATOR, Set.of(top))));
        changes.fire(new Changed("security.firstAdministrator", "account", account.id(), userName));
        return account.id();
    }

    /** @throws NotFoundException when there is an administrator, or made-up people */
    public void requireOpen() {
        if (!code.isOpen()) {
            throw new NotFoundException();
        }
    }
}
