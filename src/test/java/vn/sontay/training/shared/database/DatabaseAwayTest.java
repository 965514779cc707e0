package vn.sontay.training.shared.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {

    @Test
    void a_broken_connection_is_found_at_any_depth() {
        assertTrue(DatabaseAway.isCauseOf(new IllegalStateException(new PersistenceException(
                new SQLNonTransientConnectionException("Socket error")))));
        assertTrue(DatabaseAway.isCauseOf(new PersistenceException(new SQLException("reset by peer", "08S01"))));
        assertTrue(DatabaseAway.isCauseOf(new SQLException("The database has been closed", "90098", 90098)));
    }

    @Test
    void a_pool_that_has_no_connection_to_give_says_it_too() {
        assertTrue(DatabaseAway.isCauseOf(
                new SQLException("Error in allocating a connection", new ResourceAllocationException("in use"))));
    }

    @Test
    void a_statement_that_was_wrong_or_too_slow_does_not() {
        assertFalse(DatabaseAway.isCauseOf(new PersistenceException(new SQLException("duplicate", "23000", 1062))));
        assertFalse(DatabaseAway.isCauseOf(new SQLTimeoutException("max_statement_time", "70100", 1969)));
        assertFalse(DatabaseAway.isCauseOf(null));
    }
}
