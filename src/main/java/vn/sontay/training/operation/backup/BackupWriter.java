package vn.sontay.training.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes all that a database holds in one moment, while others go on writing (BAK-1). */
final class BackupWriter {

    /** The first entry: what this is, for whoever finds the file in ten years. */
    static final String ABOUT = "taphuan-backup.txt";
    static final String MANIFEST = "manifest.tsv";

    private final Connection connection;
    private final Instant now;

    BackupWriter(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** Writes and closes. */
    void write(OutputStream out) throws IOException, SQLException, BackupRefused {
        Schema schema = new Schema(connection);
        try (ZipOutputStream zip = new ZipOutputStream(new SealedOutput(out), StandardCharsets.UTF_8)) {
            entry(zip, ABOUT);
            try (InputStream about = Objects.requireNonNull(BackupWriter.class.getResourceAsStream(ABOUT))) {
                about.transferTo(zip);
            }
            beginSnapshot(schema);
            try {
                Manifest manifest = write(zip, schema);
                entry(zip, MANIFEST);
                zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
            } finally {
                connection.rollback();
            }
        }
    }

    /** All that is read from here on is of one moment. */
    private void beginSnapshot(Schema schema) throws SQLException {
        if (schema.isH2()) {
            schema.execute("set lazy_query_execution 1");
            schema.execute("set session characteristics as transaction isolation level snapshot");
            connection.setAutoCommit(false);
        } else {
            schema.execute("set session transaction isolation level repeatable read");
            connection.setAutoCommit(false);
            schema.execute("start transaction with consistent snapshot, read only");
        }
    }

    private Manifest write(ZipOutputStream zip, Schema schema) throws IOException, SQLException, BackupRefused {
        if (!schema.isMigrated() || !schema.tables().contains("setting")) {
            throw new BackupRefused("the database holds no data of this application.");
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("format", Manifest.FORMAT);
        facts.put("made-at", now.toString());
        facts.put("application", ApplicationVersion.current());
        facts.put("schema", schema.version());
        facts.put("mode", setting(schema, "mode").orElseThrow(() -> new BackupRefused(
                "the application was never started on this database; start it once first.")));
        setting(schema, "installation").ifPresent(identity -> facts.put("installation", identity));
        facts.put("database", schema.isH2() ? "h2" : "mariadb");
        List<Manifest.TableFacts> tables = new ArrayList<>();
        TableDump dump = new TableDump(connection, schema);
        for (String table : schema.tablesInOrder()) {
            List<Column> columns = schema.columns(table);
            entry(zip, Manifest.TableFacts.entry(table));
            MessageDigest sha256 = Sha256.begin();
            RowsDigest rows = dump.write(table, columns, new DigestOutputStream(zip, sha256));
            tables.add(new Manifest.TableFacts(table, columns, rows.rows(), rows.hex(), Sha256.end(sha256)));
        }
        return new Manifest(facts, schema.sequences(), tables);
    }

    private static Optional<String> setting(Schema schema, String name) throws SQLException {
        return schema.column("select content from setting where name = '" + name + "'").stream().findFirst();
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }
}
