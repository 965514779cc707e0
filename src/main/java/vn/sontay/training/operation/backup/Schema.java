package vn.sontay.training.operation.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** What a database of ours consists of, read from itself, the same of H2 and of MariaDB. */
final class Schema {

    private static final String HISTORY = "flyway_schema_history";

    private final Connection connection;
    private final boolean h2;

    Schema(Connection connection) throws SQLException {
        this.connection = connection;
        this.h2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
    }

    boolean isH2() {
        return h2;
    }

    /** References between tables. @param columns of the child, each with what it refers to */
    record Reference(String child, String parent, Map<String, String> columns) {
    }

    /** @return tables and, of MariaDB, nothing else that it keeps like a table; without the migrations' own */
    Set<String> tables() throws SQLException {
        Set<String> names = everyTable();
        names.remove(HISTORY);
        return names;
    }

    /** @return whether migrations have run here */
    boolean isMigrated() throws SQLException {
        return everyTable().contains(HISTORY);
    }

    private Set<String> everyTable() throws SQLException {
        return new TreeSet<>(column("select table_name from information_schema.tables where table_type = 'BASE TABLE' "
                + "and table_schema = " + (h2 ? "schema()" : "database()")).stream()
                .map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }

    /** @return tables in a fixed order in which none comes before one that it refers to, but for circles */
    List<String> tablesInOrder() throws SQLException {
        Set<String> left = tables();
        List<Reference> references = references();
        Set<String> placed = new LinkedHashSet<>();
        while (!left.isEmpty()) {
            Set<String> free = left.stream().filter(table -> references.stream()
                    .noneMatch(each -> each.child().equals(table) && !each.parent().equals(table)
                            && left.contains(each.parent())))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> next = free.isEmpty() ? Set.of(left.iterator().next()) : free;
            placed.addAll(next);
            left.removeAll(next);
        }
        return List.copyOf(placed);
    }

    List<Reference> references() throws SQLException {
        List<Reference> references = new ArrayList<>();
        DatabaseMetaData data = connection.getMetaData();
        for (String table : tables()) {
            Map<String, Reference> byName = new TreeMap<>();
            try (ResultSet keys = data.getImportedKeys(connection.getCatalog(), schemaName(), table)) {
                while (keys.next()) {
                    String parent = keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT);
                    byName.computeIfAbsent(keys.getString("FK_NAME"),
                            name -> new Reference(table, parent, new LinkedHashMap<>())).columns()
                            .put(lower(keys, "FKCOLUMN_NAME"), lower(keys, "PKCOLUMN_NAME"));
                }
            }
            references.addAll(byName.values());
        }
        return references;
    }

    private @Nullable String schemaName() throws SQLException {
        return h2 ? connection.getSchema() : null;
    }

    private static String lower(ResultSet rows, String label) throws SQLException {
        return rows.getString(label).toLowerCase(Locale.ROOT);
    }

    /** @return by name, which is the same order everywhere */
    List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from `" + table + "` where 1 = 0")) {
            ResultSetMetaData data = none.getMetaData();
            for (int i = 1; i <= data.getColumnCount(); i++) {
                columns.add(new Column(data.getColumnName(i).toLowerCase(Locale.ROOT),
                        ColumnKind.of(data.getColumnType(i))));
            }
        }
        columns.sort(Comparator.comparing(Column::name));
        return columns;
    }

    /** @return the columns of its primary key in their order; empty without one */
    List<String> key(String table) throws SQLException {
        Map<Integer, String> columns = new TreeMap<>();
        try (ResultSet keys = connection.getMetaData().getPrimaryKeys(connection.getCatalog(), schemaName(), table)) {
            while (keys.next()) {
                columns.put(keys.getInt("KEY_SEQ"), lower(keys, "COLUMN_NAME"));
            }
        }
        return List.copyOf(columns.values());
    }

    /** @return the next id of each sequence; no less than that of any row that is there already */
    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> next = new TreeMap<>();
        if (h2) {
            for (String name : column("select sequence_name from information_schema.sequences "
                    + "where sequence_schema = schema()")) {
                next.put(name.toLowerCase(Locale.ROOT), number("select base_value from information_schema.sequences "
                        + "where sequence_schema = schema() and sequence_name = '" + name + "'"));
            }
            return next;
        }
        for (String name : column("select table_name from information_schema.tables where table_type = 'SEQUENCE' "
                + "and table_schema = database()")) {
            next.put(name.toLowerCase(Locale.ROOT), number("select next_not_cached_value from `" + name + "`"));
        }
        return next;
    }

    /** Lets a sequence go on from there, or from where it is when that is further. */
    void moveOn(String sequence, long next) throws SQLException {
        if (!h2) {
            number("select coalesce(setval(`" + sequence + "`, " + next + ", 0), 0)");
        } else if (sequences().getOrDefault(sequence, 0L) < next) {
            execute("alter sequence `" + sequence + "` restart with " + next);
        }
    }

    /** @return the newest migration that has run here */
    String version() throws SQLException {
        return column("select version from " + HISTORY + " where success = true and version is not null").stream()
                .map(MigrationVersion::fromVersion).max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion).orElse("0");
    }

    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
