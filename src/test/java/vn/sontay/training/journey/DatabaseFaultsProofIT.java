package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.Link;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.StatementMeter;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** DB-1, WEB-10: MariaDB hangs for 25 seconds, later it is gone for 30, and is back: what people see all the while. */
class DatabaseFaultsProofIT {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(10);

    @Test
    void nobody_waits_long_no_error_is_shown_and_what_was_typed_is_stored_once_it_is_back() throws Exception {
        StatementMeter database = new StatementMeter("faults");
        Map<String, String> settings = new HashMap<>(database.settings());
        URI place = URI.create(settings.get("DB_URL").substring("jdbc:".length()));
        try (Link link = new Link(place.getPort())) {
            settings.put("DB_URL", "jdbc:mariadb://127.0.0.1:" + link.port() + place.getPath());
            settings.put("DEMO", "true");
            try (RunningApp app = RunningApp.start(settings)) {
                WebVisitor administrator = new WebVisitor(app.address());
                administrator.signIn("quantri", "taphuan123");
                away(link, Link.State.SILENT, 25, administrator, "Đinh Văn Treo");
                away(link, Link.State.CUT, 30, administrator, "Đinh Văn Mất");
                assertEquals("", app.lastError());
            }
        }
    }

    private static void away(Link link, Link.State state, int seconds, WebVisitor administrator, String name)
            throws InterruptedException {
        Form typed = administrator.open("/admin/add-person").form("add").with("fullName", name).with("roles",
                "TRAINEE");
        link.be(state);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        Page kept = timed(() -> typed.press("addSubmit"));
        assertEquals(503, kept.status(), kept.body());
        Set<Integer> seen = new TreeSet<>();
        while (System.nanoTime() < until) {
            Page page = timed(() -> administrator.open("/admin/classes"));
            seen.add(page.status());
            assertEquals(503, timed(() -> administrator.open("/health/ready")).status());
            TimeUnit.MILLISECONDS.sleep(500);
        }
        assertEquals(Set.of(503), seen);
        link.be(Link.State.WHOLE);
        long back = System.nanoTime();
        while (administrator.open("/admin/classes").status() != 200) {
            assertTrue(System.nanoTime() - back < BACK_WITHIN.toNanos(), "not back");
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertEquals(200, kept.form("#0").press("").status());
        assertEquals(1, administrator.open("/admin/people?q=" + name.substring(name.lastIndexOf(' ') + 1)).html()
                .select("main a:contains(" + name + ")").size());
    }

    private static Page timed(java.util.function.Supplier<Page> asked) {
        long begun = System.nanoTime();
        Page page = asked.get();
        assertTrue(System.nanoTime() - begun < LONGEST_ANSWER.toNanos(), page.url() + " took long");
        return page;
    }
}
