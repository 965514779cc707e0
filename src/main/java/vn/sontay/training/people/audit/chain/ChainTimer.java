package vn.sontay.training.people.audit.chain;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.sql.SQLException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sontay.training.shared.JobWatch;
import vn.sontay.training.shared.database.Database;

/** Links new lines of the trail every five seconds, on every node (AUD-7). */
@Singleton
@Interceptors(JobWatch.class)
public class ChainTimer {

    private static final Logger LOG = Logger.getLogger(ChainTimer.class.getName());

    @Inject
    Clock clock;

    /** What is committed while the database is away, or wasn't linked for another reason, is linked in a later turn. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void link() {
        if (Database.isAway()) {
            return;
        }
        try {
            new Linker(Database.unhurriedSource(), clock).link();
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "The trail could not be linked; the next turn tries it", e);
        }
    }
}
