package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.people.organisation.PersonLeaving;
import vn.sontay.training.people.organisation.merge.MergeLine;
import vn.sontay.training.people.organisation.merge.MergePair;
import vn.sontay.training.people.organisation.merge.MovedCells;
import vn.sontay.training.people.organisation.merge.PersonColumn;
import vn.sontay.training.people.organisation.merge.PersonHas;
import vn.sontay.training.people.organisation.merge.PersonNamed;
import vn.sontay.training.people.organisation.merge.Said;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** The accounts of two records of one person: one stays, with the roles that it has (SEC-19). */
@ApplicationScoped
public class AccountsNamed implements PersonNamed, PersonHas {

    private static final PersonColumn ACCOUNT = new PersonColumn("account", "id", "person_id");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AccountsLock lock;

    @Inject
    AccountReach reach;

    @Inject
    RoleUnits units;

    @Inject
    RoleGrants grants;

    @Inject
    LastAdministrator lastAdministrator;

    @Inject
    KnownDevices devices;

    @Inject
    CurrentUser currentUser;

    @Override
    public List<PersonColumn> columns() {
        return List.of(ACCOUNT);
    }

    @Override
    public void hold(MergePair pair) {
        lock.take();
    }

    @Override
    public List<Said> hindrances(MergePair pair) {
        List<Said> found = new ArrayList<>(tooFar(pair));
        Optional<Account> goes = account(pair.from()).filter(account -> !comesAlong(pair));
        if (goes.isPresent() && currentUser.require().personId() == pair.from()) {
            found.add(Said.of("security.mergeOwn"));
        } else if (goes.isPresent() && lastAdministrator.isOne(goes.get().roles(), units.of(goes.get().id()))
                && !lastAdministrator.isAnotherThan(pair.from())) {
            found.add(Said.of("security.lastAdministratorStays"));
        }
        return found;
    }

    private List<Said> tooFar(MergePair pair) {
        try {
            reach.require(pair.both());
            return List.of();
        } catch (RuleException e) {
            return List.of(Said.of(e.key(), e.arguments().stream().map(String::valueOf).toArray(String[]::new)));
        }
    }

    /** An account of somebody who was deactivated stays where it can't sign in. */
    private boolean comesAlong(MergePair pair) {
        return account(pair.into()).isEmpty() && Sql
                .of(entityManager, "select count(*) from person p where p.id = :from and p.deactivated_at is null")
                .with("from", pair.from()).number() > 0;
    }

    @Override
    public void merge(MergePair pair, MovedCells cells) {
        if (comesAlong(pair)) {
            cells.all(ACCOUNT);
        } else {
            PersonLeaving leaving = new PersonLeaving(pair.from());
            lastAdministrator.personLeaves(leaving);
            devices.personLeaves(leaving);
        }
    }

    @Override
    public List<Said> undoHindrances(MergePair pair, Instant since) {
        return tooFar(pair);
    }

    @Override
    public List<MergeLine> lines(MergePair pair) {
        return List.of(new MergeLine("security.account", words(pair.from()), words(pair.into()),
                Said.of(account(pair.into()).isPresent() || account(pair.from()).isEmpty()
                        ? "security.mergeAccountStays"
                        : comesAlong(pair) ? "security.mergeAccountComes" : "security.mergeAccountOff")));
    }

    private List<String> words(long personId) {
        return account(personId).map(account -> account.userName() + ": "
                + grants.words(account.roles(), units.of(account.id()))).stream().toList();
    }

    private Optional<Account> account(long personId) {
        return entityManager.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId).getResultStream().findFirst();
    }
}
