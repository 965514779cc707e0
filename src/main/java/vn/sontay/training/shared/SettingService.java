package vn.sontay.training.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Named settings of this installation that live in the database, such as whether its data are made up. */
@ApplicationScoped
public class SettingService {

    @PersistenceContext
    EntityManager entityManager;

    protected SettingService() {
    }

    /** For tests and start-up work outside the container. */
    public SettingService(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the setting's content, or empty when it was never set */
    public Optional<String> find(String name) {
        return Optional.ofNullable(entityManager.find(Setting.class, name)).map(Setting::content);
    }

    /** Sets it; for services, which check permission and announce the change. */
    @Transactional
    public void set(String name, String content) {
        entityManager.merge(new Setting(name, content));
    }
}
