package vn.sontay.training.shared.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Sql;

/** Keeps a key for each person of whom something is hashed (SEA-1). For use cases that have checked permission themselves. */
@ApplicationScoped
public class PersonKeys {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entityManager;

    protected PersonKeys() {
    }

    /** For tests. */
    public PersonKeys(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the key of each of those people, made where there was none. Two statements for five hundred. */
    public Map<Long, PersonKey> of(Collection<Long> personIds) {
        Map<Long, PersonKey> keys = new HashMap<>();
        Lots.of(personIds.stream().distinct().sorted().toList()).forEach(some -> {
            // Two who make one for the same person at once get the one that came first.
            Sql.of(entityManager, some.stream().map(id -> "(" + id + ", '" + random() + "')")
                    .collect(Collectors.joining(", ", "insert ignore into person_key (person_id, secret) values ", "")))
                    .change();
            Sql.of(entityManager,
                    "select person_id, secret from person_key where person_id in (:ids) order by person_id for update")
                    .with("ids", some).rows()
                    .forEach(row -> keys.put(row.id("person_id"), new PersonKey(row.text("secret"))));
        });
        return keys;
    }

    /** @return the key of that person, or empty where there never was one or it was destroyed */
    public Optional<PersonKey> find(long personId) {
        return Sql.of(entityManager, "select secret from person_key where person_id = :id").with("id", personId).first()
                .map(row -> new PersonKey(row.text("secret")));
    }

    private static String random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }
}
