package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.Link;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** What people and probes are answered while MariaDB hangs or is gone, and how it goes on when it is back (WEB-10, DB-1). */
@Order(1)
class DatabaseAwayMachineProofIT {

    private static final int MORE_THAN_THE_POOL_HAS = 40;
    private static final Duration PROBE = Duration.ofSeconds(3);
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(20);
    private static final String SCHEMA = "away";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_database_that_hangs_or_is_gone_is_told_at_once_and_work_goes_on_when_it_is_back() throws Exception {
        try (Link link = new Link(mariaDbWithEmptySchema());
                RunningApp app = RunningApp.start(Map.of("DEMO", "false", "DB_CLASS",
                        "org.mariadb.jdbc.MariaDbDataSource", "DB_URL",
                        "jdbc:mariadb://127.0.0.1:" + link.port() + "/" + SCHEMA, "DB_USER", TestDatabase.USER,
                        "DB_PASSWORD", TestDatabase.USER))) {
            WebVisitor administrator = new WebVisitor(app.address());
            administrator.open(app.setupLink()).form("setup").with("fullName", "Trần Văn Mười").with("userName", "muoi")
                    .with("password", "mat-khau-dai-2026").press("submit");
            administrator.signIn("muoi", "mat-khau-dai-2026");
            Form typed = administrator.open("/admin/add-person").form("add").with("fullName", "Đinh Văn Chờ")
                    .with("roles", "TRAINEE");

            link.be(Link.State.SILENT);
            everybodyIsAnswered(app, administrator);
            awayIsTold(app, administrator);
            Page kept = typed.press("addSubmit");
            assertEquals(503, kept.status());
            assertTrue(kept.html().select("meta[http-equiv=refresh]").isEmpty(), kept.body());

            link.be(Link.State.WHOLE);
            await(app, 200);
            Page added = kept.form("#0").press("");
            assertEquals(200, added.status(), added.body());
            assertTrue(administrator.open("/admin/people?q=cho").body().contains("Đinh Văn Chờ"));

            link.be(Link.State.CUT);
            await(app, 503);
            untilItIsKnown(app);
            awayIsTold(app, administrator);
            link.be(Link.State.WHOLE);
            await(app, 200);
            assertEquals(200, administrator.open("/admin/people").status());
        }
    }

    /** More people than there are connections, all of them in the middle of something, and the probe beside them. */
    private void everybodyIsAnswered(RunningApp app, WebVisitor administrator) throws Exception {
        List<CompletableFuture<HttpResponse<String>>> pages = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_THE_POOL_HAS; i++) {
            pages.add(client.sendAsync(request(app, "/admin/people").header("Cookie", administrator.cookies())
                    .timeout(A_FEW_SECONDS).build(), HttpResponse.BodyHandlers.ofString()));
        }
        for (int i = 0; i < 3; i++) {
            assertEquals(503, readiness(app));
        }
        for (CompletableFuture<HttpResponse<String>> page : pages) {
            assertEquals(503, page.get().statusCode(), page.get().body());
            assertTrue(page.get().body().contains("Xin anh/chị đợi một lát"), page.get().body());
        }
    }

    private static void awayIsTold(RunningApp app, WebVisitor administrator) {
        WebVisitor stranger = new WebVisitor(app.address());
        for (WebVisitor visitor : List.of(stranger, administrator)) {
            Page page = visitor.open("/home");
            assertEquals(503, page.status(), page.body());
            assertEquals("Xin anh/chị đợi một lát", page.heading());
            assertEquals(List.of(WaitingPage.RETRY_AFTER), page.headers().get("retry-after"));
            assertEquals(1, page.html().select("meta[http-equiv=refresh]").size());
            Page json = visitor.json("POST", "/api/v1/attempts/1/presence", "{}", "");
            assertTrue(visitor == administrator && json.status() == 403
                    || json.status() == 503 && json.body().equals(WaitingPage.JSON), json.body());
            assertEquals(200, visitor.open("/health/live").status());
        }
        assertEquals(200, stranger.open("/static/app.css").status());
    }

    private void await(RunningApp app, int status) throws Exception {
        for (int i = 0; readiness(app) != status; i++) {
            assertTrue(i < 200, "never " + status);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** The probe tells the first answer that is missed; a second one makes it known to all, also where no database is asked. */
    private void untilItIsKnown(RunningApp app) throws Exception {
        WebVisitor stranger = new WebVisitor(app.address());
        for (int i = 0; stranger.open("/sign-in").status() != 503; i++) {
            assertTrue(i < 100, "not known");
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** @return the answer of the probe; no answer in time is a failure */
    private int readiness(RunningApp app) throws IOException, InterruptedException {
        return client.send(request(app, "/health/ready").timeout(PROBE).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static HttpRequest.Builder request(RunningApp app, String path) {
        return HttpRequest.newBuilder(URI.create(app.address() + path));
    }

    /** A schema of its own, since other tests empty theirs. @return the port of the tests' MariaDB */
    private static int mariaDbWithEmptySchema() throws SQLException {
        try (Connection connection = TestDatabase.MARIADB.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create or replace database " + SCHEMA);
        }
        return URI.create(TestDatabase.MARIADB.url().substring("jdbc:".length())).getPort();
    }
}
