package vn.sontay.training.launch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.sontay.training.shared.database.Database;

/** What happens inside the server before the first request: migrations, content, mode, notice. */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class.getName());

    @Resource(lookup = "java:app/jdbc/appDS")
    DataSource dataSource;

    @Inject
    Preparation preparation;

    @Inject
    Readiness readiness;

    @PostConstruct
    void start() {
        try {
            dataSource.getConnection().close();
            DataSource unhurried = Database.unhurriedSource();
            try (Connection turn = MigrationTurn.take(unhurried)) {
                Migration.run(unhurried);
            }
            try (StartTurn turn = StartTurn.take(unhurried)) {
                preparation.run();
            }
            Database.watch();
            readiness.started();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, StartFailure.MARK + String.valueOf(e.getMessage()).replaceAll("\\s+", " "), e);
            throw e;
        }
    }

    @PreDestroy
    void end() {
        Database.leave();
    }
}
