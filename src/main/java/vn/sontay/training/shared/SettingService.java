package vn.sontay.training.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.sontay.training.shared.database.Sql;

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

    /** Sets it where it is what was expected, in the use case's transaction. @return whether it was */
    public boolean exchange(String name, String expected, String content) {
        return Sql.of(entityManager, "update setting set content = :content where name = :name and content = :expected")
                .with("content", content).with("name", name).with("expected", expected).change() == 1;
    }

    /** Sets it; for services, which check permission and announce the change. */
    @Transactional
    public void set(String name, String content) {
        entityManager.merge(new Setting(name, content));
    }
}
