package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.people.organisation.Person;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Roles;

/** Finds accounts for the sign-in mechanism, before anybody is signed in. One query each, but for {@link #caller}. */
@ApplicationScoped
public class AccountLookup {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    RoleUnits roleUnits;

    @Inject
    UnitTrees units;

    @Inject
    Clock clock;

    protected AccountLookup() {
    }

    /** For tests. */
    AccountLookup(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.roleUnits = new RoleUnits(entityManager);
        this.units = new UnitTrees(entityManager);
        this.clock = Clock.systemUTC();
    }

    /** @return who this account makes its user, with the roles that it has now */
    public Caller caller(Account account) {
        Person person = entityManager.find(Person.class, account.personId());
        return new Caller(account.userName(), account.id(), account.personId(), person.fullName(), account.roles(),
                RoleUnits.scopes(roleUnits.of(account.id()), units::now, LocalDate.now(clock)));
    }

    /** @return the account of an active person by its user name, which is in lower case; none of an inspection that is over (SEC-21) */
    public Optional<Account> byUserName(String userName) {
        return entityManager.createQuery("""
                select a from Account a join Person p on p.id = a.personId
                 where a.userName = :name and p.deactivatedAt is null and (:inspector not member of a.roles
                    or exists (select i from Inspection i
                                where i.accountId = a.id and i.endedAt is null and i.endsOn >= :today))""",
                Account.class).setParameter("name", userName).setParameter("inspector", Roles.INSPECTOR)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream().findFirst();
    }

    /** @return the accounts of all active people who have this phone number, in its normal form (0…, 10 digits) */
    public List<Account> byPhone(String phone) {
        return entityManager.createQuery("""
                select a from Account a join Person p on p.id = a.personId
                 where p.phone = :phone and p.deactivatedAt is null""", Account.class).setParameter("phone", phone)
                .setMaxResults(2).getResultList();
    }
}
