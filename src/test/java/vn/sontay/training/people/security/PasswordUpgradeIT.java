package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Set;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** SEC-18. */
class PasswordUpgradeIT {

    private static final String EARLIER = "10000 rounds of mưa";

    private final PlainHashes hashes = new PlainHashes();

    private long accountWith(TestDatabase database, String hash) {
        database.clear();
        return database.call(em -> {
            long person = new OrganisationFixture(em).person("Y Nhung", null, null);
            Account account = new Account(person, "y.nhung", Set.of(Roles.TRAINEE),
                    Instant.parse("2026-11-24T01:00:00Z"));
            account.setPassword(hash);
            em.persist(account);
            return account.id();
        });
    }

    private void strengthen(TestDatabase database, long account, String checked) {
        database.run(em -> new PasswordUpgrade(em, hashes).strengthen(account, "mưa", checked));
    }

    private static String stored(TestDatabase database, long account) {
        String hash = database.call(em -> em.find(Account.class, account).passwordHash());
        return String.valueOf(hash);
    }

    @BothDatabases
    void a_weaker_hash_is_replaced_by_one_of_the_same_password(TestDatabase database) {
        long account = accountWith(database, EARLIER);
        strengthen(database, account, EARLIER);
        assertEquals("hash of mưa", stored(database, account));
    }

    @BothDatabases
    void a_strong_hash_stays_as_it_is(TestDatabase database) {
        String strong = hashes.of("mưa");
        long account = accountWith(database, strong);
        hashes.takeCount();
        strengthen(database, account, strong);
        assertEquals(0, hashes.takeCount());
        assertEquals(strong, stored(database, account));
    }

    @BothDatabases
    void a_password_that_was_changed_meanwhile_stays_changed(TestDatabase database) {
        String other = hashes.of("nắng");
        long account = accountWith(database, other);
        strengthen(database, account, EARLIER);
        assertEquals(other, stored(database, account));
    }
}
