package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.FullDisk;
import vn.sontay.training.testing.MariaDbOnDisk;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/**
 * WEB-17, DB-8: a disk is full, and has room again: the one on which everything lies (embedded database, logs, files that are sent), or
 * MariaDB's.
 */
class FullDiskProofIT {

    private static final String NO_ROOM = "Máy chủ hết chỗ lưu dữ liệu";
    private static final String PRESS_AGAIN = "Máy chủ chưa ghi xong việc vừa rồi";
    private static final int MEGABYTES = 420;
    /** The file of the database has holes, which are filled first. */
    private static final int MOST_WRITES = 1500;
    private static final int A_LOT = 200_000;
    /** Written down while there is room. */
    private static final int BEFORE = 20;
    /** Left when the next are written down: those of them who are acknowledged lie at the very end of the disk. */
    private static final long ROOM = 1L << 20;
    /** The embedded database shuts itself, and the pool looks at a connection each five seconds only. */
    private static final int ASKED_TO_WAIT = 503;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Pattern NUMBER = Pattern.compile("(\\d+)/\\d{4}/GCN-TH");

    private final Set<String> acknowledged = new HashSet<>();
    private final Set<String> askedAgain = new HashSet<>();
    /** Who was told that there is no room: what became of it nobody knows before they press again. */
    private final Map<String, Form> refused = new HashMap<>();
    private final List<String> references = new ArrayList<>();
    /** Of certificates, as a page has said that they are in the register. */
    private final Set<Integer> numbers = new HashSet<>();
    private int tried;

    @Test
    void who_meets_a_full_disk_is_told_and_what_was_acknowledged_stays() throws Exception {
        Assumptions.assumeTrue(FullDisk.canBeMade(), "only root can make a small disk: skipped");
        try (FullDisk disk = new FullDisk(MEGABYTES);
                RunningApp app = RunningApp.prepare(
                        Map.of("DEMO", "true", "DATA_DIR", disk.folder().resolve("data").toString()))) {
            app.start();
            WebVisitor administrator = new WebVisitor(app.address());
            administrator.signIn("quantri", "taphuan123");
            Form issue = issuing(administrator);

            Form questions = questions(administrator);
            Form people = people(administrator);
            writeDown(administrator, BEFORE);
            disk.fillBut(ROOM);
            writeUntilFull(administrator);
            assertTrue(acknowledged.size() > BEFORE, "nobody was acknowledged as the disk ran full");
            disk.fill();
            assertTold(patiently(() -> questions.press("importSubmit")));
            assertTold(patiently(() -> people.press("importPeopleSubmit")));
            writeUntilFull(administrator);
            disk.fill();
            assertToldOrIssued(patiently(() -> issue.press("issueAll")));
            assertEquals(503, administrator.open("/health/ready").status());
            assertEquals(200, administrator.open("/health/live").status());
            assertTrue(references.size() > 2);
            assertKept(app.dataDir().resolve("server.references.log"));

            disk.makeRoom();
            awaitReady(administrator);
            pressAgain();
            assertEquals(200, patiently(() -> questions.press("importSubmit")).status());
            assertEquals(200, patiently(() -> people.press("importPeopleSubmit")).status());
            Page issued = patiently(() -> issue.press("issueAll"));
            assertEquals(200, issued.status(), issued.body());
            assertIssued(issued);
            app.kill();
            String url = "jdbc:h2:file:" + app.dataDir().resolve("training") + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE";
            try (Connection connection = DriverManager.getConnection(url, "sa", "sa")) {
                assertStored(connection);
            }
        }
    }

    /** Logs and files that are sent have room, so the node is ready, and whoever only reads goes on. */
    @Test
    void who_meets_a_full_disk_of_mariadb_is_told_likewise() throws Exception {
        Assumptions.assumeTrue(FullDisk.canBeMade(), "only root can make a small disk: skipped");
        try (FullDisk disk = new FullDisk(MEGABYTES);
                MariaDbOnDisk database = new MariaDbOnDisk(disk.folder().resolve("data"))) {
            Map<String, String> settings = new HashMap<>(database.settings());
            settings.put("DEMO", "true");
            try (RunningApp app = RunningApp.prepare(settings)) {
                app.start();
                WebVisitor administrator = new WebVisitor(app.address());
                administrator.signIn("quantri", "taphuan123");
                Form issue = issuing(administrator);
                Form people = people(administrator);
                writeDown(administrator, BEFORE);
                disk.fill();
                assertTold(patiently(() -> people.press("importPeopleSubmit")));
                writeUntilFull(administrator);
                disk.fill();
                assertToldOrIssued(patiently(() -> issue.press("issueAll")));
                assertEquals(200, administrator.open("/admin/classes").status());
                assertEquals(200, administrator.open("/health/ready").status());
                assertKept(app.dataDir().resolve("server.references.log"));

                disk.makeRoom();
                pressAgain();
                assertEquals(200, patiently(() -> people.press("importPeopleSubmit")).status());
                Page issued = patiently(() -> issue.press("issueAll"));
                assertEquals(200, issued.status(), issued.body());
                assertIssued(issued);
            }
            try (Connection connection = database.connection()) {
                assertStored(connection);
            }
        }
    }

    private static Form questions(WebVisitor administrator) {
        return administrator.open("/admin/import-questions").form("import").withFile("file", "nhieu.gift",
                "Câu hỏi?{T}\n\n".repeat(A_LOT / 14).getBytes(StandardCharsets.UTF_8));
    }

    private static Form people(WebVisitor administrator) {
        String rows = "Họ và tên;Đơn vị\n" + "Đinh Văn Tệp;Xã Sơn Tây\n".repeat(A_LOT / 25);
        return administrator.open("/admin/import-people").form("importPeople").withFile("file", "nhieu.csv",
                rows.getBytes(StandardCharsets.UTF_8));
    }

    /** @return the form of a class in which people wait for their certificates */
    static Form issuing(WebVisitor administrator) {
        for (String each : administrator.open("/admin/classes").html().select("main a[href*='class?id=']")
                .eachAttr("href")) {
            Page page = administrator.open("/admin/certificates?class=" + each.replaceAll(".*id=(\\d+).*", "$1"));
            if (page.findForm("issue").isPresent()) {
                return page.form("issue").with("signatoryId",
                        page.html().select("select[name=signatoryId] option[value~=\\d+]").first().val());
            }
        }
        throw new AssertionError("nobody waits for a certificate in the demo");
    }

    /** As long as there is room everybody is written down. */
    private void writeDown(WebVisitor administrator, int count) {
        for (int i = 0; i < count; i++) {
            String name = next();
            Page added = administrator.open("/admin/add-person").form("add").with("fullName", name)
                    .with("roles", "TRAINEE").press("addSubmit");
            assertTrue(added.url().contains("/admin/person"), added.body());
            acknowledged.add(name);
        }
    }

    private void writeUntilFull(WebVisitor administrator) {
        for (int i = 0; i < MOST_WRITES; i++) {
            String name = next();
            Page form = administrator.open("/admin/add-person");
            Form add = form.status() == 200 ? form.form("add").with("fullName", name).with("roles", "TRAINEE") : null;
            Page added = add == null ? form : add.press("addSubmit");
            if (added.status() == 200) { // a form that asks to press again has said nothing of what is stored
                (added.url().contains("/admin/person") ? acknowledged : askedAgain).add(name);
            } else if (added.status() != ASKED_TO_WAIT) {
                assertTold(added);
                if (add != null) {
                    refused.put(name, add);
                }
                return;
            }
        }
        throw new AssertionError("never full");
    }

    /** Whether it was stored or not: who presses again when there is room is stored once. */
    private void pressAgain() throws InterruptedException {
        for (Map.Entry<String, Form> each : refused.entrySet()) {
            Page added = patiently(() -> each.getValue().press("addSubmit"));
            assertTrue(added.url().contains("/admin/person"), added.body());
            acknowledged.add(each.getKey());
        }
    }

    /** Who is asked to wait does the same again. */
    private static Page patiently(Supplier<Page> press) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Page page = press.get();
        while (page.status() == ASKED_TO_WAIT && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(500);
            page = press.get();
        }
        return page;
    }

    private String next() {
        int number = tried++;
        return "Đinh Văn Đầy" + (char) ('a' + number / 676) + (char) ('a' + number / 26 % 26)
                + (char) ('a' + number % 26);
    }

    private void assertTold(Page page) {
        assertEquals(507, page.status(), page.body());
        assertEquals(NO_ROOM, page.heading());
        references.add(page.html().select(".code").text());
    }

    /** A file of the database may have holes in which a few certificates find room: then they are as good as any. */
    private void assertToldOrIssued(Page page) {
        if (page.status() != HttpURLConnection.HTTP_OK) {
            assertTold(page);
        } else if (!page.messages().contains(PRESS_AGAIN)) { // which says nothing of what is stored
            assertIssued(page);
        }
        System.out.println("Issuing on a full disk: " + page.status());
    }

    private void assertIssued(Page page) {
        assertEquals("", page.html().select(".field-error").text());
        Set<Integer> found = NUMBER.matcher(page.html().text()).results().map(each -> Integer.valueOf(each.group(1)))
                .collect(Collectors.toSet());
        assertFalse(found.isEmpty(), page.body());
        numbers.addAll(found);
    }

    private void assertKept(Path book) throws IOException {
        String kept = Files.readString(book);
        assertTrue(references.stream().allMatch(kept::contains), () -> references + " in " + kept.strip());
    }

    private static void awaitReady(WebVisitor visitor) throws InterruptedException {
        assertEquals(200, patiently(() -> visitor.open("/health/ready")).status());
    }

    private void assertStored(Connection connection) throws SQLException {
        List<String> stored = new ArrayList<>();
        try (ResultSet rows = connection.createStatement()
                .executeQuery("select full_name from person where full_name like 'Đinh Văn Đầy%'")) {
            while (rows.next()) {
                stored.add(rows.getString(1));
            }
        }
        System.out.println(acknowledged.size() + " people acknowledged, " + BEFORE
                + " of them while there was room; asked to press again for " + askedAgain
                + "; told that there is no room and pressed again: " + refused.keySet());
        assertTrue(acknowledged.size() >= BEFORE, "nobody was acknowledged: nothing to compare");
        assertEquals(Set.of(),
                acknowledged.stream().filter(each -> !stored.contains(each)).collect(Collectors.toSet()));
        assertEquals(Set.copyOf(stored).size(), stored.size(), () -> "somebody is stored twice: " + stored);
        Set<Integer> registered = new HashSet<>();
        try (ResultSet rows = connection.createStatement().executeQuery("select serial from certificate")) {
            while (rows.next()) {
                registered.add(rows.getInt(1));
            }
        }
        assertTrue(registered.containsAll(numbers), () -> numbers + " in " + registered);
        try (ResultSet rows = connection.createStatement().executeQuery(
                "select count(*) from (select unit_id, register, for_year, max(serial) - count(*) as missing "
                        + "from certificate group by unit_id, register, for_year) book where missing <> 0")) {
            rows.next();
            assertEquals(0, rows.getInt(1));
        }
    }
}
