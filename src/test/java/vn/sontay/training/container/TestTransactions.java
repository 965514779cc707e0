package vn.sontay.training.container;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Supplier;

/** One transaction around whatever a container test does, and a look at what is stored. */
@Stateless
@PermitAll
public class TestTransactions {

    @PersistenceContext
    EntityManager entityManager;

    /** All in one transaction. */
    public <T> T inOne(Supplier<T> work) {
        return work.get();
    }

    /** Keeps the account of person 0, once. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void account(String userName) {
        entityManager
                .createNativeQuery(
                        "insert ignore into person (id, full_name, search_name, sort_key, created_at, version) "
                                + "values (0, 'Người thử', 'nguoi thu', 'nguoi thu', current_timestamp, 1)")
                .executeUpdate();
        entityManager.createNativeQuery("insert ignore into account (id, person_id, user_name, created_at, version) "
                + "values (0, 0, ?, current_timestamp, 1)").setParameter(1, userName).executeUpdate();
    }

    /** @return what the query counts, as it is stored */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long count(String query, Object argument) {
        return ((Number) entityManager.createNativeQuery(query).setParameter(1, argument).getSingleResult())
                .longValue();
    }
}
