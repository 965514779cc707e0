package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;

/** Every page of every role at every size, by the keyboard, and in the dark: WEB-8, WEB-9. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class AccessibilitySizesProofIT {

    @Test
    void every_page_can_be_used_at_every_size_and_in_the_dark() {
        PageCheck check = new PageCheck();
        SitePages pages = new SitePages(SharedDemo.address());
        EveryPage.ACCOUNTS.forEach(account -> pages.read(account, Hasty.DEMO_PASSWORD));
        Map<String, Hasty> people = new HashMap<>();
        for (SitePages.Found found : pages.worthALook()) {
            Hasty person = people.computeIfAbsent(found.account(), account -> SharedDemo.atDesk().signIn(account));
            person.open(found.address());
            check.everywhere(person.page, found.account() + " " + found.address());
            check.dark(person.page, found.account() + " " + found.address());
        }
        check.assertSound();
    }

    /** As the screen and the projector of a hall have it. */
    @Test
    void no_slide_of_any_lesson_has_to_be_scrolled() {
        SitePages pages = new SitePages(SharedDemo.address());
        pages.read("gv01", Hasty.DEMO_PASSWORD);
        Hasty trainer = SharedDemo.atDesk().signIn("gv01");
        List<String> tall = new ArrayList<>();
        int slides = 0;
        for (SitePages.Found lesson : pages.at("/trainer/present")) {
            for (int[] screen : List.of(new int[]{1366, 768}, new int[]{1280, 720})) {
                trainer.page.setViewportSize(screen[0], screen[1]);
                trainer.open(lesson.address());
                trainer.page.locator("[data-do=on]").waitFor();
                for (boolean more = true; more; slides++) {
                    if ((Boolean) trainer.page.evaluate("(slide => slide.scrollHeight > slide.clientHeight + 1)"
                            + "(document.querySelector('.slide:not([hidden])'))")) {
                        tall.add(trainer.page.url() + " at " + screen[0]);
                    }
                    more = trainer.page.locator("[data-do=on]").isEnabled();
                    trainer.page.evaluate("document.querySelector('[data-do=reveal]').click();"
                            + "document.querySelector('[data-do=on]').click()");
                }
            }
        }
        assertTrue(slides > 100, slides + " slides");
        assertEquals(List.of(), tall);
    }
}
