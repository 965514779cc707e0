package vn.sontay.training.launch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What stands in a database, to be compared with what stands there later: values by column, by row, by table. */
final class StoredRows {

    private static final String TABLES = "select table_name from information_schema.tables where table_type = 'BASE TABLE' "
            + "and lower(table_schema) in (lower(schema()), 'public') and lower(table_name) not like 'flyway%'";

    private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

    private StoredRows() {
    }

    static StoredRows read(DataSource source) throws SQLException {
        StoredRows stored = new StoredRows();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(TABLES)) {
                while (rows.next()) {
                    names.add(rows.getString(1).toLowerCase(Locale.ROOT));
                }
            }
            for (String name : names) {
                try (ResultSet rows = statement.executeQuery("select * from `" + name + "`")) {
                    stored.tables.put(name, rows(rows));
                }
            }
        }
        return stored;
    }

    private static List<Map<String, String>> rows(ResultSet rows) throws SQLException {
        List<Map<String, String>> all = new ArrayList<>();
        while (rows.next()) {
            Map<String, String> row = new TreeMap<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                boolean file = rows.getMetaData().getColumnTypeName(i).toUpperCase(Locale.ROOT).contains("BLOB")
                        || rows.getMetaData().getColumnTypeName(i).toUpperCase(Locale.ROOT).contains("BINARY LARGE");
                row.put(rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT),
                        file ? sha256(rows.getBytes(i)) : String.valueOf(rows.getString(i)));
            }
            all.add(row);
        }
        return all;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Map<String, String>> table(String name) {
        return tables.get(name);
    }

    /** @return how many rows each table has */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        tables.forEach((name, rows) -> counts.put(name, rows.size()));
        return counts;
    }

    /** @return the highest number that stands in a column of that name */
    long highest(String column) {
        return tables.values().stream().flatMap(List::stream).map(row -> row.getOrDefault(column, "null"))
                .filter(value -> value.matches("\\d+")).mapToLong(Long::parseLong).max().orElse(0);
    }

    /**
     * @return what of it can't be found later: "table", "table.column" where that is gone, "table: n rows" where so many of its rows
     *     don't stand there with all values that they had
     */
    List<String> missingIn(StoredRows later) {
        List<String> missing = new ArrayList<>();
        tables.forEach((table, rows) -> {
            List<Map<String, String>> there = later.tables.get(table);
            if (there == null) {
                missing.add(table);
            } else if (!rows.isEmpty()) {
                compare(table, rows, there, missing);
            }
        });
        return missing;
    }

    private static void compare(String table, List<Map<String, String>> rows, List<Map<String, String>> there,
            List<String> missing) {
        List<String> columns = new ArrayList<>(rows.getFirst().keySet());
        if (!there.isEmpty()) {
            columns.retainAll(there.getFirst().keySet());
            rows.getFirst().keySet().stream().filter(each -> !columns.contains(each))
                    .forEach(each -> missing.add(table + "." + each));
        }
        List<String> left = new ArrayList<>(lines(rows, columns));
        lines(there, columns).forEach(left::remove);
        if (!left.isEmpty()) {
            missing.add(table + ": " + left.size() + " rows");
        }
    }

    private static List<String> lines(List<Map<String, String>> rows, List<String> columns) {
        return rows.stream()
                .map(row -> columns.stream().map(column -> column + "=" + row.get(column)).toList().toString())
                .map(line -> line.length() > 2_000
                        ? sha256(line.getBytes(StandardCharsets.UTF_8))
                        : line)
                .toList();
    }
}
