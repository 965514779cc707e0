package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.outcome.document.text.PdfText;
import vn.sontay.training.shared.paper.FormalDocxLayout;
import vn.sontay.training.shared.paper.FormalLayout;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.shared.paper.TextStyle;
import vn.sontay.training.testing.Scans;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Page;

/** A list from its draft to the stamped file that says something else, into the file of its class, and who sees nothing of it. */
@ExtendWith(WarmDemo.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DocumentLifeJourneyIT {

    private static final String CLASS = "Lớp tập huấn DVCTT cho cán bộ, công chức, đợt 1 năm 2025";
    private static final String SUBJECT = "Danh sách đề nghị cấp giấy chứng nhận";

    private static WebVisitor administrator;
    private static String classId;
    private static String document;
    private static byte[] signed;

    @BeforeAll
    static void signIn() {
        administrator = new WebVisitor(WarmDemo.address());
        administrator.signIn("quantri", "taphuan123");
        classId = administrator.open("/admin/classes").html().select("a:contains(" + CLASS + ")").first().attr("href")
                .replaceAll(".*=(\\d+).*", "$1");
    }

    private static Page documents() {
        return administrator.open("/admin/documents?class=" + classId);
    }

    private static Page act(String kind) {
        return administrator.open(document.replace("document?", "document-act?act=" + kind + "&"));
    }

    private static Page done(Page page) {
        assertEquals(200, page.status(), page.url());
        assertEquals("", page.html().select(".field-error").text(), page.url());
        return page;
    }

    @Test
    @Order(1)
    void what_the_class_needs_is_drafted_by_one_press() {
        Page page = administrator.open("/admin/certificates?class=" + classId);
        Page list = administrator.open(page.html().select("a[href*=/admin/documents]").first().absUrl("href"));
        String sheet = list.html().select("input[name=papers][value^=SIGN_SHEET]").first().val();
        assertEquals("Anh/chị chọn ít nhất một giấy tờ.",
                list.form("draft").with("papers").press("draftSubmit").html().select(".field-error").text()
                        .replaceFirst("^! ?", ""));
        Page kept = done(list.form("draft").with("papers", "PROPOSAL:", sheet).press("draftSubmit"));
        document = kept.html().select(".rows a:contains(" + SUBJECT + ")").first().absUrl("href");
        assertTrue(kept.html().select("input[name=papers][value='PROPOSAL:']").isEmpty(), "it isn't offered again");
        assertEquals("Dự thảo", administrator.open(document).html().select(".badge").first().text());
    }

    @Test
    @Order(2)
    void a_file_that_is_none_is_refused_beside_its_field_and_changes_nothing() {
        Page refused = act("ISSUED").form("issue").with("number", "21/DS-UBND")
                .withFile("file", "quyet-dinh.pdf", "<html>x</html>".getBytes(StandardCharsets.UTF_8))
                .press("issueSubmit");
        assertTrue(refused.html().select("#file-error").text().contains("không phải PDF"), refused.body());
        assertEquals("21/DS-UBND", refused.html().select("#number").val(), "what was typed is kept");
        assertEquals("Dự thảo", administrator.open(document).html().select(".badge").first().text());
    }

    @Test
    @Order(3)
    void what_an_office_changed_is_shown_and_confirmed_and_never_refused() {
        String draft = administrator.open(document).html().select("a:contains(Tải dự thảo)").first().attr("href");
        signed = pdf(PdfText.read(administrator.download(draft)).orElseThrow().text()
                .replaceFirst("Số:[\\s\u00a0]*/…", "Số: 21/DS-UBND")
                .replace("NGƯỜI LẬP DANH SÁCH", "CÁN BỘ TỔNG HỢP"));
        Page difference = done(act("ISSUED").form("issue").with("number", "21/DS-UBND").with("signer", "Hồ Minh Đức")
                .withFile("file", "Quyết định 21.pdf", signed).press("issueSubmit"));
        assertEquals("Chỗ khác dự thảo", difference.heading());
        assertTrue(difference.html().select("ins").text().contains("CÁN BỘ TỔNG HỢP"), difference.body());
        assertTrue(difference.html().select("del").text().contains("NGƯỜI LẬP DANH SÁCH"), difference.body());
        assertFalse(difference.html().select("ins").text().contains("21/DS"), "the number was left open");
        assertEquals("Đã ban hành", administrator.open(document).html().select(".badge").first().text());
        assertTrue(documents().html().select(".badge.warning").text().contains("Khác dự thảo"));

        Page untouched = difference.form("see").press("seeSubmit");
        assertTrue(untouched.html().select(".field-error").text().contains("đánh dấu"));
        Page seen = done(difference.form("see").with("seen", "true").press("seeSubmit"));
        assertTrue(seen.html().select("main").text().contains("Đã xem chỗ khác: Phạm Thị Lan Chi"), seen.body());
    }

    @Test
    @Order(4)
    void the_class_s_file_holds_the_signed_bytes_and_names_what_is_missing() {
        Map<String, byte[]> file = zip(administrator.download("/admin/class-file.zip?class=" + classId));
        byte[] kept = file.entrySet().stream().filter(each -> each.getKey().contains("-21-ds-ubnd-danh-sach-de-nghi"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file.keySet())).getValue();
        assertArrayEquals(signed, kept);
        assertTrue(file.keySet().stream().anyMatch(name -> name.endsWith("-du-thao.pdf")), file.keySet().toString());
        String index = new PdfReading(Objects.requireNonNull(file.get("00-muc-luc-van-ban.pdf"))).text();
        assertTrue(index.contains("21/DS-UBND"), index);
        assertTrue(index.contains("Dự thảo, chưa"), index);
        assertTrue(index.contains("Báo cáo kết quả"), index);
        assertFalse(index.substring(index.indexOf("cần có")).contains("Danh sách đề nghị"), "it is there: " + index);
    }

    private static Page correcting(String entry) {
        return administrator.open(entry.replace("register-entry?", "certificate-act?act=CORRECTED&"));
    }

    @Test
    @Order(5)
    void an_act_stands_on_it_and_it_is_not_withdrawn_unseen() {
        String id = document.replaceAll(".*id=(\\d+).*", "$1");
        // Another journey may have acted on some of them.
        String entry = administrator.open("/admin/certificates?class=" + classId).html()
                .select("a[href*=/admin/register-entry]").stream().map(link -> link.absUrl("href"))
                .filter(each -> correcting(each).findForm("correct").isPresent()).findFirst().orElseThrow();
        Page correct = correcting(entry);
        done(correct.form("correct").with("documentId", id).with("fullName", "Đinh Văn Cải Chính")
                .with("reason", "Đổi tên").press("correctSubmit"));
        assertEquals(1, administrator.open(entry).html().select("a[href$=/admin/document?id=" + id + "]").size());

        Page withdraw = act("WITHDRAWN");
        assertEquals(1, withdraw.html().select("main li a[href*=/admin/register-entry]").size());
        Page told = withdraw.form("record").with("reason", "Sai căn cứ").press("recordSubmit");
        assertTrue(told.html().select("#confirmed-error").text().contains("đang căn cứ"), told.body());
        done(told.form("record").with("confirmed", "true").press("recordSubmit"));
        assertEquals("Đã thu hồi", administrator.open(document).html().select(".badge").first().text());
        done(act("UNDONE").form("undo").with("reason", "Ghi nhầm").press("undoSubmit"));
        assertEquals("Đã ban hành", administrator.open(document).html().select(".badge").first().text());
        done(administrator.open(entry.replace("register-entry?", "certificate-act?act=UNDONE&")).form("undo")
                .with("reason", "Ghi nhầm").press("undoSubmit"));
        assertEquals(0, act("WITHDRAWN").html().select("main li a[href*=/admin/register-entry]").size());
    }

    @Test
    @Order(6)
    void a_scan_that_comes_later_takes_the_file_s_place_and_can_be_taken_back() {
        Page none = act("FILED").form("putIn").press("putInSubmit");
        assertTrue(none.html().select("#file-error").text().contains("chọn tệp"), none.body());
        Page filed = done(act("FILED").form("putIn").withFile("file", "anh.jpg", Scans.photo(50)).press("putInSubmit"));
        assertTrue(filed.html().select("main").text().contains("không so được với dự thảo"), filed.body());
        Page undone = done(act("UNDONE").form("undo").with("reason", "Ảnh mờ").press("undoSubmit"));
        assertEquals(3, undone.html().select(".row-main[href*=document-file]").size(), "nothing that came is lost");
    }

    @Test
    @Order(7)
    void a_file_is_only_saved_and_only_by_who_administers_the_unit() {
        String file = administrator.open(document).html().select("a:contains(Tải bản ban hành)").first().attr("href");
        Map<String, List<String>> headers = administrator.open(file).headers();
        assertTrue(headers.get("content-disposition").getFirst().startsWith("attachment"), headers.toString());
        assertEquals("nosniff", headers.get("x-content-type-options").getFirst());
        assertTrue(headers.get("content-security-policy").getFirst().contains("sandbox"), headers.toString());
        for (String account : List.of("cc01", "gv01", "lanhdao", "quantri.ha")) {
            WebVisitor other = new WebVisitor(WarmDemo.address());
            other.signIn(account, "taphuan123");
            for (String address : List.of(document, file, "/admin/documents?class=" + classId,
                    "/admin/class-file.zip?class=" + classId, "/admin/class-index.pdf?class=" + classId,
                    document.replace("document?", "document-act?act=WITHDRAWN&"),
                    document.replace("document?", "document-difference?"))) {
                assertEquals(403, other.open(address).status(), account + " " + address);
            }
        }
    }

    @Test
    @Order(8)
    void a_unit_is_asked_for_people_by_a_letter_and_its_answer_is_filed() {
        done(administrator.open("/admin/class-papers?class=" + classId).form("papers")
                .with("addressees", "UBND xã Sơn Tây Hạ").with("allowance", "50.000").press("papersSubmit"));
        String letter = "class=" + classId + "&paper=CALL_UP:nomination";
        byte[] printed = administrator.download("/admin/paper-draft.pdf?" + letter);
        assertEquals(List.of(), FormalLayout.faultsOfLetter(printed));
        assertTrue(new PdfReading(printed).text().contains("Kính gửi: UBND xã Sơn Tây Hạ."));
        assertEquals(List.of(),
                FormalDocxLayout.faultsOfLetter(administrator.download("/admin/paper-draft.docx?" + letter)));
        assertFalse(missing().contains("Công văn cử"), "nobody was asked");
        done(documents().form("draft").with("papers", "CALL_UP:nomination").press("draftSubmit"));
        assertTrue(missing().contains("Công văn cử người tham gia"), missing());
        done(administrator.open("/admin/document-enter?kind=NOMINATION&class=" + classId).form("enter")
                .with("number", "31/UBND-VX").with("author", "UBND xã Sơn Tây Hạ").press("enterSubmit"));
        assertFalse(missing().contains("Công văn cử"), missing());
    }

    /** @return what the class's file lacks, as its page says it */
    private static String missing() {
        String page = documents().html().select("main").text();
        return page.substring(page.indexOf("Còn thiếu trong hồ sơ"));
    }

    /** What an office makes of a draft: the same words on other lines. */
    private static byte[] pdf(String text) {
        PaperFile file = new PaperFile(PageSetup.PORTRAIT, "Quyết định");
        PaperFlow flow = new PaperFlow(file, PageSetup.PORTRAIT, false);
        text.lines().filter(line -> !line.isBlank())
                .forEach(line -> flow.addText(line, TextStyle.of(PaperFont.REGULAR, 13)));
        return file.finish(Instant.EPOCH);
    }

    private static Map<String, byte[]> zip(byte[] bytes) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
