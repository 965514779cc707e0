package vn.sontay.training.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/** Takes the roll on a phone. */
final class Trainer extends Actor {

    Trainer(Page page) {
        super(page);
    }

    /** Marks everybody present in every session of the class and closes each, from the first screen. */
    void holdAllSessions(String classTitle, int sessions) {
        for (int i = 0; i < sessions; i++) {
            openClass(classTitle);
            List<String> rolls = page.locator("main a[href*='/trainer/roll-call?session=']").all().stream()
                    .map(link -> link.getAttribute("href")).toList();
            page.navigate(rolls.get(i));
            press("allPresent");
            press("close");
            sees("Có mặt");
        }
    }

    private void openClass(String classTitle) {
        page.navigate("/trainer/classes");
        follow(classTitle);
    }
}
