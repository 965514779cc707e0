package vn.sontay.training.shared.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.database.Sql;

/** The key under which this installation signs its forms: random, made when it is first needed, the same for every node. */
@ApplicationScoped
public class InstallationKey {

    private static final String NAME = "form-key";
    private static final int BYTES = 32;

    @PersistenceContext
    EntityManager entityManager;

    private volatile byte @Nullable [] known;

    protected InstallationKey() {
    }

    /** For tests. */
    InstallationKey(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return 32 bytes, not to be changed */
    @Transactional
    public byte[] bytes() {
        byte[] key = known;
        if (key == null) {
            key = read();
            known = key;
        }
        return key;
    }

    private byte[] read() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        Sql.of(entityManager, "insert ignore into setting (name, content) values (:name, :content)").with("name", NAME)
                .with("content", Base64.getEncoder().encodeToString(fresh)).change();
        String content = Sql.of(entityManager, "select content from setting where name = :name").with("name", NAME)
                .first().orElseThrow().text("content");
        return Base64.getDecoder().decode(content);
    }
}
