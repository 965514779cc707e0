package vn.sontay.training.operation.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** BAK-1: others write while a backup runs, and what it shows is one moment. */
class RunningBackupIT {

    private static final int ACCOUNTS = 20;
    private static final int EACH = 100;
    /** During which somebody wrote. */
    private static final int BACKUPS = 8;
    private static final int MOST_BACKUPS = 400;
    private static final int WRITERS = 3;
    private static final int FILE = 200_000;

    @TempDir
    Path folder;

    private final AtomicInteger written = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    /**
     * Writers move amounts between rows, note each move in two tables that come first and last in the file, and throw away large files
     * whose place others take.
     */
    @BothDatabases
    void sums_fit_and_no_move_is_seen_by_half(TestDatabase kind) throws Exception {
        DataSource source = database(kind);
        tables(source);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int seed = i;
            running.add(writers.submit(() -> {
                write(source, new Random(seed), seed);
                return null;
            }));
        }
        List<Integer> moves = new ArrayList<>();
        int disturbed = 0;
        for (int i = 0; disturbed < BACKUPS; i++) {
            assertTrue(i < MOST_BACKUPS, "somebody wrote during " + disturbed + " backups only");
            int before = written.get();
            Path file = new BackupMaker(source, Clock.systemUTC()).make(folder.resolve(i + ".zip"), null).file();
            int after = written.get();
            disturbed += after > before ? 1 : 0;
            List<String> amounts = lines(file, "m_amount");
            assertEquals(ACCOUNTS * EACH, amounts.stream().mapToInt(line -> Integer.parseInt(field(line, 0))).sum());
            List<String> first = ids(file, "a_move");
            assertEquals(first, ids(file, "z_move"));
            assertTrue(first.size() >= before && first.size() <= after + WRITERS,
                    before + " " + first.size() + " " + after);
            assertEquals(WRITERS, lines(file, "n_file").size());
            moves.add(first.size());
        }
        over.set(true);
        for (Future<?> each : running) {
            each.get();
        }
        writers.shutdown();
        assertTrue(moves.getFirst() < moves.getLast(), moves::toString);
    }

    private void write(DataSource source, Random random, int writer) throws SQLException {
        byte[] content = new byte[FILE];
        long file = writer;
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            while (!over.get()) {
                random.nextBytes(content);
                String id = UUID.randomUUID().toString();
                int from = random.nextInt(ACCOUNTS - 1);
                int to = from + 1 + random.nextInt(ACCOUNTS - from - 1);
                int amount = random.nextInt(5);
                try (Statement statement = connection.createStatement();
                        PreparedStatement files = connection.prepareStatement("insert into n_file values (?, ?)")) {
                    statement.execute("insert into a_move values ('" + id + "')");
                    statement.execute("update m_amount set amount = amount - " + amount + " where id = " + from);
                    statement.execute("update m_amount set amount = amount + " + amount + " where id = " + to);
                    statement.execute("delete from n_file where id = " + file);
                    file += WRITERS;
                    files.setLong(1, file);
                    files.setBytes(2, content);
                    files.execute();
                    statement.execute("insert into z_move values ('" + id + "')");
                }
                connection.commit();
                written.incrementAndGet();
            }
        }
    }

    private static void tables(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : List.of("create table flyway_schema_history (version varchar(50), success boolean)",
                    "insert into flyway_schema_history values ('1', true)",
                    "create table setting (name varchar(60) primary key, content varchar(200))",
                    "insert into setting values ('mode', 'real'), ('installation', 'x')",
                    "create table a_move (id varchar(40) primary key)",
                    "create table m_amount (id bigint primary key, amount integer)",
                    "create table n_file (id bigint primary key, content longblob)",
                    "create table z_move (id varchar(40) primary key)")) {
                statement.execute(sql);
            }
            for (int i = 0; i < ACCOUNTS; i++) {
                statement.execute("insert into m_amount values (" + i + ", " + EACH + ")");
            }
            for (int i = 0; i < WRITERS; i++) {
                statement.execute("insert into n_file values (" + i + ", X'00')");
            }
        }
    }

    /** An embedded database in a file, as installations have it. */
    private DataSource database(TestDatabase kind) {
        if (kind == TestDatabase.MARIADB) {
            return kind.another("running" + UUID.randomUUID().toString().substring(0, 8));
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("running")
                + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=15000");
        return source;
    }

    private static List<String> lines(Path file, String table) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("tables/" + table + ".tsv")).readAllBytes(),
                    StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> ids(Path file, String table) throws IOException {
        return lines(file, table).stream().sorted().toList();
    }

    private static String field(String line, int index) {
        return line.split("\t")[index];
    }
}
