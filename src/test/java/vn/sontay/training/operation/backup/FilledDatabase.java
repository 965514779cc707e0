package vn.sontay.training.operation.backup;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.sontay.training.launch.Migration;

/** Rows in every table there is, of every kind that a column takes: null, empty, long, and text that divides lines. */
final class FilledDatabase {

    static final int ROWS = 7;
    private static final String ODD = " Nguyễn Thị Ánh\t\"tab\"\nline\r\\N \\ 👩‍🏫 ";
    /** What constraints want empty or not. */
    private static final Set<String> EMPTY = Set.of("document.class_id", "substitution.session_id",
            "certificate_blank.spoiled_on");
    private static final Set<String> FULL = Set.of("document.unit_id", "substitution.from_on",
            "certificate_blank.certificate_id", "certificate.enrolment_id", "certificate.class_id",
            "certificate.person_id", "certificate.class_starts_on", "certificate.class_ends_on", "certificate.evidence",
            "certificate.pdf_sha256");
    private static final Map<String, Object> GIVEN = Map.of("certificate.origin", "SYSTEM");
    /** More than what is read or sent at once; one file of it is enough. */
    private static final int LARGE = 3_000_000;

    private final Map<String, List<Map<String, Object>>> rows = new HashMap<>();
    private final Random random = new Random(7);
    private long nextId = 1000;
    private boolean hasLarge;

    private FilledDatabase() {
    }

    /** Brings the database to the newest schema and fills it as a demo. */
    static void fill(DataSource source) throws SQLException {
        Migration.run(source);
        try (Connection connection = source.getConnection()) {
            Schema schema = new Schema(connection);
            schema.execute("insert into setting (name, content) values ('mode', 'demo'), ('installation', 'b-1')");
            FilledDatabase filled = new FilledDatabase();
            List<Schema.Reference> references = schema.references();
            for (String table : schema.tablesInOrder()) {
                filled.fill(connection, table, references.stream().filter(each -> each.child().equals(table)).toList());
            }
            schema.execute("update id_block set given_to = 150 where name = 'entity'");
        }
    }

    private void fill(Connection connection, String table, List<Schema.Reference> references) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from `" + table + "` where 1 = 0")) {
            ResultSetMetaData data = none.getMetaData();
            for (int row = 0; row < ROWS; row++) {
                insert(connection, table, row(table, data, references, row));
            }
        }
    }

    private Map<String, Object> row(String table, ResultSetMetaData data, List<Schema.Reference> references, int row)
            throws SQLException {
        Map<String, Object> values = new HashMap<>();
        for (int i = 1; i <= data.getColumnCount(); i++) {
            String name = data.getColumnName(i).toLowerCase(Locale.ROOT);
            boolean nullable = data.isNullable(i) == ResultSetMetaData.columnNullable
                    && !FULL.contains(table + "." + name);
            values.put(name, nullable && row % 3 == 1 || EMPTY.contains(table + "." + name)
                    ? null
                    : value(ColumnKind.of(data.getColumnType(i)), data, i, row));
        }
        values.replaceAll((name, value) -> GIVEN.getOrDefault(table + "." + name, value));
        for (Schema.Reference reference : references) {
            Map<String, Object> parent = parent(reference, row);
            reference.columns().forEach((child, of) -> {
                if (values.get(child) != null) {
                    values.put(child, parent.get(of));
                }
            });
        }
        rows.computeIfAbsent(table, name -> new ArrayList<>()).add(values);
        return values;
    }

    /** @return the row to refer to; none of a table that is filled later, and none for the first that could refer to itself */
    private Map<String, Object> parent(Schema.Reference reference, int row) {
        List<Map<String, Object>> there = rows.getOrDefault(reference.parent(), List.of());
        int index = reference.parent().equals(reference.child()) ? row - 1 : row;
        return index >= 0 && index < there.size() ? there.get(index) : Map.of();
    }

    private Object value(ColumnKind kind, ResultSetMetaData data, int column, int row) throws SQLException {
        return switch (kind) {
            case INTEGER -> data.getColumnType(column) == java.sql.Types.BIGINT ? nextId++ : (Object) (row + 1);
            case DECIMAL -> new java.math.BigDecimal("1." + row);
            case TRUTH -> row % 2 == 0;
            case TEXT -> text(data.getPrecision(column), row);
            case DAY -> LocalDate.of(2025, 12, 31).plusDays(row);
            case TIME -> LocalTime.of(7, 30, row);
            case MOMENT -> LocalDateTime.of(2025, 12, 31, 17, 0, 1, row * 1_001_000);
            case BYTES -> bytes(row);
        };
    }

    private static String text(int length, int row) {
        String text = row + ODD.repeat(row + 1);
        int end = Math.min(text.length(), length);
        return text.substring(0, end).replaceAll("[\\ud800-\\udbff]$|\\s$", "_");
    }

    private byte[] bytes(int row) {
        byte[] bytes = row == 0
                ? new byte[0]
                : row == 1 ? "\\N\n".getBytes(StandardCharsets.UTF_8) : new byte[hasLarge ? 1000 * row : LARGE];
        hasLarge |= bytes.length == LARGE;
        if (row > 1) {
            random.nextBytes(bytes);
        }
        return bytes;
    }

    private static void insert(Connection connection, String table, Map<String, Object> row) throws SQLException {
        List<String> names = List.copyOf(row.keySet());
        try (PreparedStatement statement = connection.prepareStatement("insert into `" + table + "` ("
                + names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")) + ") values ("
                + names.stream().map(name -> "?").collect(Collectors.joining(", ")) + ")")) {
            for (int i = 0; i < names.size(); i++) {
                statement.setObject(i + 1, row.get(names.get(i)));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(table + ": " + e.getMessage() + " " + row, e);
        }
    }
}
