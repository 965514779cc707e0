package vn.sontay.training.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Reads the targets. */
final class Leader extends Actor {

    private static final String TARGET = "Số cán bộ, công chức hoàn thành tập huấn";

    Leader(Page page) {
        super(page);
    }

    /** @return how many officers of how many have completed a class, such as {@code 1/30} */
    String peopleCompleted() {
        page.navigate("/leader/targets?plan=son-tay-2025");
        return figure().locator(".row-figure").innerText().split(" ")[0];
    }

    /** Opens that figure to the person behind it, and that person's evidence. */
    void openEvidence(String fullName) {
        page.navigate("/leader/targets?plan=son-tay-2025");
        figure().locator("a").first().click();
        sees(fullName);
        page.locator("main a[href*='/leader/evidence']").first().click();
        sees(fullName);
    }

    private Locator figure() {
        return page.locator("main ul.rows > li").filter(new Locator.FilterOptions().setHasText(TARGET)).first();
    }
}
