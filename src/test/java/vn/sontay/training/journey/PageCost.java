package vn.sontay.training.journey;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.sontay.training.testing.StatementMeter;
import vn.sontay.training.testing.WebVisitor;

/**
 * What a page costs.
 *
 * @param bytes as UTF-8, not compressed
 */
record PageCost(long statements, int bytes) {

    /** @return the cost of each shape of pages, at the one that has the most to show */
    static Map<String, PageCost> of(SitePages pages, String site, StatementMeter meter) {
        Map<String, WebVisitor> people = new HashMap<>();
        Map<String, PageCost> found = new TreeMap<>();
        for (SitePages.Found page : pages.worthALook()) {
            WebVisitor person = people.computeIfAbsent(page.account(), account -> signedIn(site, account));
            person.open(page.address()); // what is judged or held at the first question isn't the page's
            PageCost once = of(person, page.address(), meter);
            PageCost again = of(person, page.address(), meter); // once a minute a request prolongs its session
            found.put(page.shape(), again.statements < once.statements ? again : once);
        }
        return found;
    }

    /** @return what the page of that shape reads when it is asked for once more, one statement a line */
    static String reads(String shape, SitePages pages, String site, StatementMeter meter) {
        SitePages.Found page = pages.worthALook().stream().filter(each -> each.shape().equals(shape)).findFirst()
                .orElseThrow();
        WebVisitor person = signedIn(site, page.account());
        person.open(page.address());
        return String.join("\n", meter.readsOf(() -> person.open(page.address())));
    }

    private static WebVisitor signedIn(String site, String account) {
        WebVisitor visitor = new WebVisitor(site);
        visitor.signIn(account, Hasty.DEMO_PASSWORD);
        return visitor;
    }

    private static PageCost of(WebVisitor person, String address, StatementMeter meter) {
        long before = meter.count();
        String body = person.open(address).body();
        return new PageCost(meter.count() - before, body.getBytes(StandardCharsets.UTF_8).length);
    }
}
