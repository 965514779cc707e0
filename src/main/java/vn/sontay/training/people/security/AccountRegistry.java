package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.Person;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.database.Sql;

/** Opens accounts under free user names, for use cases that have checked permission and hold the {@link AccountsLock}. */
@ApplicationScoped
public class AccountRegistry {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    protected AccountRegistry() {
    }

    AccountRegistry(EntityManager entityManager, Clock clock, Event<Changed> changes) {
        this.entityManager = entityManager;
        this.clock = clock;
        this.changes = changes;
    }

    /** @param rolesInWords for the trail @return the new account, without password and code */
    Account open(Person person, Set<String> roles, String rolesInWords) {
        String suggestion = UserName.suggestedBy(person.fullName());
        Set<String> taken = like(suggestion).stream().map(Account::userName).collect(Collectors.toSet());
        Account account = new Account(person.id(), UserName.free(suggestion, taken), roles, clock.instant());
        entityManager.persist(account);
        entityManager.flush();
        changes.fire(new Changed("security.openAccount", "account", account.id(),
                person.fullName() + ", " + account.userName() + ": " + rolesInWords));
        return account;
    }

    /** For made-up people alone: theirs are short and follow a pattern, so that they can be typed and told. */
    public void rename(long personId, String userName) {
        entityManager.flush();
        Sql.of(entityManager, "update account set user_name = :name where person_id = :person").with("name", userName)
                .with("person", personId).change();
    }

    /** Read under lock, so that what another transaction has just committed is seen. */
    private List<Account> like(String suggestion) {
        return entityManager.createQuery("select a from Account a where a.userName like :name", Account.class)
                .setParameter("name", suggestion + "%").setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
