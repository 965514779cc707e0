package vn.sontay.training.launch;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the application can serve: start-up has finished, and the database answers. */
@ApplicationScoped
public class Readiness {

    private static final int ANSWER_WITHIN_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/appDS")
    DataSource dataSource;

    private volatile boolean started;

    void started() {
        started = true;
    }

    boolean isReady() {
        if (!started) {
            return false;
        }
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(ANSWER_WITHIN_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
