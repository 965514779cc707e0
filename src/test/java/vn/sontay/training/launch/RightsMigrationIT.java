package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** What a database of before holds belongs to the unit at the top afterwards, and keeps its numbers. */
class RightsMigrationIT {

    private static final String BEFORE = "118";

    @BothDatabases
    void rights_letterheads_and_numbers_of_before_belong_to_the_top(TestDatabase database) throws SQLException {
        DataSource source = database.another("before" + UUID.randomUUID().toString().substring(0, 8));
        Flyway.configure().dataSource(source).locations("classpath:db/migration").target(BEFORE).load().migrate();
        try (Connection connection = source.getConnection(); Statement sql = connection.createStatement()) {
            sql.execute("insert into unit (id, code, name, search_name, kind, parent_id, from_content, version) values "
                    + "(7, 'tinh', 'Tỉnh', 'tinh', 'PROVINCE', null, true, 1)");
            sql.execute("insert into unit (id, code, name, search_name, kind, parent_id, from_content, version) values "
                    + "(9, 'xa', 'Xã', 'xa', 'COMMUNE', 7, true, 1)");
            sql.execute("insert into person (id, full_name, search_name, sort_key, created_at, version) values "
                    + "(1, 'A', 'a', 'a', '2026-01-01 00:00:00', 1)");
            sql.execute("insert into account (id, person_id, user_name, created_at, version) values "
                    + "(2, 1, 'a', '2026-01-01 00:00:00', 1)");
            sql.execute("insert into account_role (account_id, role_name) values (2, 'ADMINISTRATOR'), (2, 'LEADER'), "
                    + "(2, 'TRAINER')");
            sql.execute("insert into issuer (id, name, place, valid_from, version) values (3, 'UBND', 'Sơn Tây', "
                    + "'2025-07-01', 1)");
            sql.execute("insert into register_counter (register, for_year, last_number) values ('GCN-TH', 2026, 12)");
        }
        Migration.run(source);
        try (Connection connection = source.getConnection()) {
            assertEquals(List.of("ADMINISTRATOR 7", "LEADER 7"), column(connection,
                    "select concat(role_name, ' ', unit_id) from account_role_unit order by role_name"));
            assertEquals(List.of("7"), column(connection, "select unit_id from issuer"));
            assertEquals(List.of("7 GCN-TH 2026 12"), column(connection,
                    "select concat(unit_id, ' ', register, ' ', for_year, ' ', last_number) from register_counter"));
            assertEquals(List.of(), column(connection, "select mark from opened_unit"));
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
