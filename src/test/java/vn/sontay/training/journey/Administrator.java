package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.sontay.training.shared.paper.PdfReading;

/** Runs classes at a desk. */
final class Administrator extends Actor {

    /** The title of the class that is opened. */
    static final String CLASS = "Lớp tập huấn thử";

    private static final String UNIT = "Trung tâm Phục vụ hành chính công, Xã Sơn Tây";
    private static final String COURSE = "Lớp công chức Trung tâm Phục vụ hành chính công xã";

    Administrator(Page page) {
        super(page);
    }

    /** Becomes the first administrator, by the one-time link that the start printed. */
    void setUp(String link) {
        page.navigate(link);
        PageCheck check = new PageCheck();
        check.state(page, "the first administrator's page");
        check.assertSound();
        fill("fullName", "Phạm Thị Lan Chi");
        fill("userName", "quan.tri");
        fill("password", PASSWORD);
        press("submit");
        if (page.url().contains("/sign-in")) {
            fill("name", "quan.tri");
            fill("password", PASSWORD);
            press("submit");
        }
        assertThat(page).hasURL(Pattern.compile(".*/home.*"));
    }

    /** Adds a person with an account. @return their slip for the first sign-in */
    Slip add(String fullName, String role) {
        page.navigate("/admin/add-person");
        fill("fullName", fullName);
        fill("birthYear", "1990");
        choose("unit", UNIT);
        fill("jobTitle", "Công chức");
        tick(role);
        press("addSubmit");
        assertThat(page).hasURL(Pattern.compile(".*/admin/person\\?.*id=.*"));
        return Slip.in(pdfOfForm("slip"));
    }

    /** Opens a class that begins on that day, for the plan, and counts on the proposed timetable. */
    void openClass(LocalDate firstDay, LocalDate lastDay, String trainer) {
        page.navigate("/admin/open-class");
        choose("course", COURSE);
        fill("start", firstDay.toString());
        page.locator("main button[type=submit]").click();
        fill("title", CLASS);
        fill("place", "Hội trường UBND xã Sơn Tây");
        fill("endsOn", lastDay.toString());
        choose("organiserUnitId", "Xã Sơn Tây");
        page.locator("[id='planCode']").selectOption("son-tay-2025");
        tick(trainer);
        press("openSubmit");
        assertThat(page).hasURL(Pattern.compile(".*/trainer/class\\?.*"));
    }

    /** Puts the people into the class whose page is open. */
    void enrol(List<String> fullNames) {
        String here = page.url();
        for (String fullName : fullNames) {
            page.navigate(here);
            fill("q", fullName);
            page.locator("form[action$='/admin/enrol'] button").click();
            tick(fullName);
            press("enrolSubmit");
            sees(fullName);
        }
    }

    /** Says who issues and who signs. */
    void nameSignatory() {
        page.navigate("/admin/issuer");
        fill("name", "Ủy ban nhân dân xã Sơn Tây");
        fill("place", "Sơn Tây");
        fill("validFrom", "2025-07-01");
        press("save");
        follow("Thêm người ký");
        fill("fullName", "Hồ Minh Đức");
        fill("title", "Phó Chủ tịch");
        page.locator("[id='authorityPrefix']").selectOption("KT.");
        fill("validFrom", "2025-07-01");
        press("save");
        sees("Hồ Minh Đức");
    }

    /** From the first screen to the certificates of the class that waits, issued to all that are eligible. @return the paper */
    PdfReading issueAll() {
        page.navigate("/home");
        page.locator("main a[href*='/admin/certificates?class=']").first().click();
        press("issueAll");
        sees("GCN-");
        return pdf(page.locator("main a[href*='/admin/certificates.pdf']"));
    }

    /** Records today as the day on which all certificates of the class whose page is open were signed. */
    void recordSignatures() {
        page.locator("main a[href*='act=SIGNED']").click();
        press("classActSubmit");
        sees("Đã ghi nhận.");
    }
}
