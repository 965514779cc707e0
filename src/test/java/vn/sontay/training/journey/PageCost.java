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

    /** A page is asked so often; what runs beside it by the clock falls into a few of them on a slow machine. */
    private static final int TIMES = 5;

    /** @return the cost of each shape of pages, at the one that has the most to show */
    static Map<String, PageCost> of(SitePages pages, String site, StatementMeter meter) {
        Map<String, WebVisitor> people = new HashMap<>();
        Map<String, PageCost> found = new TreeMap<>();
        for (SitePages.Found page : pages.worthALook()) {
            WebVisitor person = people.computeIfAbsent(page.account(), account -> signedIn(site, account));
            PageCost least = of(person, page.address(), meter);
            for (int i = 1; i < TIMES; i++) {
                PageCost again = of(person, page.address(), meter);
                least = again.statements < least.statements ? again : least;
            }
            found.put(page.shape(), least);
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
