package vn.sontay.training.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import vn.sontay.training.operation.backup.BackupRefused;

/**
 * Brings a database that holds data to the schema of this version, or leaves it as it was (LAU-17). The launcher does it before there is
 * a server, so that nothing else of this node has the database open. An empty database is left to the server.
 */
final class Upgrade {

    private static final long MEGABYTE = 1L << 20;
    private static final long SPARE = 64 * MEGABYTE;

    private final Path folder;
    private final DataSource source;
    private final Function<DataSource, FluentConfiguration> migrations;

    /** @param folder for the copy of the state before @param source of connections that take the time they need */
    Upgrade(Path folder, DataSource source, Function<DataSource, FluentConfiguration> migrations) {
        this.folder = folder;
        this.source = source;
        this.migrations = migrations;
    }

    /** @return that of the database of the settings */
    static Upgrade of(LaunchSettings settings) throws CannotStart {
        CommandDatabase.migrations(); // which says nothing about each
        return new Upgrade(settings.dataDir().resolve("before-upgrade"), new CommandDatabase(settings).source(),
                Migration::configuration);
    }

    /** Does nothing where nothing is to be done. @throws CannotStart in both languages: what failed, what stands, what to do */
    void run() throws CannotStart {
        try {
            if (UpgradeMark.in(folder).isEmpty() && !(holdsData() && isBehind())) {
                return;
            }
            try (StateBefore state = StateBefore.of(source)) {
                if (state != null) {
                    finishWhatWasCutOff(state);
                    if (holdsData() && isBehind()) {
                        upgrade(state);
                    }
                }
            }
        } catch (IOException | SQLException | BackupRefused | FlywayException e) {
            tell(e);
            throw new CannotStart(words().noCopy(e));
        }
    }

    private boolean holdsData() throws SQLException {
        return table("setting") && number("select count(*) from setting where name = 'mode'") > 0;
    }

    private boolean isBehind() {
        return migrations.apply(source).load().info().pending().length > 0;
    }

    /** After a power cut the copy is put back, unless somebody has worked since: the version before may have been started meanwhile. */
    private void finishWhatWasCutOff(StateBefore state)
            throws IOException, SQLException, BackupRefused, CannotStart {
        Optional<UpgradeMark> left = UpgradeMark.in(folder);
        if (left.isEmpty()) {
            return;
        }
        Path copy = folder.resolve(left.get().copy());
        if (newestEntry() <= left.get().newestEntry() && Files.exists(copy)) {
            putBackAtLast(state, copy);
            Files.delete(copy);
        }
        UpgradeMark.remove(folder);
    }

    private void putBackAtLast(StateBefore state, Path copy) throws CannotStart {
        try {
            if (!state.putBack(copy)) {
                throw new CannotStart(words().othersWork(copy));
            }
        } catch (IOException | SQLException | BackupRefused | FlywayException e) {
            tell(e);
            throw new CannotStart(words().notPutBack(e, copy));
        }
    }

    private void upgrade(StateBefore state) throws IOException, SQLException, BackupRefused, CannotStart {
        UpgradeWords words = words();
        System.out.println("Đang nâng cấp cơ sở dữ liệu từ " + words.from() + " lên " + words.to()
                + ", xin đừng tắt… (upgrading the database, please wait)");
        Files.createDirectories(folder);
        DataFolder.close(folder);
        long room = state.room() + SPARE;
        if (Files.getFileStore(folder).getUsableSpace() < room) {
            throw new CannotStart(words.noRoom(room / MEGABYTE));
        }
        Path copy = folder.resolve(
                "schema-" + words.from() + "-" + Clock.systemUTC().instant().toString().replaceAll("[^\\dTZ]", "")
                        + state.ending());
        long newestEntry = newestEntry();
        keep(state, copy);
        new UpgradeMark(String.valueOf(copy.getFileName()), newestEntry).keep(folder);
        try {
            migrations.apply(source).load().migrate();
        } catch (FlywayException e) {
            tell(e);
            putBack(state, copy, words, e);
        }
        UpgradeMark.remove(folder);
        Files.delete(copy);
    }

    private static void keep(StateBefore state, Path copy) throws IOException, SQLException, BackupRefused {
        try {
            state.keep(copy);
        } catch (IOException | SQLException | BackupRefused | FlywayException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private void putBack(StateBefore state, Path copy, UpgradeWords words, FlywayException failure)
            throws CannotStart, IOException {
        try {
            if (!state.putBack(copy)) {
                forgetFailure();
                throw new CannotStart(words.left(failure, copy));
            }
        } catch (IOException | SQLException | BackupRefused | FlywayException e) {
            failure.addSuppressed(e);
            tell(failure);
            throw new CannotStart(words.notPutBack(failure, copy));
        }
        UpgradeMark.remove(folder);
        Files.delete(copy);
        throw new CannotStart(words.putBack(failure));
    }

    /** A note of the failure in the history would keep the version before from starting again. */
    private void forgetFailure() throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("delete from flyway_schema_history where success = false");
        }
    }

    private void tell(Exception failure) {
        try {
            Files.createDirectories(folder);
            DataFolder.close(folder);
            try (PrintWriter out = new PrintWriter(
                    Files.newBufferedWriter(folder.resolve(UpgradeWords.FAILURE), StandardCharsets.UTF_8))) {
                out.println(Clock.systemUTC().instant());
                failure.printStackTrace(out);
            }
        } catch (IOException e) {
            System.err.println("WARNING: what failed could not be written to " + folder);
        }
    }

    private UpgradeWords words() {
        return new UpgradeWords(version(true), version(false), folder);
    }

    /** @return the newest that was applied here, or that this version knows; a question mark where that can't be asked */
    private String version(boolean applied) {
        try {
            MigrationInfo[] all = applied
                    ? migrations.apply(source).load().info().applied()
                    : migrations.apply(source).load().info().all();
            return Arrays.stream(all).map(MigrationInfo::getVersion).filter(each -> each != null)
                    .max(Comparator.naturalOrder()).map(MigrationVersion::getVersion).orElse("0");
        } catch (FlywayException e) {
            return "?";
        }
    }

    private long newestEntry() throws SQLException {
        return table("audit_entry") ? number("select coalesce(max(id), 0) from audit_entry") : 0;
    }

    private boolean table(String name) throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, name, null)) {
            return tables.next();
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
