package vn.sontay.training.journey;

import java.util.HashMap;
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
}
