package vn.sontay.training.operation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sontay.training.shared.JobWatch;

/** Looks each minute whether the night's deletion is due, so that a night without a server is made up for (OPE-5). */
@Singleton
@Interceptors(JobWatch.class)
public class DeletionTimer {

    private static final Logger LOG = Logger.getLogger(DeletionTimer.class.getName());

    @Inject
    Deletions deletions;

    @Schedule(hour = "*", minute = "*", second = "53", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void delete() {
        try {
            deletions.tonight();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Whether something has expired could not be seen; the next turn looks again", e);
        }
    }
}
