package vn.sontay.training.learning.pack;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sontay.training.shared.JobWatch;

/** Looks twice a minute what was adopted on another node, for those who read public pages where nobody signs in (PCK-7). */
@Singleton
@Interceptors(JobWatch.class)
public class PackTimer {

    private static final Logger LOG = Logger.getLogger(PackTimer.class.getName());

    @Inject
    PackInForce inForce;

    @Schedule(hour = "*", minute = "*", second = "11,41", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        try {
            inForce.look();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What content was adopted could not be seen; the next turn looks again", e);
        }
    }
}
