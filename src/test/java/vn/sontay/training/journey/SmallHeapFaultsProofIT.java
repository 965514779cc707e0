package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Page;
import vn.sontay.training.testing.ZipFiles;

/** A list of ten thousand people, and files that unpack to far more than they weigh, at a server with a small heap. */
class SmallHeapFaultsProofIT {

    private static final int PEOPLE = 10_000;
    private static final int BOMB = 600 << 20;

    @Test
    void what_is_too_much_is_refused_or_done_and_the_server_lives() throws Exception {
        try (RunningApp app = RunningApp.start(Map.of("DEMO", "true", "JAVA_MAX_HEAP", "256m"))) {
            WebVisitor administrator = new WebVisitor(app.address());
            administrator.signIn("quantri", "taphuan123");
            Page list = sent(administrator, "danh-sach.csv", list());
            System.out.println("10,000 people: " + list.status() + " " + list.html().select("#file-error").text()
                    + " " + list.messages() + " " + list.html().select("main h2").eachText());
            lives(app, administrator);
            byte[] bomb = bomb();
            Page people = sent(administrator, "bom.xlsx", bomb);
            assertFalse(people.html().select("#file-error").text().isEmpty(), people.body());
            Page questions = administrator.open("/admin/import-questions").form("import").withFile("file", "bom.xlsx",
                    bomb).press("importSubmit");
            assertTrue(questions.status() == 200 || questions.status() == 422, questions.status() + questions.body());
            lives(app, administrator);
            if (list.findForm("rosterTake").isPresent()) {
                Page taken = list.form("rosterTake").press("rosterTakeSubmit");
                System.out.println("taken over: " + taken.status() + " " + taken.messages());
                assertEquals(200, taken.status(), taken.body());
            }
            lives(app, administrator);
            String log = Files.readString(app.dataDir().resolve("server.0.log"));
            assertFalse(log.contains("OutOfMemoryError"), log);
            assertEquals("", app.lastError());
        }
    }

    private static Page sent(WebVisitor administrator, String name, byte[] file) {
        Page page = administrator.open("/admin/import-people").form("importPeople").withFile("file", name, file)
                .press("importPeopleSubmit");
        assertEquals(200, page.status(), page.body());
        return page;
    }

    private static void lives(RunningApp app, WebVisitor administrator) {
        assertTrue(app.isRunning());
        assertEquals(200, administrator.open("/health/ready").status());
        assertEquals(200, administrator.open("/admin/people").status());
    }

    private static byte[] list() {
        StringBuilder rows = new StringBuilder("STT;Họ và tên;Năm sinh;Đơn vị\n");
        for (int i = 0; i < PEOPLE; i++) {
            rows.append(i + 1).append(";Đinh Thị ").append((char) ('A' + i / 676 % 26))
                    .append((char) ('a' + i / 26 % 26))
                    .append((char) ('a' + i % 26)).append(';').append(1960 + i % 40).append(";Xã Sơn Tây\n");
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook whose one sheet is {@value #BOMB} bytes of nothing. */
    private static byte[] bomb() {
        return ZipFiles.of(List.of(
                Map.entry("[Content_Types].xml",
                        text("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                                + "Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" "
                                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>")),
                Map.entry("xl/workbook.xml",
                        text("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")),
                Map.entry("xl/worksheets/sheet1.xml", new byte[BOMB])));
    }

    private static byte[] text(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
