package vn.sontay.training.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import vn.sontay.training.shared.DiskFull;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.database.Database;

/** Whether the application can serve: start-up has finished, the database answers, and there is room for files and logs. */
@ApplicationScoped
public class Readiness {

    private volatile boolean started;

    @Inject
    Installation installation;

    void started() {
        started = true;
    }

    boolean isReady() {
        return started && Database.answers() && !isFull();
    }

    private boolean isFull() {
        String folder = installation.environment().getOrDefault("DATA_DIR", "");
        return !folder.isEmpty() && DiskFull.isAt(Path.of(folder));
    }
}
