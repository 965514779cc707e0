package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;
import vn.sontay.training.testing.ZipFiles;

/** An administrator brings questions from elsewhere, and takes them along: every file that can't be read is told beside its field. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class ImportJourneyIT {

    /** Asked in a year that no class of the demo meets, so that nobody else is asked. */
    private static final String MARKS = "[tag:lesson:A1] [tag:outcome:1] [tag:validFrom:2098-01-01] [tag:validTo:2098-12-31]";
    private static final String BOMB = "<!DOCTYPE quiz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><quiz>&b;</quiz>";
    private static final String ELSEWHERE = "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz>&x;</quiz>";

    @Test
    void a_file_that_cannot_be_read_is_told_beside_its_field_and_changes_nothing() {
        Hasty administrator = SharedDemo.onPhone().signIn("quantri");
        String before = bankSize(administrator);
        administrator.open("/admin/questions").follow("Nhập câu hỏi từ tệp");
        administrator.page.locator("#lesson").selectOption("A1");
        administrator.fill("source", "Nghị định 118");
        administrator.press("importSubmit");
        assertThat(administrator.page.locator("#file-message, .field-error").first())
                .containsText("Vui lòng chọn một tệp");
        String vietnamese = "Xã Sơn Tây có phải là xã không?{T}\n";
        refuses(administrator, "trong.gift", new byte[0], "Tệp vừa gửi trống");
        refuses(administrator, "cu.gift", "Hay?{T}\n\nXã là gì?{T}".getBytes(Charset.forName("windows-1258")),
                "không ở mã UTF-8 (dòng 3");
        refuses(administrator, "phuong-tay.gift", "Caf\u00e9?{T}".getBytes(Charset.forName("windows-1252")),
                "không ở mã UTF-8");
        refuses(administrator, "khong-dau-hieu.gift", vietnamese.getBytes(UTF_16LE), "không ở mã UTF-8");
        refuses(administrator, "hinh.gift", new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 1}, "không ở mã UTF-8");
        refuses(administrator, "dieu-khien.gift", "Đúng?{T}\n\u0007".getBytes(UTF_8), "ký tự điều khiển U+0007");
        refuses(administrator, "bom.xml", BOMB.getBytes(UTF_8), "Vì an toàn, tệp như vậy không được nhận");
        refuses(administrator, "ngoai.xml", ELSEWHERE.getBytes(UTF_8), "Vì an toàn, tệp như vậy không được nhận");
        refuses(administrator, "dtd.xml", "<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:1/x.dtd\"><quiz/>".getBytes(UTF_8),
                "Vì an toàn, tệp như vậy không được nhận");
        refuses(administrator, "hong.xml", "<quiz>\n<question>".getBytes(UTF_8), "Tệp XML hỏng ở dòng 2");
        refuses(administrator, "trang.xml", "<?xml version=\"1.0\"?><html/>".getBytes(UTF_8), "không phải Moodle XML");
        refuses(administrator, "khoa.xlsx", new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1},
                "có mật khẩu hoặc là dạng .xls cũ");
        refuses(administrator, "van-ban.xlsx",
                ZipFiles.of(List.of(Map.entry("word/document.xml", "<a/>".getBytes(UTF_8)))),
                "Không đọc được tệp Excel");
        refuses(administrator, "hong.xlsx", "PK\u0003\u0004".getBytes(UTF_8), "Không đọc được tệp Excel");
        refuses(administrator, "bom.xlsx",
                ZipFiles.of(List.of(Map.entry("xl/worksheets/sheet1.xml", new byte[70 << 20]))),
                "bung ra quá lớn");
        refuses(administrator, "nhieu.gift", "a{T}\n\n".repeat(10_001).getBytes(UTF_8), "Tệp có hơn 10.000 câu");
        byte[] huge = new byte[13 << 20];
        Arrays.fill(huge, (byte) 'a');
        refuses(administrator, "nang.gift", huge, "Tệp nặng hơn 12 MB");
        assertEquals(before, bankSize(administrator));
        administrator.calm();
    }

    /** What was typed stays, and no dry run is shown. */
    private static void refuses(Hasty administrator, String name, byte[] file, String message) {
        administrator.page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", file));
        administrator.once("importSubmit");
        Locator told = administrator.page.locator(".field:has(#file) .field-error");
        assertThat(told).containsText(message);
        assertThat(administrator.page.locator("#lesson")).hasValue("A1");
        assertThat(administrator.page.locator("#source")).hasValue("Nghị định 118");
        assertThat(administrator.page).hasURL(Pattern.compile(".*/admin/import-questions.*"));
    }

    @Test
    void a_file_is_looked_at_mended_imported_and_comes_back_the_same() {
        Hasty administrator = SharedDemo.onPhone().signIn("quantri");
        String broken = question("NHAP-1", "Nhập thử một?") + question("NHAP-1", "Trùng mã?") + "Cảm nghĩ?{}\n\n"
                + "Hỏng {=a ~b\n\n" + "[html]<img src\\=\"data\\:image/svg+xml;base64,PHN2Zz4\\=\">Hình?{T}\n";
        send(administrator, "cau-hoi.gift", broken.getBytes(UTF_8));
        administrator.sees("Tệp còn câu hỏng nên chưa câu nào được nhập.");
        assertThat(administrator.page.locator("#importCheckSubmit")).hasCount(0);
        administrator.sees("Mã NHAP-1 đã dùng cho câu ở dòng 2. Đặt mã khác.");
        administrator.sees("Thiếu hoặc thừa dấu { }.");
        administrator.follow("Không nhập");
        administrator.sees("Câu tự luận phải có người chấm");
        administrator.sees("Câu có hình không phải PNG, JPEG, GIF hay WebP.");
        administrator.follow("Câu mới");
        administrator.sees("Nhập thử một?");

        String sound = question("NHAP-1", "[html]Nhập thử <b onclick\\=\"x()\">một</b><script>alert(1)</script>?")
                + question("NHAP-2", "Nhập thử hai?") + "// [id:NHAP-3] " + MARKS
                + "\n[html]<p>Nối giấy với nơi.</p>{=<p>Giấy <b>khai sinh</b></p> -> K'Lê =<p>Sổ đỏ</p> -> Đất đai}\n";
        send(administrator, "cau-hoi.gift", ("\uFEFF" + sound).getBytes(UTF_16LE));
        assertThat(administrator.page.locator("#importCheckSubmit")).hasValue("Nhập 3 câu hỏi");
        administrator.twice("importCheckSubmit");
        administrator.sees("Đã nhập câu hỏi vào ngân hàng.");
        administrator.open("/admin/question?code=NHAP-2").sees("Nhập thử hai?");
        administrator.open("/admin/question?code=NHAP-1");
        assertThat(administrator.page.locator("main b").filter(new Locator.FilterOptions().setHasText("một")).first())
                .isVisible();

        administrator.open("/admin/question?code=NHAP-3");
        assertThat(administrator.page.locator("main label.place b")).hasText("khai sinh");
        assertThat(administrator.page.locator("main label.place select").first()).containsText("K'Lê");
        assertFalse(administrator.page.locator("main").innerText().contains("<p>"));

        for (String format : List.of("gift", "moodle-xml", "xlsx")) {
            APIResponse file = administrator.page.request().get("/admin/question-file?format=" + format + "&lesson=A1");
            assertEquals(200, file.status());
            send(administrator, "ngan-hang." + format, file.body());
            administrator.sees("Tệp không có câu nào mới hoặc khác với ngân hàng.");
            assertThat(administrator.page.locator("#importCheckSubmit")).hasCount(0);
        }
        administrator.calm();
    }

    private static String question(String code, String text) {
        return "// [id:" + code + "] " + MARKS + "\n" + text + "{=đúng#Phải rồi ~sai}\n\n";
    }

    @Test
    void five_thousand_questions_are_listed_by_fate_and_in_pages() {
        Hasty administrator = SharedDemo.atDesk().signIn("quantri");
        StringBuilder file = new StringBuilder();
        for (int i = 1; i <= 5_000; i++) {
            file.append(i % 100 == 0 ? "Hỏng số " + i + " {=a ~b\n\n" : question("NHIEU-" + i, "Câu số " + i + "?"));
        }
        send(administrator, "nhieu.gift", file.toString().getBytes(UTF_8));
        assertThat(administrator.page.locator("h2#list")).hasText("Câu hỏng (50)");
        administrator.follow("Câu mới");
        assertThat(administrator.page.locator("h2#list")).hasText("Câu mới (4950)");
        assertThat(administrator.page.locator("h2#list + ul > li")).hasCount(50);
        administrator.page.locator("a[rel=next]").click();
        administrator.sees("Trang 2/99");
        administrator.calm();
    }

    /** The template, filled as a spreadsheet does, with shared strings left out. */
    @Test
    void the_workbook_to_fill_is_filled_and_read() {
        Hasty administrator = SharedDemo.atDesk().signIn("quantri");
        administrator.open("/admin/import-questions");
        byte[] template = administrator.page.request()
                .get(administrator.page.locator("a[href*='format=template']").getAttribute("href")).body();
        String rows = row("Mã câu", "MAU-1", "Loại câu", "Chọn một", "Nội dung", "Điền thử mẫu?", "Phương án", "Một",
                "Đúng", "x", "Nguồn", "Luật mẫu", "Hiệu lực từ", "01/01/2098", "Hiệu lực đến", "31/12/2098")
                + row("Phương án", "Hai", "Lời nhắc", "Chưa phải");
        send(administrator, "mau.xlsx", edited(template, (name, text) -> name.equals("xl/worksheets/sheet1.xml")
                ? text.replaceFirst("</sheetData>", rows + "</sheetData>")
                : text));
        assertThat(administrator.page.locator("#importCheckSubmit")).hasValue("Nhập 1 câu hỏi");
        administrator.once("importCheckSubmit");
        administrator.open("/admin/question?code=MAU-1");
        administrator.sees("Điền thử mẫu?");
        administrator.calm();
    }

    @Test
    void files_of_questions_are_the_administrator_s() {
        for (String name : List.of("gv01", "cc02", "lanhdao")) {
            APIResponse answer = SharedDemo.onPhone().signIn(name).page.request()
                    .get("/admin/question-file?format=gift");
            assertEquals(403, answer.status(), name);
        }
        APIResponse stranger = SharedDemo.onPhone().page.request().get("/admin/question-file?format=gift");
        assertTrue(stranger.url().contains("/sign-in"), stranger.url());
        Hasty administrator = SharedDemo.onPhone().signIn("quantri");
        for (String query : List.of("?format=exe", "", "?format=gift&lesson=X9")) {
            assertEquals(404, administrator.page.request().get("/admin/question-file" + query).status(), query);
        }
        byte[] first = administrator.page.request().get("/admin/question-file?format=moodle-xml").body();
        assertArrayEquals(first, administrator.page.request().get("/admin/question-file?format=moodle-xml").body());
    }

    private static void send(Hasty administrator, String name, byte[] file) {
        administrator.open("/admin/import-questions");
        administrator.page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", file));
        administrator.page.locator("#lesson").selectOption("A1");
        administrator.fill("source", "Nghị định 118/2025/NĐ-CP");
        administrator.once("importSubmit");
        assertThat(administrator.page).hasURL(Pattern.compile(".*/admin/import-check.*"));
    }

    private static String bankSize(Hasty administrator) {
        administrator.open("/admin/export-questions");
        return administrator.page.locator("#lesson option").first().innerText();
    }

    private static final List<String> COLUMNS = List.of("Mã câu", "Bài", "Mục tiêu", "Mức độ", "Phần", "Loại câu",
            "Nội dung", "Phương án", "Ghép với", "Đúng", "Sai số", "Lời nhắc", "Giải thích", "Nguồn", "Hiệu lực từ",
            "Hiệu lực đến");

    private static String row(String... titlesAndTexts) {
        StringBuilder cells = new StringBuilder("<row>");
        for (int i = 0; i < titlesAndTexts.length; i += 2) {
            char column = (char) ('A' + COLUMNS.indexOf(titlesAndTexts[i]));
            cells.append("<c r=\"").append(column).append("9\" t=\"inlineStr\"><is><t>").append(titlesAndTexts[i + 1])
                    .append("</t></is></c>");
        }
        return cells.append("</row>").toString();
    }

    private static byte[] edited(byte[] archive, BinaryOperator<String> edit) {
        return ZipFiles.of(ZipFiles.parts(archive).stream()
                .map(part -> Map.entry(part.getKey(),
                        edit.apply(part.getKey(), new String(part.getValue(), UTF_8)).getBytes(UTF_8)))
                .toList());
    }
}
