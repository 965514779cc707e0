package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.Scans;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** A book that was begun on paper goes on in the system, and what was given on paper is found by anyone; by plain pages. */
@ExtendWith(WarmDemo.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaperRegisterJourneyIT {

    private static final int ON_PAPER = 400;
    private static final String OF_ANOTHER_JOURNEY = "Lớp cập nhật DVCTT năm 2026";

    private static WebVisitor administrator;
    private static String year;

    @BeforeAll
    static void signIn() {
        administrator = new WebVisitor(WarmDemo.address());
        administrator.signIn("quantri", "taphuan123");
        year = String.valueOf(Preparation.today().getYear());
    }

    private static Form entry() {
        return administrator.open("/admin/old-certificate").form("old").with("serial", "12")
                .with("numberText", "12/GCN-VHTT").with("issuedOn", year + "-01-01").with("fullName", "Y Nhung Cũ")
                .with("courseTitle", "Tập huấn dịch vụ công").with("issuerName", "Ủy ban nhân dân huyện Sơn Tây")
                .with("signedBy", "Chủ tịch Đinh Văn Kia");
    }

    private static Page done(Page page) {
        assertEquals(200, page.status(), page.url());
        assertEquals("", page.html().select(".field-error").text(), page.url());
        return page;
    }

    @Test
    @Order(1)
    void without_a_highest_number_nothing_is_entered_and_the_page_leads_there() {
        Page page = administrator.open("/admin/old-certificate");
        assertFalse(page.findForm("old").isPresent());
        Page books = administrator.open(page.html().select("main a[href*=paper-books].primary").first().absUrl("href"));
        Page refused = books.form("paperBook").with("register", "").with("lastOnPaper", "0").press("paperBookSubmit");
        assertEquals(3, refused.html().select(".field-error").size(), refused.messages());
        Page set = done(books.form("paperBook").with("register", "GCN-TH").with("lastOnPaper", ON_PAPER + "")
                .with("reason", "Theo sổ giấy").press("paperBookSubmit"));
        assertTrue(set.html().select("main").text().contains("Số tiếp theo của hệ thống: " + (ON_PAPER + 1)),
                set.body());
    }

    @Test
    @Order(2)
    void a_line_is_entered_with_its_scan_found_in_the_register_and_by_anyone() {
        Page wrong = entry().with("serial", ON_PAPER + 1 + "").with("fullName", "").press("oldSubmit");
        assertTrue(wrong.html().select("#fullName-error").text().contains("họ và tên"), wrong.messages());
        assertEquals("12/GCN-VHTT", wrong.html().select("#numberText").val(), "what was typed is kept");
        Page above = entry().with("serial", ON_PAPER + 1 + "").press("oldSubmit");
        assertTrue(above.html().select("#serial-error").text().contains(ON_PAPER + ""), above.messages());

        Page entered = done(entry().withFile("scan", "giay.jpg", Scans.jpeg(40)).press("oldSubmit"));
        assertTrue(entered.html().select("main").text().contains("Nhập từ sổ giấy"));
        assertEquals("image/jpeg", administrator.open(entered.html().select("a[href*=certificate-scan]").attr("href"))
                .headers().get("content-type").getFirst());
        assertTrue(administrator.open("/admin/register?q=12/GCN").html().select("table, .rows, main").text()
                .contains("Y Nhung Cũ"));

        String code = entered.html().select("a[href*=/xac-minh/]").text();
        WebVisitor anyone = new WebVisitor(WarmDemo.address());
        String told = anyone.open("/xac-minh/" + code).html().select("main").text();
        assertTrue(told.contains("nhập từ sổ giấy") && told.contains("entered from the paper register"), told);
        String json = anyone.json("GET", "/api/v1/certificates/" + code, "", "").body();
        assertTrue(json.contains("\"state\":\"valid\"") && json.contains("\"fromPaperRegister\":true"), json);
        assertTrue(entry().press("oldSubmit").html().select("#serial-error").text().contains("Đã có trong sổ"));
    }

    @Test
    @Order(3)
    void the_next_number_of_the_system_follows_after_the_paper() {
        String line = administrator.open("/admin/register").html().select("a[href*=register-entry]").stream()
                .map(each -> each.absUrl("href"))
                .filter(each -> administrator.open(each).html().select("main a[href*='act=REPLACED']").size() > 0
                        && !administrator.open(each).body().contains(OF_ANOTHER_JOURNEY))
                .findFirst().orElseThrow();
        done(administrator.open(line.replace("register-entry?", "certificate-act?act=REPLACED&")).form("reissue")
                .with("reason", "Sai họ tên").press("reissueSubmit"));
        List<String> numbers = administrator.open("/admin/register").html().select("a[href*=register-entry]")
                .eachText();
        assertTrue(numbers.stream().anyMatch(each -> each.startsWith(ON_PAPER + 1 + "/")), numbers::toString);
    }

    @Test
    @Order(4)
    void an_entry_made_by_mistake_is_voided_and_entered_anew() {
        Page register = administrator.open("/admin/register?q=12/GCN");
        String line = register.html().select("a[href*=register-entry]").first().absUrl("href");
        String code = administrator.open(line).html().select("a[href*=/xac-minh/]").text();
        assertEquals(0, administrator.open(line).html().select("a[href*='act=REPLACED']").size());
        done(administrator.open(line.replace("register-entry?", "certificate-act?act=VOIDED&")).form("void")
                .with("reason", "Gõ nhầm tên").press("voidSubmit"));
        String told = new WebVisitor(WarmDemo.address()).open("/xac-minh/" + code).html().select("main").text();
        assertTrue(told.contains("nhập nhầm") && !told.contains("Y Nhung"), told);
        done(entry().with("fullName", "Y Nhung").press("oldSubmit"));
        WebVisitor commune = new WebVisitor(WarmDemo.address());
        commune.signIn("quantri.ha", "taphuan123");
        assertEquals(403, commune.open(line).status());
    }
}
