package vn.sontay.training.people.audit.chain;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Database;

/** The chain, for who administers the whole installation; it is read outside the pool, as that may take a minute. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChainQueries {

    private static final int BUFFER = 1 << 16;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return what a look at each link has found. @throws vn.sontay.training.shared.RefusedException for who administers less */
    public ChainFinding check() {
        currentUser.requireInstallation();
        try {
            return new ChainCheck(Database.unhurriedSource(), clock, KeptChain.NONE).run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a file goes, opened once it is sure that there will be one. */
    @FunctionalInterface
    public interface Place {

        OutputStream open() throws IOException;
    }

    /** Writes the chain as a file (AUD-10). @throws vn.sontay.training.shared.RefusedException for who administers less */
    public void export(Place place) throws IOException {
        currentUser.requireInstallation();
        try {
            new ChainExport(Database.unhurriedSource()).write(new BufferedOutputStream(place.open(), BUFFER));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
