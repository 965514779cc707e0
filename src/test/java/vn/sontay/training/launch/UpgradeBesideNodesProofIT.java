package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.database.Database;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.StatementMeter;
import vn.sontay.training.testing.WebVisitor;

/** LAU-16, LAU-17: who works at a node of the version before goes on, while another migrates, and when that fails. */
@Order(1)
class UpgradeBesideNodesProofIT {

    private static final String ADDS_SLOWLY = "create table of_next_version (id bigint primary key, note varchar(200));\n"
            + "alter table person add column of_next_version varchar(50) default 'mới';\nselect sleep(2);\n"
            + "insert into of_next_version (id, note) select id, full_name from person;\nselect sleep(2);\n"
            + "create index of_next_version_by_note on of_next_version (note);\nselect sleep(2);\n";
    private static final int PRESSES = 5;
    private static final int LETTERS = 26;

    @TempDir
    Path folder;

    @Test
    void the_version_before_serves_while_a_new_node_migrates_slowly_and_when_its_migration_breaks() throws Exception {
        StatementMeter database = new StatementMeter("beside");
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("DEMO", "true");
        try (RunningApp old = RunningApp.start(settings)) {
            WebVisitor administrator = new WebVisitor(old.address());
            administrator.signIn("quantri", "taphuan123");
            DataSource source = Database.unhurriedSource(settings.get("DB_URL"), settings.get("DB_USER"),
                    settings.get("DB_PASSWORD"));

            CompletableFuture<Void> slow = migrate(source, ADDS_SLOWLY);
            int written = worksUntil(slow, administrator);
            slow.get();
            assertTrue(written >= PRESSES, written + " people were written down meanwhile");
            works(administrator, "Đinh Thị Sau");

            assertThrows(CannotStart.class, upgrade(source, 9001, "alter table person add column half varchar(9);\n"
                    + "insert into no_such_table (id) values (1);")::run);
            works(administrator, "Đinh Thị Hỏng");
            old.kill();
            old.start();
            administrator.signIn("quantri", "taphuan123");
            works(administrator, "Đinh Thị Lại");
        }
    }

    private CompletableFuture<Void> migrate(DataSource source, String sql) {
        return CompletableFuture.runAsync(() -> {
            try {
                upgrade(source, 9000, sql).run();
            } catch (CannotStart | IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Upgrade upgrade(DataSource source, int version, String sql) throws IOException {
        Path location = Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(location.resolve("V" + version + "__of_the_next_version.sql"), sql);
        return new Upgrade(folder.resolve("kept"), source, each -> Migration.configuration(each)
                .locations("classpath:db/migration", "filesystem:" + location));
    }

    private static int worksUntil(CompletableFuture<Void> done, WebVisitor administrator) {
        int written = 0;
        while (!done.isDone()) {
            works(administrator,
                    "Đinh Thị Trong" + (char) ('a' + written / LETTERS) + (char) ('a' + written % LETTERS));
            written++;
        }
        return written;
    }

    private static void works(WebVisitor administrator, String name) {
        WebVisitor.Page added = administrator.open("/admin/add-person").form("add").with("fullName", name)
                .with("roles", "TRAINEE").press("addSubmit");
        assertEquals(200, added.status(), added.body());
        assertEquals("", added.html().select(".field-error").text());
        assertTrue(administrator.open("/admin/people?q=" + name.substring(name.lastIndexOf(' ') + 1)).body()
                .contains(name), name);
        assertEquals(200, administrator.open("/admin/classes").status());
    }
}
