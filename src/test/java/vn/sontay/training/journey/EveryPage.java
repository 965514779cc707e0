package vn.sontay.training.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.StatementMeter;

/**
 * A demo on MariaDB in which nothing has happened yet, with every page of every role: what other journeys leave in a demo would
 * decide which pages there are. It begins at nine in the morning, so that no hour decides what they say of today's session. Who
 * only looks at pages may share it; what actions cost is measured when every page is known.
 */
final class EveryPage implements BeforeAllCallback {

    static final List<String> ACCOUNTS = List.of("cc03", "to01", "cc02", "cb01", "quantri", "gv01", "lanhdao");

    private static final int MOST_ALIKE = 8;
    private static final int MOST_ALIKE_OF_A_COMMUNE = 5;

    private static Running running;

    /** What is kept until the last test has ended. */
    private static final class Running implements AutoCloseable {

        private final RunningApp app;
        private final StatementMeter meter;
        private final SitePages pages;
        private final Map<String, PageCost> costs;
        private final Map<String, Long> actions;
        private final Map<String, Long> withManyClasses;
        private final Map<String, Crawl> crawls = new ConcurrentHashMap<>();

        Running() {
            meter = new StatementMeter("every_page");
            Map<String, String> settings = new HashMap<>(meter.settings());
            settings.put("DEMO", "true");
            settings.put(Installation.TEST_ONLY_NO_JOBS, "true");
            settings.put(Installation.TEST_ONLY_TIME_OF_DAY, "09:00");
            app = RunningApp.start(settings);
            pages = new SitePages(app.address());
            ACCOUNTS.forEach(account -> pages.read(account, Hasty.DEMO_PASSWORD));
            costs = PageCost.of(pages, app.address(), meter);
            actions = ActionCost.of(app.address(), meter);
            withManyClasses = ManyClasses.of(app.address(), meter);
        }

        @Override
        public void close() {
            app.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot().getStore(ExtensionContext.Namespace.create(EveryPage.class))
                .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class);
    }

    static RunningApp app() {
        return running.app;
    }

    static Map<String, PageCost> costs() {
        return running.costs;
    }

    /** @return what the page of that shape reads now */
    static String reads(String shape) {
        return PageCost.reads(shape, running.pages, running.app.address(), running.meter);
    }

    static Map<String, Long> actions() {
        return running.actions;
    }

    static Map<String, Long> withManyClasses() {
        return running.withManyClasses;
    }

    /** @return what that account finds by links, followed once */
    static Crawl seenBy(String account) {
        Running now = running;
        return now.crawls.computeIfAbsent(account,
                name -> Crawl.by(name, now.app, name.contains(".") ? MOST_ALIKE_OF_A_COMMUNE : MOST_ALIKE));
    }

    static SitePages pages() {
        return running.pages;
    }
}
