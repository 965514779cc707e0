package vn.sontay.training.launch;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sontay.training.operation.backup.BackupRefused;
import vn.sontay.training.people.audit.chain.KeptChain;
import vn.sontay.training.shared.database.Database;

/** Looks every other second whether {@link AuditCheck} asks for a look at the trail of an embedded database, and answers. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditRequests {

    private static final Logger LOG = Logger.getLogger(AuditRequests.class.getName());

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    void answer() {
        String folder = System.getenv("DATA_DIR");
        if (folder == null) {
            return;
        }
        RequestFiles files = new RequestFiles(Path.of(folder), AuditCheck.FILES);
        if (Files.exists(files.request())) {
            try {
                KeptChain kept = KeptChain.parse(RequestFiles.take(files.request()));
                RequestFiles.write(files.answer(), said(kept));
            } catch (IOException | SQLException | RuntimeException e) {
                LOG.log(Level.WARNING, "A request for a look at the trail could not be answered", e);
            }
        }
    }

    private String said(KeptChain kept) throws SQLException {
        try {
            return AuditCheck.DONE + AuditCheck.looked(Database.unhurriedSource(), clock, kept);
        } catch (BackupRefused e) {
            return String.valueOf(e.getMessage());
        }
    }
}
