package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.sontay.training.shared.database.Sql;

/** How far people are with signing in, for use cases that have checked permission themselves. */
@ApplicationScoped
public class AccountStates {

    private static final String STATES = """
            select person_id, case when password_hash is null then 'WAITING' else 'READY' end as state
              from account where person_id in (:people)""";

    @PersistenceContext
    EntityManager entityManager;

    protected AccountStates() {
    }

    /** For tests. */
    public AccountStates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the state of each of these people. One statement. */
    public Map<Long, AccountState> of(Collection<Long> personIds) {
        Map<Long, AccountState> states = new HashMap<>();
        personIds.forEach(id -> states.put(id, AccountState.NONE));
        if (!personIds.isEmpty()) {
            Sql.of(entityManager, STATES).with("people", personIds).rows()
                    .forEach(row -> states.put(row.id("person_id"),
                            AccountState.valueOf(row.text("state"))));
        }
        return states;
    }
}
