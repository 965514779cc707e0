package vn.sontay.training.people.audit.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.launch.TestMigrations;
import vn.sontay.training.operation.backup.BackupFile;
import vn.sontay.training.operation.backup.BackupMaker;
import vn.sontay.training.operation.backup.Restorer;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.DatabasePlace;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class ChainIT {

    private final TestClock clock = TestClock.at("2026-12-01T08:00");

    private TestDatabase database;

    private void prepare(TestDatabase on) {
        database = on;
        database.clear();
    }

    private void lines(long first, int count) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_entry (id, occurred_at, account_id, actor_name, action, subject_type, "
                                + "subject_id, detail, differences) values (?, ?, ?, ?, ?, 'person', ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (long id = first; id < first + count; id++) {
                insert.setLong(1, id);
                insert.setObject(2, LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault()));
                insert.setObject(3, id % 2 == 0 ? null : 7L);
                insert.setString(4, "Hồ Thị Đẹp " + id);
                insert.setString(5, "organisation.changePerson");
                insert.setLong(6, id + 1000);
                insert.setString(7, id % 3 == 0 ? "" : "Đinh Văn Ngheo");
                insert.setString(8, "organisation.fullName\t\tCũ\tMới " + id);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int link() {
        try {
            return new Linker(database.dataSource(), clock).link();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int change(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ChainFinding check() {
        return check(KeptChain.NONE);
    }

    private ChainFinding check(KeptChain kept) {
        try {
            return new ChainCheck(database.dataSource(), clock, kept).run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return such as LINE_GONE 3 */
    private String broken() {
        ChainBreak broken = Objects.requireNonNull(check().broken());
        return broken.kind() + " " + broken.number() + " " + broken.entryId();
    }

    private Path export(Path folder) throws IOException, SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChainExport(database.dataSource()).write(out);
        return Files.write(folder.resolve("chain.tsv"), out.toByteArray());
    }

    private void prepareWithTenLinks(TestDatabase on) {
        prepare(on);
        lines(11, 10);
        assertEquals(10, link());
        assertNull(check().broken());
    }

    @BothDatabases
    void each_line_that_was_committed_is_linked_once_AUD_6(TestDatabase on) {
        prepare(on);
        assertEquals(0, link());
        assertEquals(0, check().links());
        lines(1, 2500);
        assertEquals(2500, check().waiting());
        assertEquals(2500, link());
        assertEquals(0, link());
        lines(5000, 1);
        assertEquals(1, link());
        ChainFinding found = check();
        assertEquals("2501 0 0 null",
                found.links() + " " + found.erased() + " " + found.waiting() + " " + found.broken());
    }

    @BothDatabases
    void a_changed_value_is_found(TestDatabase on) {
        for (String each : List.of("actor_name = 'Người khác'", "detail = 'Việc khác'", "differences = ''")) {
            prepareWithTenLinks(on);
            assertEquals(1, change("update audit_entry set " + each + " where id = 13"));
            assertEquals("VALUES_CHANGED 3 13", broken());
        }
        for (String each : List.of("occurred_at = '2026-11-30 01:00:00.000001'", "account_id = 8", "account_id = null",
                "action = 'organisation.addPerson'", "subject_type = 'unit'", "subject_id = 4", "unit_id = 1")) {
            prepareWithTenLinks(on);
            assertEquals(1, change("update audit_entry set " + each + " where id = 13"));
            assertEquals("FACTS_CHANGED 3 13", broken());
        }
    }

    @BothDatabases
    void a_removed_line_is_found_with_and_without_its_link(TestDatabase on) {
        prepareWithTenLinks(on);
        change("delete from audit_entry where id = 15");
        assertEquals("LINE_GONE 5 15", broken());
        change("delete from audit_link where entry_id = 15");
        assertEquals("LINK_GONE 5 0", broken());
        change("update audit_link set link_number = 5 where link_number = 6");
        assertEquals("LINK_CHANGED 5 16", broken());
        assertEquals(4, check().links());
    }

    @BothDatabases
    void a_swapped_pair_is_found(TestDatabase on) {
        prepareWithTenLinks(on);
        change("update audit_entry set id = 99 where id = 14");
        change("update audit_entry set id = 14 where id = 17");
        change("update audit_entry set id = 17 where id = 99");
        assertEquals("FACTS_CHANGED 4 14", broken());
        prepareWithTenLinks(on);
        change("update audit_link set link_number = 99 where link_number = 4");
        change("update audit_link set link_number = 4 where link_number = 7");
        change("update audit_link set link_number = 7 where link_number = 99");
        assertEquals("LINK_CHANGED 4 17", broken());
    }

    @BothDatabases
    void a_line_that_was_added_is_found_AUD_9(TestDatabase on) {
        prepareWithTenLinks(on);
        clock.forward(Duration.ofDays(-3));
        lines(12_000, 1);
        clock.forward(Duration.ofDays(3));
        assertEquals(0, link());
        assertEquals("LINE_ADDED 0 12000", broken());
        prepareWithTenLinks(on);
        lines(12_000, 1);
        change("update audit_link set link_number = -link_number - 1 where link_number > 4");
        change("update audit_link set link_number = -link_number where link_number < 0");
        change("insert into audit_link select 5, 12000, linked_at, facts_digest, actor_digest, detail_digest, "
                + "differences_digest, chain_hash, actor_salt, detail_salt, differences_salt from audit_link "
                + "where link_number = 4");
        assertEquals("LINK_CHANGED 5 12000", broken());
    }

    @BothDatabases
    void an_erased_value_breaks_nothing_and_a_new_one_in_its_place_does_AUD_8(TestDatabase on) {
        prepareWithTenLinks(on);
        change("update audit_entry set actor_name = '', differences = '' where id = 13");
        change("update audit_link set actor_salt = null, differences_salt = null where entry_id = 13");
        ChainFinding found = check();
        assertNull(found.broken());
        assertEquals(1, found.erased());
        assertEquals(10, found.links());
        change("update audit_entry set differences = 'Tự viết' where id = 13");
        assertEquals("VALUES_CHANGED 3 13", broken());
    }

    @BothDatabases
    void a_clock_that_was_ahead_or_behind_for_a_while_leaves_no_line_out(TestDatabase on) {
        prepareWithTenLinks(on);
        for (Duration jump : List.of(Duration.ofDays(400), Duration.ofDays(-400), Duration.ofDays(-2),
                Duration.ofDays(2))) {
            clock.forward(jump);
            lines(1000 + jump.toDays(), 1);
            assertEquals(1, link());
            assertNull(check().broken());
        }
    }

    /** AUD-7: who writes waits for nobody, whoever links at once links each line once. */
    @BothDatabases
    void several_that_write_and_several_that_link_at_once_make_one_chain(TestDatabase on) {
        prepareWithTenLinks(on);
        AtOnce.times(6, number -> {
            for (int i = 0; i < 10; i++) {
                if (number % 2 == 0) {
                    lines(10_000L * number + 100_000 + i * 10, 7);
                } else {
                    link();
                }
            }
            return true;
        });
        link();
        ChainFinding found = check();
        assertNull(found.broken());
        assertEquals(220, found.links());
        assertEquals(0, found.waiting());
    }

    @BothDatabases
    void a_line_of_a_transaction_that_ends_later_is_linked_then(TestDatabase on) throws SQLException {
        prepareWithTenLinks(on);
        try (Connection open = on.dataSource().getConnection(); var statement = open.createStatement()) {
            open.setAutoCommit(false);
            statement.executeUpdate("insert into audit_entry (id, occurred_at, actor_name, action, subject_type, "
                    + "detail, differences) select 1, occurred_at, actor_name, action, subject_type, detail, "
                    + "differences from audit_entry where id = 11");
            lines(500, 1);
            assertEquals(1, link());
            open.commit();
        }
        clock.forward(Duration.ofMinutes(5));
        assertEquals(1, link());
        assertNull(check().broken());
        assertEquals(12, check().links());
    }

    @BothDatabases
    void ten_thousand_lines_are_linked_exported_and_looked_at(TestDatabase on, @TempDir Path folder)
            throws IOException, SQLException {
        prepare(on);
        lines(1, 10_000);
        assertEquals(10_000, link());
        ChainFinding found = check();
        assertNull(found.broken());
        KeptChain kept = KeptChain.read(export(folder));
        assertEquals(new KeptChain(10_000, found.head()), kept);
        change("update audit_entry set detail = 'x' where id = 9999");
        assertEquals("VALUES_CHANGED 9999 9999", broken());
    }

    /** AUD-10: who owns the database can make a whole new chain; a file of the old one tells. */
    @BothDatabases
    void a_chain_made_anew_or_cut_off_is_told_by_a_kept_file(TestDatabase on, @TempDir Path folder)
            throws IOException, SQLException {
        prepareWithTenLinks(on);
        KeptChain kept = KeptChain.read(export(folder));
        lines(200, 5);
        link();
        assertNull(check(kept).broken());
        change("delete from audit_link where link_number > 8");
        change("delete from audit_entry where id > 18");
        assertNull(check().broken());
        assertEquals(ChainBreak.Kind.LINK_GONE, Objects.requireNonNull(check(kept).broken()).kind());
        change("delete from audit_link");
        lines(300, 5);
        link();
        assertNull(check().broken());
        assertEquals(ChainBreak.Kind.OTHER_CHAIN, Objects.requireNonNull(check(kept).broken()).kind());
    }

    @BothDatabases
    void a_file_that_was_changed_is_refused(TestDatabase on, @TempDir Path folder) throws IOException, SQLException {
        prepareWithTenLinks(on);
        Path file = export(folder);
        List<String> links = Files.readAllLines(file);
        links.remove(4);
        Files.write(file, links);
        IOException thrown = assertThrows(IOException.class,
                () -> KeptChain.read(file));
        assertTrue(String.valueOf(thrown.getMessage()).startsWith("link 4 "), thrown.getMessage());
    }

    /** An installation that moves from one database to the other takes its chain along. */
    @Test
    @ExtendWith(DatabasePlace.class)
    void a_chain_is_whole_after_a_restore_into_the_other_database(@TempDir Path folder) throws Exception {
        prepareWithTenLinks(TestDatabase.H2);
        change("insert into setting (name, content) values ('mode', 'demo'), ('installation', 'b-1')");
        Path file = new BackupMaker(database.dataSource(), clock).make(folder.resolve("backup.zip"), null).file();
        DataSource other = TestDatabase.MARIADB.another("chain" + UUID.randomUUID().toString().substring(0, 8));
        Restorer restorer = new Restorer(other, TestMigrations.known());
        BackupFile backup = new BackupFile(file, null);
        restorer.restore(backup, restorer.accepted(backup, "demo"));
        assertEquals(check(), new ChainCheck(other, clock, KeptChain.NONE).run());
    }
}
