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

/** CLS-13: classes and sessions that were there before editions were kept have a first one, of no moment. */
class EditionsMigrationIT {

    private static final String BEFORE = "120";

    @BothDatabases
    void what_a_filled_database_says_of_classes_and_sessions_is_their_first_edition(TestDatabase database)
            throws SQLException {
        DataSource source = database.another("editions" + UUID.randomUUID().toString().substring(0, 8));
        Flyway.configure().dataSource(source).locations("classpath:db/migration").target(BEFORE).load().migrate();
        try (Connection connection = source.getConnection(); Statement sql = connection.createStatement()) {
            sql.execute("insert into unit (id, code, name, search_name, kind, parent_id, from_content, version) values "
                    + "(7, 'xa', 'Xã', 'xa', 'COMMUNE', null, true, 1)");
            for (int id = 1; id <= 3; id++) {
                sql.execute("insert into person (id, full_name, search_name, sort_key, created_at, version) values ("
                        + id + ", 'A', 'a', 'a', '2026-01-01 00:00:00', 1)");
            }
            for (int id = 11; id <= 13; id++) {
                sql.execute("insert into training_class (id, course_code, plan_code, title, place, starts_on, ends_on, "
                        + "organiser_unit_id, organiser_name, legal_basis, opened_at, version) values (" + id
                        + ", 'can-bo', " + (id == 11 ? "'son-tay-2025'" : "null") + ", 'Lớp', 'Hội trường', '2025-08-"
                        + id + "', '2025-08-20', 7, 'UBND xã', '', '2025-07-01 00:00:00', 1)");
            }
            sql.execute("insert into class_trainer (class_id, person_id) values (11, 3), (11, 1), (11, 2), (12, 2)");
            sql.execute(
                    "insert into class_session (id, class_id, ordinal, title, held_on, part, periods, version) values "
                            + "(21, 11, 1, 'Buổi', '2025-08-11', 'MORNING', 4, 1), (22, 11, 2, 'Buổi', '2025-08-12', 'AFTERNOON', 3, "
                            + "1)");
        }
        Migration.run(source);
        try (Connection connection = source.getConnection()) {
            assertEquals(
                    List.of("11 can-bo son-tay-2025 2025-08-11 2025-08-20 [1,2,3] 2025-08-11 null null",
                            "12 can-bo - 2025-08-12 2025-08-20 [2] 2025-08-12 null null",
                            "13 can-bo - 2025-08-13 2025-08-20 [] 2025-08-13 null null"),
                    rows(connection, "select class_id, course_code, coalesce(plan_code, '-'), starts_on, ends_on, "
                            + "concat('[', trainer_ids, ']'), took_effect_on, recorded_at, recorded_by "
                            + "from class_edition order by class_id"));
            assertEquals(
                    List.of("21 11 2025-08-11 MORNING 4 0 2025-08-11 null",
                            "22 11 2025-08-12 AFTERNOON 3 0 2025-08-12 null"),
                    rows(connection, "select session_id, class_id, held_on, part, periods, "
                            + "case when removed then 1 else 0 end, took_effect_on, recorded_at "
                            + "from session_edition order by session_id"));
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(rows.getString(i)));
                }
                found.add(String.join(" ", values));
            }
        }
        return found;
    }
}
