package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.IntStream;
import vn.sontay.training.people.organisation.TopMoved;
import vn.sontay.training.shared.Locks;
import vn.sontay.training.shared.database.Sql;

/**
 * Hands out numbers from one row for each unit, register and year (CER-4). The row stays locked until the transaction ends, so
 * numbers that were taken and not used are free again, and nobody else sees them in between.
 */
@ApplicationScoped
public class RegisterCounter {

    @PersistenceContext
    EntityManager entityManager;

    protected RegisterCounter() {
    }

    RegisterCounter(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The register of the unit at the top goes on under whichever is there now, with its letterheads. */
    void follow(@Observes TopMoved top) {
        follow("update register_counter set unit_id = :to where unit_id = :from", top);
        follow("update issuer set unit_id = :to where unit_id = :from", top);
        follow("update certificate set unit_id = :to where unit_id = :from", top);
    }

    private void follow(String statement, TopMoved top) {
        Sql.of(entityManager, statement).with("to", top.to()).with("from", top.from()).change();
    }

    /** @return that many numbers, the next ones, in order; waits for others who are taking some */
    List<RegisterNumber> take(long unitId, String mark, String register, int year, int count) {
        if (!advanced(unitId, register, year, count)) {
            waitForOtherBeginners();
            if (!advanced(unitId, register, year, count)) {
                begin(unitId, register, year, count);
            }
        }
        int last = ((Number) entityManager
                .createNativeQuery("select last_number from register_counter "
                        + "where unit_id = ? and register = ? and for_year = ?")
                .setParameter(1, unitId).setParameter(2, register).setParameter(3, year).getSingleResult()).intValue();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(serial -> new RegisterNumber(unitId, mark, register, year, serial)).toList();
    }

    /** @return whether the year has its row, which is locked now and counts on */
    private boolean advanced(long unitId, String register, int year, int count) {
        return entityManager.createNativeQuery(
                "update register_counter set last_number = last_number + ? "
                        + "where unit_id = ? and register = ? and for_year = ?")
                .setParameter(1, count).setParameter(2, unitId).setParameter(3, register).setParameter(4, year)
                .executeUpdate() == 1;
    }

    /** The first of a year wait for each other here; two who insert the same key at once can deadlock on MariaDB. */
    private void waitForOtherBeginners() {
        Locks.take(entityManager, "register-lock");
    }

    private void begin(long unitId, String register, int year, int count) {
        entityManager
                .createNativeQuery("insert into register_counter (unit_id, register, for_year, last_number) "
                        + "values (?, ?, ?, ?)")
                .setParameter(1, unitId).setParameter(2, register).setParameter(3, year).setParameter(4, count)
                .executeUpdate();
    }
}
