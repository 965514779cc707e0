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

/** CER-19: what was issued before signatures were recorded stays valid as it was, paper and hash unchanged. */
class CertificatesMigrationIT {

    private static final String BEFORE = "132";

    @BothDatabases
    void certificates_of_before_stay_valid_since_their_day_of_issue(TestDatabase database) throws SQLException {
        DataSource source = database.another("papers" + UUID.randomUUID().toString().substring(0, 8));
        Flyway.configure().dataSource(source).locations("classpath:db/migration").target(BEFORE).load().migrate();
        try (Connection connection = source.getConnection(); Statement sql = connection.createStatement()) {
            for (String row : rows()) {
                sql.execute(row);
            }
        }
        Migration.run(source);
        try (Connection connection = source.getConnection()) {
            assertEquals(List.of("001/2025/GCN-TH VALID 2025-09-05 1 0 ab", "002/2025/GCN-TH VALID 2025-09-06 1 0 cd"),
                    column(connection,
                            "select concat(number_text, ' ', state, ' ', valid_from, ' ', acts, ' ', live_key, "
                                    + "' ', pdf_sha256) from certificate order by serial"));
            assertEquals(List.of("1 BEFORE 2025-09-05", "1 BEFORE 2025-09-06"), column(connection,
                    "select concat(ordinal, ' ', kind, ' ', effective_on) from certificate_act order by certificate_id"));
            assertEquals(List.of("11"), column(connection,
                    "select certificate_id from certificate_file where pdf = X'50444620'"));
        }
    }

    private static List<String> rows() {
        return List.of(
                "insert into unit (id, code, name, search_name, kind, parent_id, from_content, version) values "
                        + "(7, 'xa', 'Xã', 'xa', 'COMMUNE', null, true, 1)",
                "insert into person (id, full_name, search_name, sort_key, created_at, version) values "
                        + "(1, 'A', 'a', 'a', '2025-01-01 00:00:00', 1), (2, 'B', 'b', 'b', '2025-01-01 00:00:00', 1)",
                "insert into training_class (id, course_code, title, place, starts_on, ends_on, organiser_unit_id, "
                        + "organiser_name, legal_basis, opened_at, version) values (3, 'k', 'Lớp', 'Hội trường', "
                        + "'2025-08-05', '2025-08-06', 7, 'UBND xã', '', '2025-08-01 00:00:00', 1)",
                "insert into enrolment (id, class_id, person_id, full_name, unit_name, enrolled_at, version) values "
                        + "(4, 3, 1, 'A', '', '2025-08-01 00:00:00', 1), (5, 3, 2, 'B', '', '2025-08-01 00:00:00', 1)",
                certificate(11, 1, "2025-09-05", 4, 1, "ab"), certificate(12, 2, "2025-09-06", 5, 2, "cd"),
                "insert into certificate_file (certificate_id, pdf) values (11, X'50444620')");
    }

    private static String certificate(long id, int serial, String issuedOn, long enrolment, long person, String hash) {
        return "insert into certificate (id, code, unit_id, register, for_year, serial, number_text, enrolment_id, class_id, "
                + "person_id, full_name, unit_name, course_title, class_title, class_starts_on, class_ends_on, "
                + "issuer_name, signatory_name, signatory_title, issued_on, evidence, pdf_sha256, demo, recorded_at, "
                + "recorded_by, live_key, version) values (" + id + ", 'CODE" + id + "', 7, 'GCN-TH', 2025, " + serial
                + ", '00" + serial + "/2025/GCN-TH', " + enrolment + ", 3, " + person + ", 'A', '', 'Khóa', 'Lớp', "
                + "'2025-08-05', '2025-08-06', 'UBND', 'B', 'Chủ tịch', '" + issuedOn + "', '{}', '" + hash
                + "', false, '2025-09-06 01:00:00', 'Quản Trị', 0, 1)";
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
