package vn.sontay.training.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.SettingService;

/** The code in the one-time link: one at a time, kept as a hash, dead as soon as there is an administrator. */
@ApplicationScoped
public class FirstAdministratorCode {

    private static final String CODE = "first-administrator-code";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SettingService settings;

    @Inject
    PasswordHashes hashes;

    /** Makes a new code, unless there is an administrator already. @return the code, shown once, or empty */
    @Transactional
    Optional<String> make() {
        if (administratorExists()) {
            return Optional.empty();
        }
        String code = OneTimeCode.make() + OneTimeCode.make();
        settings.set(CODE, hashes.of(code));
        return Optional.of(code);
    }

    boolean matches(String typed) {
        String stored = settings.find(CODE).orElse("");
        return !stored.isEmpty() && !administratorExists() && hashes.matches(OneTimeCode.normalise(typed), stored);
    }

    void useUp() {
        settings.set(CODE, "");
    }

    private boolean administratorExists() {
        return entityManager.createQuery("select count(a) from Account a join a.roles r where r = :role", Long.class)
                .setParameter("role", Roles.ADMINISTRATOR).getSingleResult() > 0;
    }
}
