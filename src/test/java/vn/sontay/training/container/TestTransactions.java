package vn.sontay.training.container;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One transaction around whatever a container test does, and a look at what is stored. */
@Stateless
@PermitAll
public class TestTransactions {

    @PersistenceContext
    EntityManager entityManager;

    @Resource
    SessionContext context;

    /** All in one transaction. */
    public <T> T inOne(Supplier<T> work) {
        return work.get();
    }

    /** All in one transaction of its own, which leaves nothing behind. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> T undone(Supplier<T> work) {
        T result = work.get();
        context.setRollbackOnly();
        return result;
    }

    /** Changes what is stored, for good. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void change(String statement, Object... arguments) {
        Query query = entityManager.createNativeQuery(statement);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        query.executeUpdate();
    }

    /** @return the one value of the query, as it is stored, or null */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public @Nullable Object found(String query) {
        return entityManager.createNativeQuery(query).getSingleResult();
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
