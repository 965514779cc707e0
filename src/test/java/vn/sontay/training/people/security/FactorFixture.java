package vn.sontay.training.people.security;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestDatabase;

/** Gives tests of the second factor what stands beside it. */
public final class FactorFixture {

    private FactorFixture() {
    }

    public static Caller account(TestDatabase database, Clock clock, String fullName, String passwordHash,
            String role) {
        return database.call(em -> {
            long person = new OrganisationFixture(em).person(fullName, null, null);
            Account account = new Account(person, UserName.suggestedBy(fullName), Set.of(role), clock.instant());
            account.setPassword(passwordHash);
            em.persist(account);
            em.flush();
            return new Caller(account.userName(), account.id(), person, fullName, Set.of(role));
        });
    }

    public static AccountLookup lookup(EntityManager em) {
        return new AccountLookup(em);
    }

    public static Sessions sessions(EntityManager em, Clock clock) {
        return new Sessions(em, new CurrentSession(), clock, new RecordedEvents<>());
    }

    public static Throttle throttle(TestDatabase database, Clock clock) {
        return ThrottleFixture.throttle(database, clock);
    }
}
