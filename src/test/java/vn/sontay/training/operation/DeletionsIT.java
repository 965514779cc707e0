package vn.sontay.training.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.SettingService;
import vn.sontay.training.shared.personal.Keeping;
import vn.sontay.training.shared.personal.KeptData;
import vn.sontay.training.shared.personal.KeptTable;
import vn.sontay.training.shared.retention.Expiries;
import vn.sontay.training.shared.retention.Expiry;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** OPE-5, RET-1 to RET-3: rows of either side of each limit. */
class DeletionsIT {

    private static final long FIRST = 8_100_001;
    /** What it says of a row that decides whether it is due. */
    private static final Map<String, String> TEXTS = Map.of("roster_row.fate", "FRESH");

    private final TestClock clock = TestClock.at("2026-12-01T04:00");
    private final List<Changed> told = new ArrayList<>();

    /** A second before the limit, on it, and a second after. */
    private List<Instant> around(KeptData kind) {
        Instant limit = kind.retention().limit(clock.instant());
        return List.of(limit.minusSeconds(1), limit, limit.plusSeconds(1));
    }

    @BothDatabases
    void of_each_kind_the_row_before_its_limit_goes_and_those_on_it_and_after_stay(TestDatabase database)
            throws SQLException {
        prepare(database);
        Map<String, Long> expected = new TreeMap<>();
        Map<String, Long> found = new TreeMap<>();
        try (Rows rows = new Rows(database)) {
            for (KeptData kind : deleted()) {
                for (KeptTable table : kind.tables()) {
                    for (Instant moment : around(kind)) {
                        rows.add(table.table(), Map.of(kind.retention().from(), Timestamp.from(moment)));
                    }
                }
            }
        }
        delete(database);
        for (KeptData kind : deleted()) {
            for (KeptTable table : kind.tables()) {
                expected.put(table.table(), 2L);
                found.put(table.table(), count(database, "select count(*) from " + table.table()));
            }
        }
        assertEquals(expected, found);
        assertEquals(expected.size(), count(database, "select row_count from deletion_night"));
        assertEquals(List.of("operation.deleteExpired"), told.stream().map(Changed::action).toList());
    }

    @BothDatabases
    void a_list_that_was_sent_loses_what_stood_in_it_and_keeps_who_was_taken_over(TestDatabase database)
            throws SQLException {
        prepare(database);
        List<Instant> moments = around(KeptData.of("lists-sent"));
        try (Rows rows = new Rows(database)) {
            for (int i = 0; i < moments.size(); i++) {
                rows.add("roster",
                        Map.of("id", 10L + i, "sent_at", Timestamp.from(moments.get(i)), "headings", "Họ tên"));
                rows.add("roster_row", Map.of("roster_id", 10L + i, "line_no", 1, "fate", "TAKEN", "cells", "Y Nhung"));
                rows.add("roster_row", Map.of("roster_id", 10L + i, "line_no", 2, "fate", "FRESH", "cells", "A Thiêu"));
            }
            rows.add("roster", Map.of("id", 20L, "sent_at", Timestamp.from(moments.getFirst()), "headings", "Họ tên"));
        }
        delete(database);
        assertEquals(3, count(database, "select count(*) from roster"));
        assertEquals(1, count(database, "select count(*) from roster where headings = ''"));
        assertEquals(0, count(database, "select count(*) from roster_row where roster_id = 10 and fate <> 'TAKEN'"));
        assertEquals(1, count(database,
                "select count(*) from roster_row where roster_id = 10 and fate = 'TAKEN' and cells = ''"));
        assertEquals(4, count(database, "select count(*) from roster_row where roster_id > 10 and cells <> ''"));
    }

    @BothDatabases
    void the_trail_loses_what_can_be_read_with_its_salts_and_keeps_lines_and_links(TestDatabase database)
            throws SQLException {
        prepare(database);
        List<Instant> moments = around(KeptData.of("trail"));
        try (Rows rows = new Rows(database)) {
            for (int i = 0; i < moments.size(); i++) {
                rows.add("audit_entry",
                        Map.of("id", 30L + i, "occurred_at", Timestamp.from(moments.get(i)), "actor_name",
                                "Y Nhung", "detail", "A Thiêu"));
                rows.add("audit_link", Map.of("link_number", 1L + i, "entry_id", 30L + i, "actor_salt", "s",
                        "detail_salt", "s", "differences_salt", "s"));
            }
        }
        delete(database);
        assertEquals(3, count(database, "select count(*) from audit_entry"));
        assertEquals(3, count(database, "select count(*) from audit_link"));
        assertEquals(List.of("30"), ids(database, "select id from audit_entry where actor_name = '' and detail = ''"));
        assertEquals(List.of("30"), ids(database, "select entry_id from audit_link where actor_salt is null "
                + "and detail_salt is null and differences_salt is null"));
    }

    @BothDatabases
    void a_code_that_has_run_out_goes_and_its_account_stays(TestDatabase database) throws SQLException {
        prepare(database);
        List<Instant> moments = around(KeptData.of("codes"));
        try (Rows rows = new Rows(database)) {
            for (int i = 0; i < moments.size(); i++) {
                rows.add("account", Map.of("id", 40L + i, "person_id", 40L + i, "user_name", "u" + i, "code_hash", "h",
                        "code_expires_at", Timestamp.from(moments.get(i))));
            }
        }
        delete(database);
        assertEquals(List.of("40"), ids(database, "select id from account where code_hash is null"));
        assertEquals(3, count(database, "select count(*) from account"));
    }

    @BothDatabases
    void mail_that_was_given_up_goes_by_the_day_on_which_it_was_queued_and_mail_that_waits_stays(TestDatabase database)
            throws SQLException {
        prepare(database);
        Timestamp old = Timestamp.from(around(KeptData.of("mails")).getFirst());
        try (Rows rows = new Rows(database)) {
            rows.add("outgoing_mail", Map.of("id", 50L, "queued_at", old));
            rows.add("outgoing_mail", Map.of("id", 51L, "queued_at", old, "next_try_at", old));
        }
        delete(database);
        assertEquals(List.of("51"), ids(database, "select id from outgoing_mail"));
    }

    @BothDatabases
    void many_rows_go_in_lots_of_five_hundred(TestDatabase database) throws SQLException {
        prepare(database);
        KeptData receipts = KeptData.of("receipts");
        Timestamp old = Timestamp.from(around(receipts).getFirst());
        try (Rows rows = new Rows(database)) {
            for (int i = 0; i < 1203; i++) {
                rows.add("command_receipt", Map.of("recorded_at", old));
            }
        }
        Expiry expiry = AllExpiries.found().stream().filter(each -> each.kept().equals("receipts")).findFirst()
                .orElseThrow();
        Instant limit = receipts.retention().limit(clock.instant());
        List<Integer> lots = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            lots.add(database.call(em -> steps(em).lot(expiry, limit)));
        }
        assertEquals(List.of(500, 500, 203, 0), lots);
    }

    @BothDatabases
    void of_two_nodes_that_look_at_once_one_deletes(TestDatabase database) {
        prepare(database);
        for (int night = 0; night < 3; night++) {
            assertEquals(1, AtOnce.times(2, number -> database.call(em -> steps(em).takeOn(Deletions.HOUR))).stream()
                    .filter(java.util.Optional::isPresent).count());
            assertTrue(database.call(em -> steps(em).takeOn(Deletions.HOUR)).isEmpty());
            clock.forward(Duration.ofDays(1));
        }
    }

    @BothDatabases
    void what_fails_is_told_tried_again_after_an_hour_and_keeps_nothing_else_from_going(TestDatabase database)
            throws SQLException {
        prepare(database);
        try (Rows rows = new Rows(database)) {
            rows.add("command_receipt",
                    Map.of("recorded_at", Timestamp.from(around(KeptData.of("receipts")).getFirst())));
        }
        database.run(em -> {
            Deletions deletions = new Deletions();
            deletions.clock = clock;
            deletions.steps = failing(steps(em));
            deletions.expiries = new Expiries(List.of(() -> AllExpiries.found().stream()
                    .filter(each -> Set.of("drafts", "receipts").contains(each.kept())).toList()));
            deletions.tonight();
        });
        assertEquals(0, count(database, "select count(*) from command_receipt"));
        assertEquals(1, count(database, "select count(*) from deletion_night where failed = 'drafts' and row_count = 1 "
                + "and told = 'receipts 1'"));
        assertTrue(database.call(em -> steps(em).takeOn(Deletions.HOUR)).isEmpty());
        clock.forward(Duration.ofHours(1));
        assertTrue(database.call(em -> steps(em).takeOn(Deletions.HOUR)).isPresent());
    }

    private static List<KeptData> deleted() {
        return KeptData.all().stream().filter(kind -> kind.retention().keeping() == Keeping.DELETED).toList();
    }

    private void prepare(TestDatabase database) {
        database.clear();
        database.run(em -> new SettingService(em).set(DeletionSteps.NIGHT, ""));
    }

    private void delete(TestDatabase database) {
        database.run(em -> new Wired(em, clock).with(steps(em)).with(new Expiries(AllExpiries.of()))
                .get(Deletions.class).tonight());
    }

    private DeletionSteps steps(EntityManager em) {
        return new Wired(em, clock).with(new SettingService(em)).observe(Changed.class, told::add)
                .get(DeletionSteps.class);
    }

    /** Steps whose drafts can't be deleted. */
    private static DeletionSteps failing(DeletionSteps whole) {
        DeletionSteps failing = new DeletionSteps() {

            @Override
            public int lot(Expiry expiry, Instant limit) {
                if (expiry.kept().equals("drafts")) {
                    throw new IllegalStateException("as if the table were locked");
                }
                return super.lot(expiry, limit);
            }
        };
        failing.entityManager = whole.entityManager;
        failing.settings = whole.settings;
        failing.changes = whole.changes;
        failing.clock = whole.clock;
        return failing;
    }

    private static long number(EntityManager em, String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static long count(TestDatabase database, String sql) {
        return database.call(em -> number(em, sql));
    }

    private static List<String> ids(TestDatabase database, String sql) {
        return database.call(em -> ((List<?>) em.createNativeQuery(sql).getResultList()).stream().map(String::valueOf)
                .toList());
    }

    /** Adds rows that refer to nothing: whatever must be there and isn't said is filled in. */
    private static final class Rows implements AutoCloseable {

        private static final Set<Integer> WORDS = Set.of(Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB);
        private final Connection connection;
        private final boolean h2;
        private int made;

        Rows(TestDatabase database) throws SQLException {
            this.connection = database.dataSource().getConnection();
            this.h2 = database == TestDatabase.H2;
            refer(false);
        }

        private void refer(boolean checked) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(h2
                        ? "set referential_integrity " + checked
                        : "set foreign_key_checks = " + (checked ? 1 : 0));
            }
        }

        void add(String table, Map<String, Object> said) throws SQLException {
            made++;
            Map<String, Object> cells = new TreeMap<>(said);
            try (ResultSet columns = connection.getMetaData().getColumns(connection.getCatalog(), null, table, null)) {
                while (columns.next()) {
                    String column = columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                    if (columns.getString("TABLE_NAME").equalsIgnoreCase(table) && !said.containsKey(column)
                            && "NO".equals(columns.getString("IS_NULLABLE"))) {
                        cells.put(column, filled(table + "." + column, columns.getInt("DATA_TYPE")));
                    }
                }
            }
            String names = String.join(", ", cells.keySet());
            String places = String.join(", ", java.util.Collections.nCopies(cells.size(), "?"));
            try (PreparedStatement insert = connection
                    .prepareStatement("insert into " + table + " (" + names + ") values (" + places + ")")) {
                int place = 1;
                for (Object cell : cells.values()) {
                    insert.setObject(place++, cell);
                }
                insert.executeUpdate();
            }
        }

        private Object filled(String column, int type) {
            if (WORDS.contains(type)) {
                return TEXTS.getOrDefault(column, column.contains("id") || column.contains("hash") ? "k" + made : "");
            }
            return switch (type) {
                case Types.DATE -> Date.valueOf("2026-11-30");
                case Types.TIMESTAMP -> Timestamp.valueOf("2026-11-30 00:00:00");
                case Types.BOOLEAN, Types.BIT -> false;
                case Types.BIGINT -> FIRST + made;
                case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> new byte[]{1};
                default -> 1;
            };
        }

        @Override
        public void close() throws SQLException {
            refer(true);
            connection.close();
        }
    }
}
