package vn.sontay.training.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sontay.training.shared.Caller;

/** Finds accounts for the sign-in mechanism, before anybody is signed in. One query each. */
@ApplicationScoped
public class AccountLookup {

    @PersistenceContext
    EntityManager entityManager;

    protected AccountLookup() {
    }

    /** For tests. */
    AccountLookup(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * @param epoch the account's epoch when the session began
     * @return the caller as the account stands now; empty when it is gone, deactivated or its sessions were ended (SEC-5)
     */
    public Optional<Caller> caller(long accountId, int epoch) {
        List<?> rows = entityManager.createNativeQuery("""
                select a.user_name, a.person_id, p.full_name, r.role_name
                  from account a
                  join person p on p.id = a.person_id
                  left join account_role r on r.account_id = a.id
                 where a.id = ? and a.session_epoch = ? and p.deactivated_at is null
                """).setParameter(1, accountId).setParameter(2, epoch).getResultList();
        Set<String> roles = new HashSet<>();
        Object[] first = null;
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            first = row;
            if (row[3] != null) {
                roles.add((String) row[3]);
            }
        }
        return first == null
                ? Optional.empty()
                : Optional
                        .of(new Caller((String) first[0], accountId, ((Number) first[1]).longValue(), (String) first[2],
                                roles));
    }

    /** @return the account of an active person by its user name, which is in lower case */
    public Optional<Account> byUserName(String userName) {
        return entityManager.createQuery("""
                select a from Account a join Person p on p.id = a.personId
                 where a.userName = :name and p.deactivatedAt is null""", Account.class).setParameter("name", userName)
                .getResultStream().findFirst();
    }

    /** @return the accounts of all active people who have this phone number, in its normal form (0…, 10 digits) */
    public List<Account> byPhone(String phone) {
        return entityManager.createQuery("""
                select a from Account a join Person p on p.id = a.personId
                 where p.phone = :phone and p.deactivatedAt is null""", Account.class).setParameter("phone", phone)
                .setMaxResults(2).getResultList();
    }
}
