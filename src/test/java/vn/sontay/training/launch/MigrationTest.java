package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class MigrationTest {

    @Test
    void a_database_that_somebody_else_has_filled_is_refused_and_stays_as_it_is() throws SQLException {
        JdbcDataSource foreign = new JdbcDataSource();
        foreign.setURL("jdbc:h2:mem:foreign;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        try (var connection = foreign.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create table unit (id int)");
            assertThrows(FlywayException.class, () -> Migration.run(foreign));
            try (var tables = statement.executeQuery(
                    "select count(*) from information_schema.tables where table_schema = 'public'")) {
                tables.next();
                assertEquals(1, tables.getInt(1));
            }
            statement.execute("shutdown");
        }
    }
}
