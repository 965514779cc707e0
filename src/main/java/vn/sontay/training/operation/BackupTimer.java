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

/** Looks each minute whether the night's backup is due, so that a night without a server loses none (OPE-1). */
@Singleton
@Interceptors(JobWatch.class)
public class BackupTimer {

    private static final Logger LOG = Logger.getLogger(BackupTimer.class.getName());

    @Inject
    Backups backups;

    /** Does nothing where no folder is named for backups. */
    @Schedule(hour = "*", minute = "*", second = "23", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void backUp() {
        try {
            backups.tonight();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Whether a backup is due could not be seen; the next turn looks again", e);
        }
    }
}
