package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.PeopleSearch;
import vn.sontay.training.people.organisation.Person;
import vn.sontay.training.people.organisation.UnitNames;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Sql;

/** Issues one-time codes (SEC-4), for use cases that have checked permission themselves and run in their own transaction. */
@ApplicationScoped
public class OneTimeCodes {

    private static final int MOST_AT_ONCE = 100;
    private static final int DAYS_VALID = 30;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PasswordHashes hashes;

    @Inject
    AccountReach reach;

    @Inject
    AccountsLock lock;

    @Inject
    AccountRegistry registry;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    protected OneTimeCodes() {
    }

    /** For tests. */
    OneTimeCodes(EntityManager entityManager, Clock clock, Event<Changed> changes, PasswordHashes hashes) {
        this.entityManager = entityManager;
        this.hashes = hashes;
        this.reach = new AccountReach(entityManager, clock);
        this.lock = new AccountsLock(entityManager);
        this.registry = new AccountRegistry(entityManager, clock, changes);
        this.clock = clock;
        this.changes = changes;
    }

    /** A code and its hash, made before any row is locked: the hash is slow on purpose. */
    private record Secret(String code, String hash) {
    }

    /**
     * Each gets a new code, which ends an earlier one; a password goes on working until the code is used. Who has no account
     * gets one as a trainee.
     *
     * @return in the order of a class list
     * @throws RuleException when there is nobody, more than 100, somebody is deactivated, or somebody's rights reach further than
     *     the caller's (SEC-16)
     * @throws NotFoundException when one of them doesn't exist
     */
    public List<IssuedCode> issue(Collection<Long> personIds) {
        reach.require(personIds);
        return issueNow(personIds);
    }

    private List<IssuedCode> issueNow(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            throw new RuleException("security.slipNobody");
        }
        if (personIds.size() > MOST_AT_ONCE) {
            throw new RuleException("security.slipTooMany", MOST_AT_ONCE);
        }
        List<Secret> secrets = personIds.stream().distinct().map(id -> secret()).toList();
        lock.take();
        Map<Long, Account> accounts = accounts(personIds);
        Map<Long, String> units = units(personIds);
        List<IssuedCode> issued = new ArrayList<>();
        List<Person> people = people(personIds);
        for (int i = 0; i < people.size(); i++) {
            Account account = accounts.get(people.get(i).id());
            issued.add(issue(people.get(i), account == null
                    ? registry.open(people.get(i), Set.of(Roles.TRAINEE), RoleWords.of(Set.of(Roles.TRAINEE)))
                    : account, secrets.get(i), units.getOrDefault(people.get(i).id(), "")));
        }
        return issued;
    }

    /**
     * The same, for people whose account is nothing but a trainee's (SEC-7).
     *
     * @throws RuleException when somebody is more than that
     */
    public List<IssuedCode> issueToTrainees(Collection<Long> personIds) {
        List<String> more = entityManager.createQuery("""
                select distinct p.fullName from Account a join a.roles r join Person p on p.id = a.personId
                 where a.personId in :people and r <> :role order by p.fullName""", String.class)
                .setParameter("people", personIds).setParameter("role", Roles.TRAINEE).getResultList();
        if (!more.isEmpty()) {
            throw new RuleException("security.codeByAdministrator", String.join(", ", more));
        }
        return issueNow(personIds);
    }

    private Secret secret() {
        String code = OneTimeCode.make();
        return new Secret(code, hashes.of(code));
    }

    private IssuedCode issue(Person person, Account account, Secret secret, String unit) {
        LocalDate validUntil = LocalDate.now(clock).plusDays(DAYS_VALID);
        Instant expiresAt = validUntil.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant();
        account.issueCode(secret.hash(), expiresAt);
        changes.fire(new Changed("security.issueCode", "account", account.id(),
                person.fullName() + ", " + account.userName()));
        return new IssuedCode(person.id(), person.fullName(), unit, account.userName(),
                OneTimeCode.grouped(secret.code()), validUntil);
    }

    private List<Person> people(Collection<Long> ids) {
        List<Person> people = entityManager
                .createQuery("select p from Person p where p.id in :ids order by p.sortKey, p.id", Person.class)
                .setParameter("ids", ids).getResultList();
        if (people.size() < Set.copyOf(ids).size()) {
            throw new NotFoundException();
        }
        String gone = people.stream().filter(person -> !person.isActive()).map(Person::fullName)
                .collect(Collectors.joining(", "));
        if (!gone.isEmpty()) {
            throw new RuleException("security.slipDeactivated", gone);
        }
        return people;
    }

    private Map<Long, Account> accounts(Collection<Long> personIds) {
        return entityManager.createQuery("select a from Account a where a.personId in :people", Account.class)
                .setParameter("people", personIds).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .collect(Collectors.toMap(Account::personId, Function.identity()));
    }

    private Map<Long, String> units(Collection<Long> personIds) {
        return Sql.of(entityManager, "select p.id, " + UnitNames.LABEL + " as label from person p "
                + "join affiliation a on a.person_id = p.id and (a.valid_from is null or a.valid_from <= :day) "
                + "and (a.valid_to is null or a.valid_to >= :day) join unit u on u.id = a.unit_id " + UnitNames.PARENTS
                + " where p.id in (:people) order by " + PeopleSearch.ORDER).with("day", LocalDate.now(clock))
                .with("people", personIds).rows().stream()
                .collect(Collectors.toMap(row -> row.id("id"), row -> row.text("label"), (a, b) -> a));
    }
}
