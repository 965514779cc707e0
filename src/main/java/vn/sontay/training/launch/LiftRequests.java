package vn.sontay.training.launch;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sontay.training.people.security.factor.LiftLink;

/** Looks every other second whether {@link SecondFactorLink} asks for a link, and answers. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiftRequests {

    private static final Logger LOG = Logger.getLogger(LiftRequests.class.getName());

    @Inject
    LiftLink links;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void answer() {
        String folder = System.getenv("DATA_DIR");
        if (folder == null) {
            return;
        }
        RequestFiles files = new RequestFiles(Path.of(folder), SecondFactorLink.FILES);
        if (Files.exists(files.request())) {
            try {
                String userName = RequestFiles.take(files.request()).toLowerCase(Locale.ROOT);
                RequestFiles.write(files.answer(), links.make(userName).orElse(""));
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.WARNING, "A request for a link could not be answered", e);
            }
        }
    }
}
