package vn.sontay.training.operation.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** Puts a backup into an empty database of either kind: all of it, or nothing (BAK-5). */
public final class Restorer {

    private static final int ROWS_AT_ONCE = 500;
    private static final long LETTERS_AT_ONCE = 4_000_000;
    /** Tables in which migrations place rows. */
    private static final Set<String> PLACED = Set.of("setting", "id_block");

    private final DataSource target;
    private final Migrations migrations;

    public Restorer(DataSource target, Migrations migrations) {
        this.target = target;
        this.migrations = migrations;
    }

    /** The migrations of this version, which somebody else runs. */
    public interface Migrations {

        /** @return the newest that this version knows */
        String newest();

        /** Brings the database to that version. */
        void run(DataSource database, String version);
    }

    /**
     * Looks at the file alone; no database is asked.
     *
     * @param mode of the installation that the data are for, "demo" or "real"
     * @return what it holds
     * @throws BackupRefused when it can't be restored there
     */
    public Manifest accepted(BackupFile file, String mode) throws BackupRefused {
        Manifest manifest = file.checked();
        requireMode(manifest, mode);
        requireKnown(manifest);
        return manifest;
    }

    /**
     * @param manifest of a file that was {@link #accepted}
     * @throws BackupRefused before anything has changed when the database isn't empty, and with no row left when it doesn't take one
     */
    public void restore(BackupFile file, Manifest manifest) throws BackupRefused, SQLException, IOException {
        try (Connection connection = target.getConnection()) {
            requireEmpty(new Schema(connection), manifest);
        }
        migrations.run(target, manifest.schema());
        try (Connection connection = target.getConnection()) {
            Schema schema = new Schema(connection);
            requireColumns(schema, manifest);
            for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
                schema.moveOn(sequence.getKey(), sequence.getValue());
            }
            references(schema, false);
            connection.setAutoCommit(false);
            try {
                load(file, manifest, connection, schema);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                references(schema, true);
            }
        }
    }

    /** Reads the database again. @throws BackupRefused when a table isn't what the file holds, by number and digest of its rows */
    public void compare(Manifest manifest) throws BackupRefused, SQLException, IOException {
        try (Connection connection = target.getConnection()) {
            Schema schema = new Schema(connection);
            for (Manifest.TableFacts table : manifest.tables()) {
                compare(connection, schema, table);
            }
        }
    }

    private static void compare(Connection connection, Schema schema, Manifest.TableFacts table)
            throws BackupRefused, SQLException, IOException {
        RowsDigest stored = new TableDump(connection, schema).write(table.name(), table.columns(),
                OutputStream.nullOutputStream());
        if (stored.rows() != table.rows() || !stored.hex().equals(table.digest())) {
            throw new BackupRefused("the database keeps other rows of " + table.name() + " than it was given.");
        }
    }

    private static void requireMode(Manifest manifest, String mode) throws BackupRefused {
        if (!manifest.mode().equals(mode)) {
            throw new BackupRefused(manifest.mode().equals("demo")
                    ? "the file holds made-up demo data, which never become real; set DEMO=true to restore it."
                    : "the file is of an installation in real use, which never becomes a demo; set DEMO=false to restore it.");
        }
    }

    private void requireKnown(Manifest manifest) throws BackupRefused {
        String newest = migrations.newest();
        if (isNewer(manifest.schema(), newest)) {
            throw new BackupRefused("the file was made by a newer version (schema " + manifest.schema()
                    + ", this one knows " + newest + "); restore it with that version or a newer one.");
        }
    }

    private static boolean isNewer(String version, String other) {
        return MigrationVersion.fromVersion(version).compareTo(MigrationVersion.fromVersion(other)) > 0;
    }

    /** What an application that was never started leaves is empty too: tables and the rows that migrations place. */
    private static void requireEmpty(Schema schema, Manifest manifest) throws SQLException, BackupRefused {
        Set<String> tables = schema.tables();
        if (tables.isEmpty()) {
            return;
        }
        boolean ours = schema.isMigrated() && tables.contains("setting");
        if (!ours || schema.number("select count(*) from setting where name not like '%-lock' and content <> ''") > 0) {
            throw notEmpty();
        }
        for (String table : tables) {
            if (!PLACED.contains(table) && schema.number("select count(*) from `" + table + "`") > 0) {
                throw notEmpty();
            }
        }
        if (isNewer(schema.version(), manifest.schema())) {
            throw new BackupRefused("the database is empty but has the schema of a newer version (" + schema.version()
                    + ", the file " + manifest.schema() + "); restore into a new database.");
        }
    }

    private static BackupRefused notEmpty() {
        return new BackupRefused("the database isn't empty; set DATA_DIR (or DB_URL) to a new place.");
    }

    private static void requireColumns(Schema schema, Manifest manifest) throws SQLException, BackupRefused {
        Set<String> tables = manifest.tables().stream().map(Manifest.TableFacts::name).collect(Collectors.toSet());
        if (!tables.equals(schema.tables())) {
            throw new BackupRefused("the file's tables aren't those of its schema " + manifest.schema() + ".");
        }
        for (Manifest.TableFacts table : manifest.tables()) {
            if (!new HashSet<>(table.columns()).equals(new HashSet<>(schema.columns(table.name())))) {
                throw new BackupRefused("the file's columns of " + table.name() + " aren't those of its schema "
                        + manifest.schema() + ".");
            }
        }
    }

    /** Rows may refer to later ones while they come in; {@link #requireReferences} looks at all of them at the end. */
    private static void references(Schema schema, boolean watched) throws SQLException {
        schema.execute(schema.isH2()
                ? "set referential_integrity " + watched
                : "set foreign_key_checks = " + (watched ? 1 : 0));
    }

    private static void load(BackupFile file, Manifest manifest, Connection connection, Schema schema)
            throws IOException, BackupRefused, SQLException {
        for (Manifest.TableFacts table : manifest.tables()) {
            schema.execute("delete from `" + table.name() + "`");
        }
        file.eachTable(manifest, (table, rows) -> {
            try {
                insert(connection, table, rows);
                compare(connection, schema, table);
            } catch (SQLException e) {
                throw new BackupRefused("the database doesn't take the rows of " + table.name() + ": "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            }
        });
        requireReferences(schema);
    }

    private static void insert(Connection connection, Manifest.TableFacts table, RowReader rows)
            throws SQLException, IOException, BackupRefused {
        List<Column> columns = table.columns();
        String names = columns.stream().map(column -> "`" + column.name() + "`").collect(Collectors.joining(", "));
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement statement = connection
                .prepareStatement("insert into `" + table.name() + "` (" + names + ") values (" + places + ")")) {
            int waiting = 0;
            long letters = 0;
            for (List<@Nullable String> row = rows.next(columns.size()); row != null; row = rows.next(columns.size())) {
                for (int i = 0; i < columns.size(); i++) {
                    letters += bind(statement, i + 1, columns.get(i).kind(), row.get(i));
                }
                statement.addBatch();
                waiting++;
                if (waiting == ROWS_AT_ONCE || letters > LETTERS_AT_ONCE) {
                    statement.executeBatch();
                    waiting = 0;
                    letters = 0;
                }
            }
            statement.executeBatch();
        }
    }

    /** @return how many letters it has */
    private static int bind(PreparedStatement statement, int index, ColumnKind kind, @Nullable String value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
            return 0;
        }
        kind.bind(statement, index, value);
        return value.length();
    }

    private static void requireReferences(Schema schema) throws SQLException, BackupRefused {
        for (Schema.Reference reference : schema.references()) {
            String there = reference.columns().keySet().stream().map(column -> "c.`" + column + "` is not null")
                    .collect(Collectors.joining(" and "));
            String same = reference.columns().entrySet().stream()
                    .map(pair -> "p.`" + pair.getValue() + "` = c.`" + pair.getKey() + "`")
                    .collect(Collectors.joining(" and "));
            if (schema.number("select count(*) from `" + reference.child() + "` c where " + there
                    + " and not exists (select 1 from `" + reference.parent() + "` p where " + same + ")") > 0) {
                throw new BackupRefused("rows of " + reference.child() + " refer to rows of " + reference.parent()
                        + " that the file doesn't hold.");
            }
        }
    }
}
