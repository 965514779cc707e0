package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.database.Sql;

/** Writes down what is looked at during inspections (SEC-22). */
@ApplicationScoped
public class Inspections {

    /** That inspection {@code i} goes on, by {@code :today}. */
    static final String LIVE = "i.ended_at is null and i.ends_on >= :today";

    private static final int LONGEST_PAGE = 200;
    private static final int LONGEST_ABOUT = 300;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    protected Inspections() {
    }

    /** For tests. */
    Inspections(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** @param page its path @param about the query of its address; may be empty */
    @Transactional
    public void saw(Caller inspector, String page, String about) {
        Sql.of(entityManager, "select i.id from inspection i where i.account_id = :account and " + LIVE)
                .with("account", inspector.accountId()).with("today", LocalDate.now(clock)).rows()
                .forEach(row -> entityManager.persist(new InspectionView(row.id("id"), clock.instant(),
                        shortened(page, LONGEST_PAGE), shortened(about, LONGEST_ABOUT))));
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
