package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.paper.DocxReading;
import vn.sontay.training.shared.paper.FormalDocxLayout;
import vn.sontay.training.shared.paper.FormalLayout;
import vn.sontay.training.testing.NeedsBrowser;
import vn.sontay.training.testing.WarmDemo;

/** From the board to the report that leaves the house, signed; and to the one that adds to it when a mark was corrected. */
@ExtendWith({NeedsBrowser.class, WarmDemo.class})
class ReportJourneyIT {

    private static final String BOARD = "/leader/targets?plan=son-tay-2025";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Pattern REPORT = Pattern.compile(".*/admin/results-report\\?.*snapshot=\\d+.*");
    private static final Pattern ADDENDUM = Pattern.compile(".*/admin/report-addendum\\?.*addendum=\\d+.*");

    @Test
    void a_report_is_made_of_the_board_signed_and_added_to() {
        Hasty leader = SharedDemo.atDesk(WarmDemo.address()).signIn("lanhdao");
        new Leader(leader.page).openEvidence("Đinh");
        String evidence = leader.page.url();
        leader.open(BOARD);
        assertThat(leader.page.locator("[id='makeReportSubmit']")).hasCount(0);

        Hasty administrator = SharedDemo.atDesk(WarmDemo.address()).signIn("quantri");
        administrator.open(BOARD).press("makeReportSubmit");
        assertThat(administrator.page).hasURL(REPORT);
        String report = administrator.page.url().replaceAll("[?&]m=[^&]*&?", "?");
        acceptAnOffer(administrator);
        administrator.press("keepReportSubmit");
        assertThat(administrator.page).hasURL(Pattern.compile(".*/admin/document\\?.*"));
        byte[] word = file(administrator.page, "Tải bản Word để sửa");
        assertEquals(List.of(), FormalDocxLayout.faults(word, "BÁO CÁO", true));
        assertEquals(List.of(), FormalLayout.faults(file(administrator.page, "Tải dự thảo"), "BÁO CÁO", true));
        issue(administrator, "12/BC-UBND", new DocxReading(word).with("word/document.xml",
                xml -> xml.replace("PHƯƠNG HƯỚNG, KIẾN NGHỊ", "PHƯƠNG HƯỚNG, ĐỀ NGHỊ")));
        administrator.sees("KIẾN NGHỊ");
        administrator.sees("ĐỀ NGHỊ");
        administrator.page.locator("[id='seen']").check();
        administrator.press("seeSubmit");
        administrator.sees("Đã ban hành");
        administrator.sees("12/BC-UBND");

        correct(administrator, evidence);
        administrator.open(report).press("makeAddendumSubmit");
        assertThat(administrator.page).hasURL(ADDENDUM);
        administrator.sees("Bổ sung Báo cáo số 12/BC-UBND");
        String text = administrator.pdf(administrator.link("PDF")).text();
        assertTrue(text.contains("đã có Báo cáo số 12/BC-UBND"), text);
        assertTrue(text.contains("ghi nhầm, theo bảng ký"), text);
        administrator.press("keepAddendumSubmit");
        issue(administrator, "12/BC-UBND", file(administrator.page, "Tải bản Word để sửa"));
        assertThat(administrator.page.locator("[id='number-error']")).containsText("đã ghi cho văn bản khác");
        issueAgain(administrator, "13/BC-UBND");
        administrator.sees("Đã ban hành");

        leader.open(report.replace("/admin/results-report?snapshot=", "/leader/snapshot?id="));
        leader.sees("Số liệu đến ngày");
        leader.calm();
        administrator.calm();
    }

    private static void acceptAnOffer(Hasty administrator) {
        String sentence = administrator.page.locator("label:has(input[name='accepted'])").first().innerText().strip();
        administrator.page.locator("input[name='accepted']").first().check();
        administrator.press("reportWordingSubmit");
        administrator.sees("Đã đưa vào");
        assertTrue(administrator.page.locator("[id='shortcomings']").inputValue().contains(sentence)
                || administrator.page.locator("[id='outlook']").inputValue().contains(sentence), sentence);
    }

    private static byte[] file(Page page, String link) {
        return page.request().get(page.getByText(link).first().getAttribute("href")).body();
    }

    private static void issue(Hasty administrator, String number, byte[] signed) {
        administrator.follow("Ghi nhận đã ban hành");
        administrator.page.locator("[id='file']").setInputFiles(new FilePayload("ban-ky.docx", DOCX, signed));
        issueAgain(administrator, number);
    }

    private static void issueAgain(Hasty administrator, String number) {
        administrator.fill("number", number);
        administrator.press("issueSubmit");
    }

    /** Takes somebody who counts out of two sessions. */
    private static void correct(Hasty administrator, String evidence) {
        administrator.open(evidence);
        administrator.page.locator("main a[href*='/leader/class?']").first().click();
        String classId = administrator.page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        for (int session = 0; session < 2; session++) {
            administrator.open("/trainer/class?id=" + classId);
            administrator.page.locator("main a[href*='/trainer/roll-call?session=']").nth(session).click();
            administrator.page.locator("main a[href*='/trainer/correct-mark?']").first().click();
            administrator.page.locator("input[name='status'][value='ABSENT']").check();
            administrator.fill("reason", "ghi nhầm, theo bảng ký");
            if (administrator.page.locator("[id='confirmed']").count() > 0) {
                administrator.page.locator("[id='confirmed']").check();
            }
            administrator.press("correctSubmit");
        }
    }
}
