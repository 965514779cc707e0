package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.operation.backup.BackupFile;
import vn.sontay.training.operation.backup.Restorer;
import vn.sontay.training.shared.database.Database;
import vn.sontay.training.testing.GaleraCluster;
import vn.sontay.training.testing.NeedsGalera;

/** LAU-17 on a cluster: the node of the database that is written dies while a node of the application migrates. */
@ExtendWith(NeedsGalera.class)
class UpgradeGaleraProofIT {

    private static final String SLOW = "create table of_next_version (id bigint primary key, note varchar(200));\n"
            + "insert into of_next_version (id, note) select id, full_name from person;\nselect sleep(5);\n"
            + "create index of_next_version_by_note on of_next_version (note);\n";
    private static final String IN_THE_MIDDLE = "select count(*) from flyway_schema_history where version = '150'";
    private static final String AT_THE_END = "select count(*) from information_schema.processlist "
            + "where info like 'select sleep(5)%'";
    private static final int PATIENCE_MINUTES = 8;

    @TempDir
    Path folder;

    /** Half of it is there then, and stands in the way of whoever begins anew. */
    @Test
    void a_migration_that_loses_its_database_is_begun_anew_by_the_next_start_and_every_row_is_there() throws Exception {
        try (GaleraCluster cluster = GaleraCluster.begin()) {
            Map<String, String> settings = cluster.settings();
            DataSource source = Database.unhurriedSource(settings.get("DB_URL"), settings.get("DB_USER"),
                    settings.get("DB_PASSWORD"));
            BackupFile stored = new BackupFile(Path.of(UpgradeIT.class.getResource(UpgradeIT.STORED).toURI()), null);
            Restorer restorer = new Restorer(source, TestMigrations.known());
            restorer.restore(stored, restorer.accepted(stored, "demo"));
            StoredRows before = StoredRows.read(source);

            for (String moment : List.of(IN_THE_MIDDLE, AT_THE_END)) {
                CompletableFuture<Optional<CannotStart>> start = CompletableFuture.supplyAsync(() -> start(source));
                int writer = await(cluster, moment, start);
                cluster.kill(writer);
                CannotStart told = start.get(PATIENCE_MINUTES, TimeUnit.MINUTES).orElseThrow();
                System.out.println("node " + (writer + 1) + " was written and killed: " + told.getMessage());
                assertEquals(1, told.getMessage().lines().count());
                cluster.restart(writer);
            }
            assertEquals(Optional.empty(), start(source));

            StoredRows after = StoredRows.read(source);
            assertEquals(UpgradeIT.BECAME_OTHERWISE, before.missingIn(after));
            for (int node : GaleraCluster.numbers()) {
                assertEquals(1, number(cluster, node, "select count(*) from flyway_schema_history "
                        + "where version = '9000' and success"));
                assertEquals(0, number(cluster, node, "select count(*) from flyway_schema_history where not success"));
                assertEquals(before.table("person").size(),
                        number(cluster, node, "select count(*) from of_next_version"));
            }
        }
    }

    /** @return what the launcher would say, or empty when it would go on */
    private Optional<CannotStart> start(DataSource source) {
        try {
            Path location = Files.createDirectories(folder.resolve("migrations"));
            Files.writeString(location.resolve("V9000__of_the_next_version.sql"), SLOW);
            new Upgrade(folder.resolve("kept"), source, each -> Migration.configuration(each)
                    .locations("classpath:db/migration", "filesystem:" + location)).run();
            return Optional.empty();
        } catch (CannotStart e) {
            return Optional.of(e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the node that is written at that moment */
    private static int await(GaleraCluster cluster, String moment, CompletableFuture<?> start) throws Exception {
        while (true) {
            int writer = cluster.writer();
            if (number(cluster, writer, moment) > 0) {
                return writer;
            }
            assertTrue(!start.isDone(), () -> "over before anything happened to it: " + start.join());
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static long number(GaleraCluster cluster, int node, String query) throws SQLException {
        try (Connection connection = cluster.connection(node);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
