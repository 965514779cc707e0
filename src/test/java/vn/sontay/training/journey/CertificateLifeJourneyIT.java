package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.paper.DocxReading;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Page;
import vn.sontay.training.web.FileAnswer;

/** From the register to the signature, the hand-over and the revocation, and what anyone is told on the way; by plain pages. */
@ExtendWith(WarmDemo.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CertificateLifeJourneyIT {

    private static final String CLASS = "Lớp cập nhật DVCTT năm 2026";

    private static WebVisitor administrator;
    private static WebVisitor anyone;
    private static String classId;

    @BeforeAll
    static void signIn() {
        administrator = new WebVisitor(WarmDemo.address());
        administrator.signIn("quantri", "taphuan123");
        anyone = new WebVisitor(WarmDemo.address());
        classId = administrator.open("/admin/classes").html().select("a:contains(" + CLASS + ")").first().attr("href")
                .replaceAll(".*=(\\d+).*", "$1");
    }

    private static Page certificates() {
        return administrator.open("/admin/certificates?class=" + classId);
    }

    private static Page done(Page page) {
        assertEquals(200, page.status(), page.url());
        assertEquals("", page.html().select(".field-error").text(), page.url());
        return page;
    }

    /** @return the address of the line of the register that has that place among the class's */
    private static String entry(int place) {
        return certificates().html().select("a[href*=/admin/register-entry]").get(place).absUrl("href");
    }

    private static String code(String entry) {
        return administrator.open(entry).html().select("a[href*=/xac-minh/]").text();
    }

    private static String act(String entry, String kind) {
        return entry.replace("register-entry?", "certificate-act?act=" + kind + "&");
    }

    /** @return the answer's sentences, in Vietnamese and English */
    private static String told(String code) {
        Page page = anyone.open("/xac-minh/" + code);
        assertEquals(200, page.status());
        return page.html().select("main").text();
    }

    private static String state(String code) {
        return anyone.json("GET", "/api/v1/certificates/" + code, "", "").body().replaceAll(".*\"state\":\"(\\w+)\".*",
                "$1");
    }

    @Test
    @Order(1)
    void a_spoilt_number_is_cancelled_and_the_holder_gets_another_that_waits_for_its_signature() {
        String spoilt = entry(0);
        String code = code(spoilt);
        assertEquals("awaiting_signature", state(code));
        assertTrue(told(code).contains("chưa có giá trị sử dụng"));
        assertTrue(told(code).contains("not valid for use"));

        draftsAreOffered(spoilt);
        Page empty = administrator.open(act(spoilt, "CANCELLED")).form("byPaper").press("byPaperSubmit");
        assertEquals(2, empty.html().select(".field-error").size(), "number and reason are asked for");
        done(administrator.open(act(spoilt, "CANCELLED")).form("byPaper").with("paperNumber", "03/BB-UBND")
                .with("reason", "Phôi hỏng khi in").press("byPaperSubmit"));
        assertEquals("cancelled", state(code));
        assertTrue(told(code).contains("03/BB-UBND"));
        assertFalse(told(code).contains("Phôi hỏng"));

        Page waiting = certificates();
        done(waiting.form("issue").press("issueAll"));
        assertEquals(3, certificates().html().select(".badge:contains(Chờ ký)").size());
        String printed = new PdfReading(administrator.download("/admin/certificates.pdf?class=" + classId))
                .text();
        assertFalse(printed.contains("DỰ THẢO"), printed);
    }

    private static void draftsAreOffered(String entry) {
        assertTrue(pdf(certificates(), "decision-draft").contains("Về việc cấp giấy chứng nhận cho học viên lớp"));
        Page cancel = administrator.open(act(entry, "CANCELLED"));
        assertTrue(pdf(cancel, "act-draft").contains("BIÊN BẢN"));
        assertTrue(new DocxReading(administrator.download(cancel.html().select("a[href*=act-draft.docx]").first()
                .attr("href"))).text().contains("BIÊN BẢN"));
        Page several = administrator.open(cancel.html().select("a[href*=class-act]").first().absUrl("href"));
        assertEquals(1, several.html().select("input[name=certificateIds][checked]").size());
        Page nobody = several.form("draft").with("certificateIds").press("draftSubmit");
        assertTrue(nobody.html().select(".field-error").text().contains("chọn ít nhất một người"));
        assertEquals(FileAnswer.DOCX,
                several.form("draft").press("draftWord").headers().get("content-type").getFirst());
        Page kept = done(several.form("draft").press("draftSubmit"));
        assertTrue(kept.heading().startsWith("Biên bản về việc hủy số vào sổ"), kept.heading());
        assertEquals("Dự thảo", kept.html().select(".badge").first().text());
        String revoking = "/admin/act-draft.pdf?act=REVOKED&certificateIds=" + entry.replaceAll(".*id=(\\d+).*", "$1");
        assertEquals(404, administrator.open(revoking).status(), "what waits for its signature can't be revoked");
        WebVisitor trainer = new WebVisitor(WarmDemo.address());
        trainer.signIn("gv01", "taphuan123");
        assertEquals(403, trainer.open("/admin/decision-draft.pdf?class=" + classId).status());
    }

    private static String pdf(Page page, String name) {
        return new PdfReading(administrator.download(page.html().select("a[href*=" + name + "]").first().attr("href")))
                .text();
    }

    @Test
    @Order(2)
    void what_was_signed_outside_is_valid_and_what_was_broken_on_the_way_is_not() {
        SignedOutside files = new SignedOutside(administrator, classId);
        files.allButTheFirstAreTaken();
        files.theSecondIsKnown(anyone);
    }

    @Test
    @Order(3)
    void the_whole_class_is_signed_and_handed_over_but_for_one() {
        String code = code(entry(0));
        Page sign = administrator.open("/admin/class-act?act=SIGNED&class=" + classId);
        Page future = sign.form("classAct").with("on", Preparation.today().plusDays(1).toString())
                .press("classActSubmit");
        assertTrue(future.html().select("#on-error").text().contains("không được sau hôm nay"), future.body());
        done(sign.form("classAct").press("classActSubmit"));
        assertEquals("valid", state(code));
        assertTrue(told(code).contains("This certificate is genuine and valid"));

        Page hand = administrator.open("/admin/class-act?act=HANDED_OVER&class=" + classId);
        String first = hand.html().select("input[name=certificateIds]").first().val();
        done(hand.form("classAct").with("certificateIds", first).with("recipient", "Đinh Văn Rế")
                .with("onBehalf", "nhận cho cả lớp").press("classActSubmit"));
        assertEquals(1, certificates().html().select(".badge:contains(Đã trao)").size());
        assertFalse(told(code).contains("Đinh Văn Rế"), "who took it isn't told");
    }

    @Test
    @Order(4)
    void a_corrected_mark_leads_by_the_queue_to_the_revocation_and_the_public_answer() {
        Page trainingClass = administrator.open("/trainer/class?id=" + classId);
        Page roll = administrator
                .open(trainingClass.html().select("a[href*=/trainer/roll-call]").first().absUrl("href"));
        Page mark = administrator
                .open(roll.html().select("a[href*=/trainer/correct-mark?mark]").first().absUrl("href"));
        done(mark.form("correct").with("status", "ABSENT").with("reason", "Đối chiếu sổ ký").with("confirmed", "true")
                .press("correctSubmit"));

        Page queue = administrator.open("/admin/certificate-reviews");
        String review = queue.html().select("li:contains(" + CLASS + ") input[name=reviewIds]").first().val();
        Page revoke = done(queue.form("decideReviews").with("reviewIds", review).with("reason", "Điểm danh hộ")
                .press("revoke"));
        assertTrue(revoke.url().contains("certificate-act"), "the decision leads on to the act: " + revoke.url());
        String entry = revoke.url().replaceAll(".*[?&](id=\\d+).*", "/admin/register-entry?$1");
        String code = code(entry);
        assertEquals("valid", state(code), "until the revocation itself is recorded");

        done(revoke.form("byPaper").with("paperNumber", "21/QĐ-UBND").with("reason", "Điểm danh hộ")
                .press("byPaperSubmit"));
        assertEquals("revoked", state(code));
        assertTrue(told(code).contains("21/QĐ-UBND"));
        assertTrue(told(code).contains("no longer valid"));
        assertFalse(told(code).contains("Điểm danh hộ"));
        assertTrue(certificates().html().select("main").text().contains("Đã thu hồi, hủy hoặc thay (2)"));
    }

    @Test
    @Order(5)
    void for_a_lost_paper_there_is_a_copy_from_the_register_with_the_same_number() {
        String entry = entry(0);
        Page copied = done(administrator.open(act(entry, "COPIED")).form("copy").with("reason", "Mất giấy, theo đơn")
                .press("copySubmit"));
        String number = Objects.requireNonNull(copied.heading()).replaceAll("^\\S+ \\S+ ", "");
        String copy = new PdfReading(administrator.download(copied.html().select("a[href*=certificate-copy]").first()
                .attr("href"))).text();
        assertTrue(copy.contains("BẢN SAO") && copy.contains(number), number + " in " + copy);
        assertEquals("valid", state(code(entry)));
    }
}
