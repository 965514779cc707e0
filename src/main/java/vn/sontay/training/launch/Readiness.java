package vn.sontay.training.launch;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sontay.training.shared.database.Database;

/** Whether the application can serve: start-up has finished, and the database answers. */
@ApplicationScoped
public class Readiness {

    private volatile boolean started;

    void started() {
        started = true;
    }

    boolean isReady() {
        return started && Database.answers();
    }
}
