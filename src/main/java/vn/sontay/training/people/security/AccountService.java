package vn.sontay.training.people.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sontay.training.people.organisation.Person;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** Lets people sign in, gives and takes roles, issues one-time codes. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountService {

    private static final Set<String> KNOWN = Set.of(Roles.TRAINEE, Roles.TRAINER, Roles.ADMINISTRATOR, Roles.LEADER);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    RoleGrants grants;

    @Inject
    RoleUnits units;

    @Inject
    CommandReceipts receipts;

    @Inject
    AccountsLock lock;

    @Inject
    AccountRegistry registry;

    @Inject
    LastAdministrator lastAdministrator;

    @Inject
    OneTimeCodes codes;

    @Inject
    Sessions sessions;

    @Inject
    Event<Changed> changes;

    public AccountService() {
    }

    /** For tests. */
    AccountService(EntityManager entityManager, Clock clock, Event<Changed> changes, PasswordHashes hashes,
            Sessions sessions) {
        this.entityManager = entityManager;
        this.access = UnitAccess.ofInstallation(entityManager, clock);
        this.grants = new RoleGrants(entityManager, clock);
        this.units = new RoleUnits(entityManager);
        this.sessions = sessions;
        this.receipts = new CommandReceipts(entityManager, clock);
        this.lock = new AccountsLock(entityManager);
        this.registry = new AccountRegistry(entityManager, clock, changes);
        this.lastAdministrator = new LastAdministrator(entityManager, sessions);
        this.codes = new OneTimeCodes(entityManager, clock, changes, hashes);
        this.changes = changes;
    }

    /**
     * Opens an account under a user name made from the person's name. It has no password: a slip follows.
     *
     * @return the id of the account, or of the one that this request opened before
     * @throws RuleException at {@code roles} when none is chosen, or the person has an account already
     */
    public long open(OpenAccount command) {
        return receipts.once(command.requestId(), "security.openAccount", () -> {
            access.requireOwnPerson(command.personId());
            requireKnown(command.roles());
            if (command.roles().isEmpty()) {
                throw RuleException.at("roles", "security.rolesMissing");
            }
            lock.take();
            Person person = Optional.ofNullable(entityManager.find(Person.class, command.personId()))
                    .orElseThrow(NotFoundException::new);
            person.requireStanding();
            if (find(command.personId()).isPresent()) {
                throw RuleException.at("roles", "security.accountThere");
            }
            Map<String, Set<Long>> granted = grants.granted(command.roles(), command.units(), Map.of());
            long accountId = registry.open(person, command.roles(), grants.words(command.roles(), granted)).id();
            units.set(accountId, granted);
            return accountId;
        });
    }

    /**
     * Gives and takes roles; they hold from the person's next request on, for which they sign in anew (SEC-5).
     *
     * @throws RuleException at {@code roles} when no administrator would be left (SEC-8), or somebody inspects (SEC-20)
     */
    public void setRoles(SetRoles command) {
        receipts.once(command.requestId(), "security.setRoles", () -> {
            access.requireOwnPerson(command.personId());
            requireKnown(command.roles());
            lock.take();
            Account account = find(command.personId()).orElseThrow(NotFoundException::new);
            account.requireVersion(command.version());
            if (account.roles().contains(Roles.INSPECTOR)) {
                throw RuleException.at("roles", "security.inspects");
            }
            Map<String, Set<Long>> before = units.of(account.id());
            Map<String, Set<Long>> after = grants.granted(command.roles(), command.units(), before);
            if (lastAdministrator.isOne(account.roles(), before)
                    && !lastAdministrator.isOne(command.roles(), after)
                    && !lastAdministrator.isAnotherThan(command.personId())) {
                throw RuleException.at("roles", "security.lastAdministrator");
            }
            Differences differences = new Differences().add("security.roles", grants.words(account.roles(), before),
                    grants.words(command.roles(), after));
            replace(account, command.roles(), after);
            sessions.endOthers(account.id());
            changes.fire(new Changed("security.setRoles", "account", account.id(), account.userName(),
                    differences));
            return account.id();
        });
    }

    /**
     * Issues a new one-time code to each of them (SEC-4). Who has no account gets one as a trainee. Not repeatable: a second
     * request makes new codes, because nobody knows the first ones any more (SEC-9).
     *
     * @return the plain codes, in the order of a class list
     * @throws RuleException when nobody is chosen, too many are, or one of them is deactivated
     */
    public List<IssuedCode> issueCodes(Collection<Long> personIds) {
        access.requirePeople(personIds);
        return codes.issue(personIds);
    }

    /** So that a form that was opened before is refused also where only the units differ. */
    private void replace(Account account, Set<String> roles, Map<String, Set<Long>> granted) {
        boolean same = account.roles().equals(roles);
        account.setRoles(roles);
        entityManager.flush();
        units.set(account.id(), granted);
        if (same) {
            Sql.of(entityManager, "update account set version = version + 1 where id = :id").with("id", account.id())
                    .change();
        }
    }

    private Optional<Account> find(long personId) {
        return entityManager.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .findFirst();
    }

    private static void requireKnown(Set<String> roles) {
        if (!KNOWN.containsAll(roles)) {
            throw RuleException.at("roles", "security.rolesUnknown");
        }
    }
}
