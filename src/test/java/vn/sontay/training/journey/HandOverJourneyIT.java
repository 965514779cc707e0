package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.testing.NeedsBrowser;

/** What a phone can't send reaches the trainer as QR codes or as a file: QUI-45, QUI-46. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
@Order(1)
class HandOverJourneyIT {

    /** The field of a moment once the script has made it one to type in, in minutes; what is filled in later keeps its seconds. */
    static final String DRESSED = "#closesAt-day";
    private static final int SECONDS = 45;
    private static final String CODE = "#handOverCode";

    @Test
    void time_running_out_hands_in_by_itself_and_without_network_the_answers_go_by_qr_and_by_file() {
        Preparation prepared = new Preparation(SharedDemo.address());
        List<String> people = Stream.of("Có Mạng", "Mất Mạng").map(name -> prepared.person("Phạm Hết Giờ " + name))
                .toList();
        String classId = prepared.trainingClass("Lớp hết giờ mất mạng", Preparation.today(), people);
        QuizTaker online = QuizTaker.signedIn(SharedDemo.onPhone().page, prepared.slip(people.getFirst()));
        QuizTaker offline = QuizTaker.signedIn(SharedDemo.onPhone().page, prepared.slip(people.getLast()));
        Hasty trainer = SharedDemo.atDesk().signIn("gv01");
        trainer.open("/trainer/tests?class=" + classId).follow("Giờ mở và thêm giờ");
        assertThat(trainer.page.locator(DRESSED)).isVisible();
        trainer.fill("closesAt",
                LocalDateTime.now(TimeSource.ZONE).plusSeconds(SECONDS).truncatedTo(ChronoUnit.SECONDS).toString());
        trainer.once("hoursSubmit");
        online.beginLast().choose(0, 1);
        offline.beginLast().choose(0, 0).isSaved();
        offline.offline(true);
        offline.choose(0, 1).choose(1, 0).says("Chưa gửi được 2 câu");

        assertThat(online.page).hasURL(Pattern.compile(".*/trainee/result\\?.*"), within());
        assertThat(offline.page.locator("#handOver")).isVisible(visibleWithin());
        assertThat(offline.page.locator("#testClockLeft")).containsText("Hết giờ. Chưa nộp được");
        assertThat(offline.page.locator("#handOverLead")).containsText("2 câu trả lời");
        assertThat(offline.page.locator("#handOverDone")).isHidden();
        offline.press("handOverQr");
        Page scanner = SharedDemo.onPhone().page;
        scanner.navigate(scanned(offline.page));
        signIn(scanner, "gv01");
        assertThat(scanner.locator("main")).containsText("Phạm Hết Giờ Mất Mạng");
        assertThat(scanner.locator("main")).containsText("Nhận được 2/2 câu trả lời");
        assertThat(scanner.locator(".badge.done")).hasCount(2);
        assertThat(scanner.locator(".row-main").first()).containsText("Câu ");
        scanner.locator("#takeSubmit").click();
        assertThat(scanner.locator("main")).containsText("Vui lòng ghi lý do nhận");
        assertThat(scanner.locator("main")).containsText("Nhận được 2/2 câu trả lời");
        scanner.locator("#reason").fill("Mất mạng khi hết giờ");
        scanner.locator("#takeSubmit").click();
        assertThat(scanner.locator("main")).containsText("Đã nhận câu trả lời.");
        assertEquals(1, prepared.trail().lines("quiz.handOver", "Phạm Hết Giờ Mất Mạng"));

        Path file = saved(offline.page);
        trainer.open("/trainer/tests?class=" + classId).follow("Nhận câu trả lời chưa gửi được");
        trainer.page.locator("#file").setInputFiles(file);
        trainer.once("lookSubmit");
        trainer.sees("Không có câu nào mới để nhận.");
        trainer.sees("Phạm Hết Giờ Mất Mạng");
        trainer.calm();

        offline.offline(false);
        assertThat(offline.page).hasURL(Pattern.compile(".*/trainee/result\\?.*"), within());
        assertEquals(0, offline.held());
        assertEquals(1, prepared.trail().lines("quiz.handOver", "Phạm Hết Giờ Mất Mạng"));
    }

    private static com.microsoft.playwright.assertions.PageAssertions.HasURLOptions within() {
        return new com.microsoft.playwright.assertions.PageAssertions.HasURLOptions().setTimeout(SECONDS * 3000);
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions visibleWithin() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions().setTimeout(SECONDS * 3000);
    }

    @Test
    void many_answers_take_several_codes_and_what_is_closed_elsewhere_leaves_the_phone_when_its_owner_says_so_twice() {
        Preparation prepared = new Preparation(SharedDemo.address());
        String person = prepared.person("Phạm Nhiều Mã");
        String classId = prepared.trainingClass("Lớp nhiều mã", Preparation.today(), List.of(person));
        QuizTaker taker = QuizTaker.begin(SharedDemo.onPhone().page, prepared.slip(person));
        QuizTaker desk = taker.at(SharedDemo.atDesk().page).signIn().openTest();
        taker.offline(true);
        Locator options = taker.page.locator("#answers fieldset:has(> [data-kind] input[type=radio])").first()
                .locator("input[type=radio]");
        for (int i = 0; i < 40; i++) {
            options.nth(i % 2).check();
        }
        taker.press("toSubmit");
        taker.says("Chưa nộp được vì còn 1 câu chưa gửi");
        taker.press("handOverQr");
        Locator said = taker.page.locator("#handOverSaid");
        assertThat(said).containsText("Mã 1/");
        int codes = Integer.parseInt(said.innerText().replaceAll("(?s).*Mã 1/(\\d+).*", "$1"));
        assertTrue(codes > 1, said.innerText());
        Hasty trainer = SharedDemo.onPhone().signIn("gv01");
        for (int i = 1; i <= codes; i++) {
            assertThat(said).containsText("Mã " + i + "/" + codes);
            trainer.page.navigate(scanned(taker.page));
            if (i < codes) {
                trainer.sees("Còn " + (codes - i) + " mã, vui lòng quét tiếp");
            }
            taker.press("handOverNext");
        }
        trainer.sees("Nhận được 40/40 câu trả lời");
        trainer.sees("Bài đang làm, chưa nộp.");
        assertThat(trainer.page).hasURL(Pattern.compile("[^#]*"));
        assertEquals(0, prepared.trail().lines("quiz.handOver", "Phạm Nhiều Mã"));

        desk.press("toSubmit");
        desk.press("submit");
        assertThat(desk.page).hasURL(Pattern.compile(".*/trainee/result\\?.*"));
        taker.offline(false);
        taker.comesBack();
        taker.isTold("Bài đã nộp hoặc đã hết giờ");
        assertThat(taker.page.locator("#handOver")).isVisible();
        Path file = saved(taker.page);
        taker.press("handOverDone");
        assertThat(taker.page.locator("#handOverSaid")).containsText("Bấm lần nữa để xóa");
        assertTrue(taker.held() > 0);
        taker.press("handOverDone");
        assertThat(taker.page.locator("#handOver")).isHidden();
        assertEquals(0, taker.held());

        trainer.open("/trainer/late-answers?class=" + classId);
        trainer.page.locator("#file").setInputFiles(file);
        trainer.once("lookSubmit");
        trainer.sees("Bài đã nộp lúc");
        trainer.fill("reason", "Máy tính nộp khi điện thoại chưa gửi xong");
        trainer.doubleClick("takeSubmit");
        trainer.sees("Đã nhận câu trả lời.");
        trainer.calm();
        assertEquals(1, prepared.trail().lines("quiz.handOver", "Phạm Nhiều Mã"));
    }

    @Test
    void what_is_broken_huge_or_foreign_is_refused_with_a_reason() {
        Hasty trainer = SharedDemo.atDesk().signIn("gv01");
        trainer.open("/trainer/late-answers");
        refused(trainer, "khong phai", "không phải là câu trả lời do hệ thống ghi ra");
        refused(trainer, "{\"kind\":\"answers\",\"v\":1,\"person\":\"1\",\"attempt\":\"1\",\"made\":1,\"clients\":{}}",
                "không phải là câu trả lời do hệ thống ghi ra");
        refused(trainer, "{" + "x".repeat(1 << 20), "Nội dung quá lớn");
        refused(trainer, "{\"kind\":\"answers\",\"v\":1,\"person\":\"1\",\"attempt\":\"1\",\"made\":1,"
                + "\"clients\":{\"some-client\":[[1,1,\"A\",0]]}}", "không thuộc lớp anh/chị dạy");
        trainer.open("/trainer/late-answers").once("lookSubmit");
        trainer.sees("Vui lòng chọn tệp, hoặc dán nội dung.");
        trainer.calm();
    }

    private static void refused(Hasty trainer, String content, String reason) {
        trainer.page.locator("#file").setInputFiles(
                new FilePayload("cau-tra-loi.txt", "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        trainer.once("lookSubmit");
        assertThat(trainer.page.locator(".field-error")).containsText(reason);
    }

    private static void signIn(Page page, String userName) {
        page.locator("[id=name]").fill(userName);
        page.locator("[id=password]").fill("taphuan123");
        page.locator("[id=submit]").click();
    }

    /** @return where a camera that sees the code leads, on the server of these tests */
    private static String scanned(Page page) {
        assertThat(page.locator(CODE)).isVisible();
        try {
            byte[] picture = Base64.getDecoder()
                    .decode((String) page.locator(CODE).evaluate("code => code.toDataURL().split(',')[1]"));
            String address = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                    new BufferedImageLuminanceSource(ImageIO.read(new ByteArrayInputStream(picture))))),
                    Map.of(DecodeHintType.PURE_BARCODE, true)).getText();
            assertTrue(address.startsWith("https://taphuan.example.vn/trainer/late-answers#"), address);
            return address.replace("https://taphuan.example.vn", SharedDemo.address());
        } catch (IOException | ReaderException e) {
            throw new AssertionError("no code to be seen", e);
        }
    }

    private static Path saved(Page page) {
        Download download = page.waitForDownload(() -> page.locator("#handOverSave").click());
        assertTrue(download.suggestedFilename().matches("cau-tra-loi-\\d+-\\d+\\.txt"), download.suggestedFilename());
        Path file = download.path();
        assertTrue(Files.exists(file));
        return file;
    }
}
