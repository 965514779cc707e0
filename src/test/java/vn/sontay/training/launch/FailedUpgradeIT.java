package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.operation.backup.BackupFile;
import vn.sontay.training.operation.backup.Restorer;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.DatabasePlace;
import vn.sontay.training.testing.TestDatabase;

/** LAU-17: an upgrade that fails, or is cut off, leaves what was there before. */
class FailedUpgradeIT {

    private static final String EARLY = "101";
    private static final String BREAKS = "create table half_way (id int primary key);\n"
            + "insert into half_way (id) values (1);\nupdate person set full_name = 'Không ai';\n"
            + "insert into no_such_table (id) values (1);\n";

    @TempDir
    Path folder;

    @BothDatabases
    void a_migration_that_breaks_half_way_leaves_every_row_as_it_was_and_is_told_in_both_languages(
            TestDatabase database) throws Exception {
        DataSource source = stored(database);
        StoredRows before = StoredRows.read(source);
        CannotStart told = assertThrows(CannotStart.class, upgrade(source, BREAKS)::run);
        assertTrue(told.getMessage().startsWith("không nâng cấp được cơ sở dữ liệu từ 101 lên 9000: "
                + "V9000__breaks.sql, SQLSTATE 42S02, "), told::getMessage);
        assertTrue(told.getMessage().contains("không mất gì") && told.getMessage().contains("Start the version before"),
                told::getMessage);
        assertEquals(1, told.getMessage().lines().count());
        assertAsBefore(before, source);
        assertEquals(List.of("failure.txt"), kept());
        assertTrue(Files.readString(folder.resolve("kept/failure.txt")).contains("no_such_table"));

        upgrade(source, "create table half_way (id int primary key);").run();
        assertEquals("9000", version(source));
        assertEquals(List.of("failure.txt"), kept());
    }

    private static void assertAsBefore(StoredRows before, DataSource source) throws SQLException {
        StoredRows after = StoredRows.read(source);
        assertEquals(before.counts(), after.counts());
        assertEquals(List.of(), before.missingIn(after));
        assertEquals(EARLY, version(source));
        assertTrue(Arrays.stream(Migration.configuration(source).load().info().applied())
                .allMatch(each -> each.getState().isApplied() && !each.getState().isFailed()));
    }

    @BothDatabases
    void one_that_was_cut_off_is_put_back_at_the_next_start_before_it_is_tried_again(TestDatabase database)
            throws Exception {
        DataSource source = stored(database);
        StoredRows before = StoredRows.read(source);
        cutOff(source, 0);
        assertThrows(CannotStart.class, upgrade(source, BREAKS)::run);
        assertAsBefore(before, source);
        assertEquals(List.of("failure.txt"), kept());
    }

    @BothDatabases
    void what_was_cut_off_and_worked_with_since_is_not_put_back(TestDatabase database) throws Exception {
        DataSource source = stored(database);
        cutOff(source, 1);
        assertThrows(CannotStart.class, upgrade(source, BREAKS.replace("half_way", "half_way2"))::run);
        assertEquals(List.of("1"), column(source, "select count(*) from half_way"));
    }

    /** Such as one that somebody else has made beside ours. */
    @Test
    @ExtendWith(DatabasePlace.class)
    void where_the_copy_could_not_be_put_back_nothing_is_begun() throws Exception {
        DataSource source = stored(TestDatabase.MARIADB);
        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute("create table of_somebody_else (id int primary key)");
        }
        CannotStart told = assertThrows(CannotStart.class, upgrade(source, "select 1;")::run);
        assertTrue(told.getMessage().contains("Nothing has changed") && told.getMessage().contains("tables aren't"),
                told::getMessage);
        assertEquals(EARLY, version(source));
        assertEquals(List.of("failure.txt"), kept());
    }

    /** As after a power cut: the copy and the mark are there, and a part of what was to be done. */
    private void cutOff(DataSource source, int workedSince) throws Exception {
        Path kept = Files.createDirectories(folder.resolve("kept"));
        long newest = Long.parseLong(column(source, "select max(id) from audit_entry").getFirst());
        try (StateBefore state = StateBefore.of(source)) {
            state.keep(kept.resolve("copy" + state.ending()));
            new UpgradeMark("copy" + state.ending(), newest - workedSince).keep(kept);
        }
        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute("create table half_way (id int primary key)");
            connection.createStatement().execute("insert into half_way (id) values (1)");
        }
    }

    @Test
    @ExtendWith(DatabasePlace.class)
    void where_another_node_works_it_is_left_and_put_back_once_that_has_stopped() throws Exception {
        DataSource source = stored(TestDatabase.MARIADB);
        StoredRows before = StoredRows.read(source);
        try (Connection node = source.getConnection()) {
            CannotStart told = assertThrows(CannotStart.class, upgrade(source, BREAKS)::run);
            assertTrue(told.getMessage().contains("Another node works on the database"), told::getMessage);
            assertTrue(node.isValid(1));
            assertTrue(Arrays.stream(Migration.configuration(source).load().info().applied())
                    .noneMatch(each -> each.getState().isFailed()), "the version before may start");
            CannotStart again = assertThrows(CannotStart.class, upgrade(source, BREAKS)::run);
            assertTrue(again.getMessage().contains("Stop the other nodes"), again::getMessage);
        }
        assertThrows(CannotStart.class, upgrade(source, BREAKS)::run);
        assertAsBefore(before, source);
    }

    @BothDatabases
    void an_empty_database_and_one_of_this_version_are_left_alone(TestDatabase database) throws Exception {
        DataSource source = empty(database);
        upgrade(source, "select 1;").run();
        assertEquals("0", version(source));
        assertFalse(Files.exists(folder.resolve("kept")));
    }

    private Upgrade upgrade(DataSource source, String sql) throws IOException {
        Path location = Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(location.resolve("V9000__breaks.sql"), sql);
        return new Upgrade(folder.resolve("kept"), source, each -> Migration.configuration(each)
                .locations("classpath:db/migration", "filesystem:" + location));
    }

    private DataSource stored(TestDatabase database) throws Exception {
        DataSource source = empty(database);
        BackupFile file = new BackupFile(Path.of(UpgradeIT.class.getResource(UpgradeIT.STORED).toURI()), null);
        Restorer restorer = new Restorer(source, TestMigrations.known());
        restorer.restore(file, restorer.accepted(file, "demo"));
        return source;
    }

    private DataSource empty(TestDatabase database) {
        if (database == TestDatabase.MARIADB) {
            return database.another("failed" + UUID.randomUUID().toString().substring(0, 8));
        }
        JdbcDataSource file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:" + folder.resolve("training")
                + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
        file.setUser("sa");
        return file;
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String version(DataSource source) {
        MigrationInfo current = Migration.configuration(source).load().info().current();
        return current == null ? "0" : current.getVersion().getVersion();
    }

    private static List<String> column(DataSource source, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = source.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
