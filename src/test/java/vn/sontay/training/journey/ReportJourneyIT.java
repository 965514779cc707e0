package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.paper.DocxReading;
import vn.sontay.training.shared.paper.FormalDocxLayout;
import vn.sontay.training.shared.paper.FormalLayout;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Page;

/** From the board to the report that leaves the house, signed; and to the one that adds to it when a mark was corrected. */
@ExtendWith(WarmDemo.class)
class ReportJourneyIT {

    private static final String BOARD = "/leader/targets?plan=son-tay-2025";
    private static final String WHY = "ghi nhầm, theo bảng ký";

    private final WebVisitor administrator = signedIn("quantri");
    private final WebVisitor leader = signedIn("lanhdao");

    private static WebVisitor signedIn(String account) {
        WebVisitor visitor = new WebVisitor(WarmDemo.address());
        visitor.signIn(account, "taphuan123");
        return visitor;
    }

    @Test
    void a_report_is_made_of_the_board_signed_and_added_to() {
        Page evidence = evidenceOfSomebodyWhoCounts();
        Page report = done(administrator.open(BOARD).form("makeReport").press("makeReportSubmit"));
        assertTrue(report.url().contains("/admin/results-report?"), report.url());
        String snapshot = report.html().select("form#keepReport input[name=snapshot]").val();
        acceptAnOffer(report);
        Page kept = done(reportOf(snapshot).form("keepReport").press("keepReportSubmit"));
        byte[] word = file(kept, "Tải bản Word để sửa");
        assertEquals(List.of(), FormalDocxLayout.faults(word, "BÁO CÁO", true));
        assertEquals(List.of(), FormalLayout.faults(file(kept, "Tải dự thảo"), "BÁO CÁO", true));
        signWithAnotherWord(kept, word);
        String frozen = figures(snapshot);

        takeOutOfTwoSessions(evidence);
        Page addendum = done(reportOf(snapshot).form("makeAddendum").press("makeAddendumSubmit"));
        assertTrue(text(addendum).contains("Bổ sung Báo cáo số 912/BC-UBND"), text(addendum));
        String paper = new PdfReading(administrator.download(link(addendum, "a[href*=report-addendum.pdf]"))).text();
        assertTrue(paper.contains("đã có Báo cáo số 912/BC-UBND"), paper);
        assertTrue(paper.contains(WHY), paper);
        Page draft = done(addendum.form("keepAddendum").press("keepAddendumSubmit"));
        byte[] second = file(draft, "Tải bản Word để sửa");
        Page refused = issue(draft, "912/BC-UBND", second);
        assertTrue(refused.html().select("#number-error").text().contains("đã ghi cho văn bản khác"), refused.body());
        assertTrue(text(done(issue(draft, "913/BC-UBND", second))).contains("Đã ban hành"));

        assertEquals(frozen, figures(snapshot), "what was frozen stays");
        String difference = text(leader.open("/leader/difference?snapshot=" + snapshot));
        assertTrue(difference.contains(evidence.heading()) && difference.contains(WHY), difference);
    }

    /** @return the page that the board's figure of people opens, for the first who counts */
    private Page evidenceOfSomebodyWhoCounts() {
        Page board = leader.open(BOARD);
        assertTrue(board.findForm("makeReport").isEmpty(), "who only reads makes no report");
        Page target = leader.open(
                link(board, "main ul.rows > li:contains(cán bộ, công chức hoàn thành) a[href*=/leader/target?]"));
        return leader.open(link(target, "main a[href*=/leader/evidence]"));
    }

    private void acceptAnOffer(Page report) {
        Element offer = Objects.requireNonNull(report.html().select("input[name=accepted]").first());
        String sentence = Objects.requireNonNull(offer.parent()).text();
        Page said = done(report.form("reportWording").with("accepted", offer.val()).press("reportWordingSubmit"));
        assertTrue((said.html().select("#shortcomings").text() + said.html().select("#outlook").text())
                .contains(sentence), sentence);
    }

    private void signWithAnotherWord(Page kept, byte[] word) {
        Page differs = done(issue(kept, "912/BC-UBND", new DocxReading(word).with("word/document.xml",
                xml -> xml.replace("PHƯƠNG HƯỚNG, KIẾN NGHỊ", "PHƯƠNG HƯỚNG, ĐỀ NGHỊ"))));
        assertTrue(differs.html().select("del").text().contains("KIẾN"), differs.body());
        assertTrue(differs.html().select("ins").text().contains("ĐỀ"), differs.body());
        String seen = text(done(differs.form("see").with("seen", "true").press("seeSubmit")));
        assertTrue(seen.contains("Đã ban hành") && seen.contains("912/BC-UBND"), seen);
    }

    private Page issue(Page document, String number, byte[] signed) {
        String act = document.url().replaceFirst("/document[?]", "/document-act?act=ISSUED&");
        return administrator.open(act).form("issue").with("number", number).withFile("file", "ban-ky.docx", signed)
                .press("issueSubmit");
    }

    private void takeOutOfTwoSessions(Page evidence) {
        String person = evidence.heading();
        Page list = leader.open(link(evidence, "main a[href*=/leader/class?]"));
        String classId = list.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        List<String> rolls = administrator.open("/trainer/class?id=" + classId).html()
                .select("main a[href*=/trainer/roll-call?session=]").eachAttr("href").stream().distinct().toList();
        for (String roll : rolls.subList(0, 2)) {
            Page mark = administrator.open(link(administrator.open(roll),
                    "main :has(> *:contains(" + person + ")) a[href*=/trainer/correct-mark?]"));
            done(mark.form("correct").with("status", "ABSENT").with("reason", WHY).with("confirmed", "true")
                    .press("correctSubmit"));
        }
    }

    private Page reportOf(String snapshot) {
        return administrator.open("/admin/results-report?snapshot=" + snapshot);
    }

    private String figures(String snapshot) {
        Page page = leader.open("/leader/snapshot?id=" + snapshot);
        String figures = page.html().select("main .figure-big").text();
        assertFalse(figures.isBlank(), page.body());
        return figures + page.html().select("main code").text();
    }

    private byte[] file(Page page, String words) {
        return administrator.download(link(page, "a:contains(" + words + ")"));
    }

    private static String link(Page page, String which) {
        return Objects.requireNonNull(page.html().select(which).first(), which + " in " + page.body()).attr("href");
    }

    private static String text(Page page) {
        return page.html().select("main").text();
    }

    private static Page done(Page page) {
        assertEquals(200, page.status(), page.url());
        assertEquals("", page.html().select(".field-error").text(), page.url());
        return page;
    }
}
