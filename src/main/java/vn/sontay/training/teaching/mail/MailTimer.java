package vn.sontay.training.teaching.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sontay.training.shared.JobWatch;

/** Sends what waits, once a minute. */
@Singleton
@Interceptors(JobWatch.class)
public class MailTimer {

    private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());

    @Inject
    MailRun run;

    /** Does nothing without a mail server (MAI-5). */
    @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void send() {
        try {
            run.send();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Mail could not be sent; the next turn tries it", e);
        }
    }
}
