package vn.sontay.training.operation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.JobWatch;

/** Looks every other second whether a command asks for a backup (OPE-2). */
@Singleton
@Interceptors(JobWatch.class)
public class BackupRequestTimer {

    private static final Logger LOG = Logger.getLogger(BackupRequestTimer.class.getName());

    @Inject
    Backups backups;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /** Does nothing outside of the launcher, which names the data folder. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        String folder = installation.environment().getOrDefault("DATA_DIR", "");
        if (folder.isEmpty()) {
            return;
        }
        try {
            BackupRequests requests = new BackupRequests(Path.of(folder));
            Optional<BackupRequests.Request> request = requests.take(clock.instant());
            if (request.isPresent()) {
                requests.answer(request.get(), backups.asked(request.get(), requests.made(request.get().id())));
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "A request for a backup could not be looked at", e);
        }
    }
}
