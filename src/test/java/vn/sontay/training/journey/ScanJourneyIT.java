package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.sheet.XlsxRows;
import vn.sontay.training.testing.NeedsBrowser;
import vn.sontay.training.testing.Scans;

/** A trainer sends photos of answer sheets from a phone; the leader reads that they are kept; one is withdrawn. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class ScanJourneyIT {

    @Test
    void photos_of_an_answer_sheet_are_evidence_that_only_the_class_s_staff_opens() {
        Hasty trainer = SharedDemo.onPhone().signIn("gv01");
        openEntry(trainer);
        Locator third = trainer.page.locator("#papers > li").nth(2);
        third.locator("a[href*='/trainer/scans']").click();
        String person = trainer.page.locator("h1").textContent();
        refuses(trainer, "không phải ảnh JPEG", file("trang.jpg", "<html><script>x</script></html>"));
        refuses(trainer, "không phải ảnh JPEG", file("anh.jpg", "MZ a program"));
        refuses(trainer, "tệp trống", file("anh.jpg", ""));
        refuses(trainer, "nhiều nhất 10,0 MB", new FilePayload("to.jpg", "image/jpeg", new byte[11_000_000]));
        refuses(trainer, "có kèm chương trình",
                new FilePayload("x.pdf", "application/pdf", Scans.pdf("/OpenAction << /S /JavaScript >>")));
        refuses(trainer, "Vui lòng chọn ít nhất một");
        refuses(trainer, "lạ.png", new FilePayload("tốt.jpg", "image/jpeg", Scans.photo(11)), file("lạ.png", "x"));
        send(trainer, new FilePayload("IMG_1.jpg", "image/jpeg", Scans.photo(11)),
                new FilePayload("IMG_2.png", "image/png", Scans.taggedPng(12)));
        assertThat(trainer.page.locator(".notice")).containsText("Nơi chụp và thông tin máy trong ảnh đã được bỏ");
        assertThat(trainer.page.locator("h1")).hasText(person);
        assertThat(trainer.page.locator("main ul.rows > li")).hasCount(2);

        String address = trainer.page.locator("a[href*='/trainer/scan?']").first().getAttribute("href");
        APIResponse photo = trainer.page.request().get(address);
        Map<String, String> headers = photo.headers();
        assertEquals("image/jpeg nosniff no-store", headers.get("content-type") + " "
                + headers.get("x-content-type-options") + " " + headers.get("cache-control"));
        assertTrue(headers.get("content-security-policy").contains("sandbox"));
        assertTrue(headers.get("content-disposition").startsWith("inline; filename=\"phieu-"));
        assertFalse(new String(photo.body(), StandardCharsets.ISO_8859_1).contains(Scans.PLACE));
        assertEquals(403, SharedDemo.onPhone().signIn("gv02").page.request().get(address).status());
        assertEquals(403, SharedDemo.onPhone().signIn("cb03").page.request().get(address).status());
        assertEquals(403, SharedDemo.onPhone().signIn("lanhdao").page.request().get(address).status());
        assertTrue(SharedDemo.onPhone().page.request().get(address).url().contains("/sign-in"));

        trainer.page.locator("a[href*='/trainer/withdraw-scan']").first().click();
        trainer.press("withdrawScanSubmit");
        assertThat(trainer.page.locator(".field-error")).containsText("lý do");
        trainer.fill("reason", "Ảnh bị mờ");
        trainer.press("withdrawScanSubmit");
        assertThat(trainer.page.locator("main")).containsText("Lý do: Ảnh bị mờ");
        trainer.calm();
    }

    @Test
    void the_file_of_results_opens_in_a_spreadsheet() {
        Hasty trainer = SharedDemo.atDesk().signIn("gv01");
        openEntry(trainer);
        trainer.open("/trainer/classes");
        openTests(trainer);
        trainer.page.locator("a[href*='/trainer/test-results']").first().click();
        APIResponse file = trainer.page.request()
                .get(trainer.page.locator("a[href*='/trainer/results-file']").getAttribute("href"));
        List<Map<Integer, String>> rows = XlsxRows.read(file.body(), "").stream().map(XlsxRows.Row::cells).toList();
        assertEquals(List.of("Họ và tên", "Đơn vị", "Điểm"),
                IntStream.range(0, 3).mapToObj(rows.getFirst()::get).toList());
        assertEquals(16, rows.size());
        assertTrue(rows.stream().anyMatch(row -> List.of("6.5", "13", "20", "1", "Đạt", "Bài trên giấy")
                .equals(Stream.of(2, 3, 4, 6, 7, 8).map(row::get).toList())), rows.toString());
        assertEquals(403, SharedDemo.onPhone().signIn("gv02").page.request().get(file.url()).status());
    }

    private static void openTests(Hasty trainer) {
        trainer.open("/trainer/classes");
        trainer.page.locator("main a[href*='/trainer/class?']")
                .filter(new Locator.FilterOptions().setHasText("đợt 1 năm 2025")).first().click();
        trainer.page.locator("main a[href*='/trainer/tests']").first().click();
    }

    private static void openEntry(Hasty trainer) {
        openTests(trainer);
        trainer.page.locator("main a[href*='/trainer/print-test']").first().click();
        trainer.page.locator("main a[href*='/trainer/paper-entry']").first().click();
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "image/jpeg", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(Hasty trainer, FilePayload... files) {
        trainer.page.locator("#files").setInputFiles(files);
        trainer.press("addScansSubmit");
    }

    /** Nothing is stored, and who was chosen stays. */
    private static void refuses(Hasty trainer, String message, FilePayload... files) {
        String chosen = trainer.page.locator("#enrolmentId").inputValue();
        send(trainer, files);
        assertThat(trainer.page.locator(".field-error").first()).containsText(message);
        assertThat(trainer.page.locator("#enrolmentId")).hasValue(chosen);
        assertThat(trainer.page.locator("main ul.rows > li")).hasCount(0);
    }
}
