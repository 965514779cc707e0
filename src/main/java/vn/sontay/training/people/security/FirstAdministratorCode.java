package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.SettingService;

/**
 * The code in the one-time link: 256 random bits, so that nobody has to count guesses; one at a time, kept as a hash, dead as soon
 * as there is an administrator.
 */
@ApplicationScoped
public class FirstAdministratorCode {

    private static final String CODE = "first-administrator-code";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SettingService settings;

    @Inject
    AccountsLock lock;

    protected FirstAdministratorCode() {
    }

    /** For tests. */
    FirstAdministratorCode(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.settings = new SettingService(entityManager);
        this.lock = new AccountsLock(entityManager);
    }

    /** Makes a new code, unless there is an administrator already. @return the code, shown once, or empty */
    @Transactional
    Optional<String> make() {
        if (administratorExists()) {
            return Optional.empty();
        }
        String code = RandomToken.make();
        settings.set(CODE, Digests.sha256(code));
        return Optional.of(code);
    }

    /** @return whether somebody may still become the first administrator */
    boolean isOpen() {
        return settings.find(CODE).filter(stored -> !stored.isEmpty()).isPresent() && !administratorExists();
    }

    /** Uses the code up, under the lock of all accounts. @return whether it was right and this is its first use */
    boolean use(String typed) {
        lock.take();
        return !administratorExists()
                && settings.exchange(CODE, Digests.sha256(typed.strip()), "");
    }

    private boolean administratorExists() {
        return entityManager.createQuery("select count(a) from Account a join a.roles r where r = :role", Long.class)
                .setParameter("role", Roles.ADMINISTRATOR).getSingleResult() > 0;
    }
}
