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

    private static final String BOOK = "where unit_id = :unit and register = :register and for_year = :year";

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
        follow("update paper_book set unit_id = :to where unit_id = :from", top);
        follow("update certificate_blank set unit_id = :to where unit_id = :from", top);
        follow("update issuer set unit_id = :to where unit_id = :from", top);
        follow("update certificate set unit_id = :to where unit_id = :from", top);
    }

    private void follow(String statement, TopMoved top) {
        Sql.of(entityManager, statement).with("to", top.to()).with("from", top.from()).change();
    }

    /**
     * Lets the system's numbers of that book follow after those on paper (OLD-1).
     *
     * @param to the highest number on paper
     * @return the last number until now: while it isn't below {@code to}, nothing has changed
     */
    public int raise(long unitId, String register, int year, int to) {
        if (!locked(unitId, register, year)) {
            waitForOtherBeginners();
            if (!locked(unitId, register, year)) {
                begin(unitId, register, year, to);
                onPaper(unitId, register, year, to);
                return 0;
            }
        }
        int before = last(unitId, register, year);
        if (before < to) {
            onPaper(unitId, register, year, to);
        }
        return before;
    }

    private void onPaper(long unitId, String register, int year, int to) {
        Sql.of(entityManager, "update register_counter set on_paper = :to, last_number = :to " + BOOK).with("to", to)
                .with("unit", unitId).with("register", register).with("year", year).change();
    }

    /** @return the highest number of that book on paper, or 0; nobody else numbers in it before the transaction ends */
    public int onPaper(long unitId, String register, int year) {
        return locked(unitId, register, year)
                ? (int) Sql.of(entityManager, "select on_paper from register_counter " + BOOK).with("unit", unitId)
                        .with("register", register).with("year", year).number()
                : 0;
    }

    private boolean locked(long unitId, String register, int year) {
        return Sql.of(entityManager, "update register_counter set last_number = last_number " + BOOK)
                .with("unit", unitId).with("register", register).with("year", year).change() == 1;
    }

    private int last(long unitId, String register, int year) {
        return (int) Sql.of(entityManager, "select last_number from register_counter " + BOOK).with("unit", unitId)
                .with("register", register).with("year", year).number();
    }

    /** @return that many numbers, the next ones, in order; waits for others who are taking some */
    List<RegisterNumber> take(long unitId, String mark, String register, int year, int count) {
        if (!advanced(unitId, register, year, count)) {
            waitForOtherBeginners();
            if (!advanced(unitId, register, year, count)) {
                begin(unitId, register, year, count);
            }
        }
        int last = last(unitId, register, year);
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(serial -> new RegisterNumber(unitId, mark, register, year, serial)).toList();
    }

    /** @return whether the year has its row, which is locked now and counts on */
    private boolean advanced(long unitId, String register, int year, int count) {
        return Sql.of(entityManager, "update register_counter set last_number = last_number + :count " + BOOK)
                .with("count", count)
                .with("unit", unitId).with("register", register).with("year", year).change() == 1;
    }

    /** The first of a year wait for each other here; two who insert the same key at once can deadlock on MariaDB. */
    private void waitForOtherBeginners() {
        Locks.take(entityManager, "register-lock");
    }

    private void begin(long unitId, String register, int year, int count) {
        Sql.of(entityManager, "insert into register_counter (unit_id, register, for_year, last_number) "
                + "values (:unit, :register, :year, :count)").with("unit", unitId).with("register", register)
                .with("year", year).with("count", count).change();
    }
}
