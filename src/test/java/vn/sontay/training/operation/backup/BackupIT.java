package vn.sontay.training.operation.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.launch.Migration;
import vn.sontay.training.launch.TestMigrations;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class BackupIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void from_one_database_to_the_other_and_back_nothing_changes() throws Exception {
        DataSource first = database(TestDatabase.H2);
        FilledDatabase.fill(first);
        Path before = made(first, "before.zip", null);
        DataSource second = database(TestDatabase.MARIADB);
        Migration.run(second);
        restored(before, null, second, "demo");
        Path between = made(second, "between.zip.enc", "một mật khẩu");
        DataSource third = database(TestDatabase.H2);
        restored(between, "một mật khẩu", third, "demo");
        Path after = made(third, "after.zip", null);

        Map<String, List<String>> rows = rows(before);
        assertEquals(tables(first), rows.keySet());
        rows.forEach((table, all) -> assertTrue(all.size() >= FilledDatabase.ROWS, table));
        assertEquals(rows, rows(after));
        Manifest start = new BackupFile(before, null).checked();
        Manifest middle = new BackupFile(between, "một mật khẩu").checked();
        assertEquals(digests(start), digests(middle));
        assertEquals(digests(start), digests(new BackupFile(after, null).checked()));
        assertEquals(Set.of("entity_seq"), start.sequences().keySet());
        for (DataSource each : List.of(first, second, third)) {
            assertEquals(150L, idsGivenTo(each));
        }
    }

    /** It would have a counter that a backup doesn't hold. */
    @BothDatabases
    void no_table_numbers_its_rows_by_itself(TestDatabase kind) throws SQLException {
        try (Connection connection = kind.dataSource().getConnection()) {
            assertEquals(List.of(), new Schema(connection).column(kind == TestDatabase.H2
                    ? "select table_name from information_schema.columns where is_identity = 'YES' and table_schema = schema()"
                    : "select table_name from information_schema.columns where extra like '%auto_increment%' "
                            + "and table_schema = database()"));
        }
    }

    @Test
    void what_is_refused_leaves_the_database_as_it_was() throws Exception {
        TestDatabase kind = TestDatabase.H2;
        DataSource source = database(kind);
        FilledDatabase.fill(source);
        Path file = made(source, "backup.zip", null);
        assertRefused(file, source, "demo", "isn't empty");
        DataSource foreign = database(kind);
        execute(foreign, "create table someone (id int)");
        assertRefused(file, foreign, "demo", "isn't empty");
        assertEquals(Set.of("someone"), tables(foreign));
        DataSource target = database(kind);
        assertRefused(file, target, "real", "made-up demo data, which never become real");
        assertEquals(Set.of(), tables(target));
        execute(source, "update setting set content = 'real' where name = 'mode'");
        assertRefused(made(source, "real.zip", null), target, "demo", "never becomes a demo");
        execute(source,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, "
                        + "installed_by, execution_time, success) values (9999, '9999', 'later', 'SQL', 'V9999', 1, 'x', 1, true)");
        assertRefused(made(source, "newer.zip", null), target, "real", "made by a newer version (schema 9999");
        assertEquals(Set.of(), tables(target));
    }

    @BothDatabases
    void rows_that_the_database_does_not_take_leave_none(TestDatabase kind) throws Exception {
        DataSource source = database(TestDatabase.H2);
        FilledDatabase.fill(source);
        execute(source, "set referential_integrity false; delete from training_class; set referential_integrity true");
        Path file = made(source, "orphans.zip", null);
        DataSource target = database(kind);
        assertRefused(file, target, "demo", "refer to rows of training_class that the file doesn't hold");
        try (Connection connection = target.getConnection()) {
            Schema schema = new Schema(connection);
            for (String table : schema.tables()) {
                assertEquals(0, schema.number("select count(*) from `" + table + "`"
                        + switch (table) {
                            case "setting" -> " where name not like '%-lock' and content <> ''";
                            case "id_block" -> " where name <> 'entity'";
                            default -> "";
                        }), table);
            }
        }
        Path whole = folder.resolve("whole.zip");
        DataSource other = database(TestDatabase.H2);
        FilledDatabase.fill(other);
        new BackupMaker(other, CLOCK).make(whole, null);
        restored(whole, null, target, "demo");
    }

    private void assertRefused(Path file, DataSource target, String mode, String why) {
        String message = assertThrows(BackupRefused.class, () -> restored(file, null, target, mode)).getMessage();
        assertTrue(message.contains(why), message);
    }

    private static void restored(Path file, String password, DataSource target, String mode) throws Exception {
        BackupFile backup = new BackupFile(file, password);
        Restorer restorer = new Restorer(target, TestMigrations.known());
        restorer.restore(backup, restorer.accepted(backup, mode));
    }

    private Path made(DataSource source, String name, String password) throws Exception {
        return new BackupMaker(source, CLOCK).make(folder.resolve(name), password).file();
    }

    private static DataSource database(TestDatabase kind) {
        return kind.another("backup" + UUID.randomUUID().toString().substring(0, 8));
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Set<String> tables(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return new Schema(connection).tables();
        }
    }

    private static long idsGivenTo(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return new Schema(connection).number("select given_to from id_block where name = 'entity'");
        }
    }

    private static Map<String, String> digests(Manifest manifest) {
        return manifest.tables().stream().collect(Collectors.toMap(Manifest.TableFacts::name,
                table -> table.rows() + " " + table.digest()));
    }

    /** @return every row of every table, in an order of their own */
    private static Map<String, List<String>> rows(Path file) throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                if (entry.getName().startsWith("tables/")) {
                    List<String> lines = new ArrayList<>(
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).lines()
                                    .toList());
                    lines.sort(null);
                    rows.put(entry.getName().replaceAll("tables/|\\.tsv", ""), lines);
                }
            }
        }
        return rows;
    }
}
