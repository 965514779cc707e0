package vn.sontay.training.people.security.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** The second factor from setting it up to losing the phone, through the pages of the running application. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondFactorJourneyIT {

    private static final String NAME = "quan.tri";
    private static final String PASSWORD = "rừng keo 2026";
    private static final String OWN = "/account/second-factor";

    private static RunningApp app;
    private static WebVisitor desk;
    private static AuthenticatorApp phone;
    private static List<String> recoveryCodes = List.of();

    @BeforeAll
    static void start() {
        app = RunningApp.onH2();
        desk = new WebVisitor(app.address());
        desk.open(app.setupLink()).form("setup").with("fullName", "Đinh Văn Quản").with("userName", NAME)
                .with("password", PASSWORD).press("submit");
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    @Order(1)
    void it_is_set_up_with_an_app_and_recovery_codes_are_printed() {
        Page begun = desk.open(OWN).form("beginFactor").press("beginSubmit");
        assertTrue(begun.html().select("a[href^=otpauth]").attr("href").contains("quan.tri"), begun.body());
        assertEquals(1, begun.html().select("svg[aria-label] path").size());
        phone = new AuthenticatorApp(begun.html().select("strong.code").text());
        refused(begun.form("confirmFactor").with("password", PASSWORD).with("code", "12a456"), "confirmSubmit",
                "gồm 6 chữ số");
        refused(begun.form("confirmFactor").with("password", PASSWORD).with("code", ""), "confirmSubmit",
                "Vui lòng nhập mã");
        refused(begun.form("confirmFactor").with("password", PASSWORD).with("code", phone.wrong(now())),
                "confirmSubmit", "Mã chưa đúng");
        Page on = begun.form("confirmFactor").with("password", PASSWORD).with("code", phone.code(now(), 0))
                .press("confirmSubmit");
        assertTrue(on.messages().contains("Đã bật xác minh hai bước"), on.messages());
        refused(on.form("recoveryCodes").with("password", "đoán"), "recoverySubmit", "chưa đúng");
        Page printed = on.form("recoveryCodes").with("password", PASSWORD).press("recoverySubmit");
        recoveryCodes = printed.html().select(".card li.code").eachText();
        assertEquals(10, recoveryCodes.size());
        Page again = desk.open(OWN);
        assertTrue(again.html().select(".card li.code").isEmpty());
        assertTrue(again.body().contains("Còn 10 mã"));
    }

    @Test
    @Order(2)
    void no_page_opens_between_password_and_code() {
        WebVisitor visitor = new WebVisitor(app.address());
        Page step = visitor.signIn(NAME, PASSWORD);
        assertEquals("Xác minh hai bước", step.heading());
        for (String page : List.of("/home", "/admin/people", OWN)) {
            assertTrue(visitor.open(page).url().contains("/sign-in"), page);
        }
        assertFalse(visitor.cookies().contains("session="), visitor.cookies());
        assertTrue(new WebVisitor(app.address()).open("/second-step").url().contains("/sign-in"));
    }

    @Test
    @Order(3)
    void a_code_signs_in_also_pressed_twice_and_a_remembered_browser_is_not_asked() {
        Instant now = now();
        WebVisitor visitor = new WebVisitor(app.address());
        Page step = visitor.open("/sign-in?next=/admin/people").form("signIn").with("name", NAME)
                .with("password", PASSWORD).press("submit");
        refused(step.form("secondStep").with("code", phone.wrong(now)), "stepSubmit", "Mã chưa đúng");
        Form form = step.form("secondStep").with("code", phone.code(now, 1).replaceFirst("(...)", "$1 "))
                .with("remember", "true");
        CompletableFuture<Page> other = CompletableFuture.supplyAsync(() -> form.press("stepSubmit"));
        Page one = form.press("stepSubmit");
        assertTrue(one.url().contains("/admin/people"), one.url() + one.messages());
        assertTrue(other.join().url().contains("/admin/people"), () -> other.join().url());
        Page own = visitor.open(OWN);
        assertEquals(1, own.html().select("input[name=device]").size());
        assertTrue(own.body().contains("Thiết bị khác, nhớ từ"), own.body());
        visitor.post("/sign-out", Map.of("_token", List.of(visitor.token())));
        assertTrue(visitor.signIn(NAME, PASSWORD).url().contains("/home"));
        WebVisitor elsewhere = new WebVisitor(app.address());
        refused(elsewhere.signIn(NAME, PASSWORD).form("secondStep").with("code", phone.code(now, 0)), "stepSubmit", "");
    }

    @Test
    @Order(4)
    void a_recovery_code_signs_in_once() {
        WebVisitor visitor = new WebVisitor(app.address());
        Page step = visitor.signIn(NAME, PASSWORD);
        Page without = visitor.open(step.html().select("main a[href*=without]").attr("href"));
        Page in = without.form("secondStep").with("code", recoveryCodes.getFirst()).press("stepSubmit");
        assertTrue(in.url().contains("/home"), in.messages());
        WebVisitor again = new WebVisitor(app.address());
        refused(again.signIn(NAME, PASSWORD).form("secondStep").with("code", recoveryCodes.getFirst()), "stepSubmit",
                "đã dùng rồi");
        desk = visitor;
    }

    @Test
    @Order(5)
    void a_new_password_by_a_slip_does_not_pass_by_the_code() {
        String me = me();
        byte[] slip = desk.download("/admin/slips",
                Map.of("_token", List.of(desk.token()), "person", List.of(me)));
        Matcher code = Pattern.compile("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}").matcher(new PdfReading(slip).text());
        assertTrue(code.find());
        WebVisitor visitor = new WebVisitor(app.address());
        Page step = visitor.open("/first-sign-in").form("activate").with("name", NAME).with("code", code.group())
                .with("password", PASSWORD).press("submit");
        assertTrue(step.url().contains("/second-step"), step.url() + step.messages());
        assertTrue(visitor.open("/home").url().contains("/sign-in"));
        assertTrue(desk.open("/home").url().contains("/sign-in"), "the new password ends what went on");
        Page in = visitor.open("/second-step").form("secondStep").with("code", recoveryCodes.get(1))
                .press("stepSubmit");
        assertTrue(in.url().contains("/home"), in.messages());
        desk = visitor;
    }

    private static String me() {
        return desk.open("/admin/people?q=Quản").html().select("main a[href*='person?id=']").attr("href")
                .replaceAll(".*id=", "");
    }

    @Test
    @Order(6)
    void an_administrator_lifts_another_s_by_a_code_and_nobody_their_own() {
        String me = me();
        Page person = desk.open("/admin/add-person").form("add").with("fullName", "Hồ Thị Trợ Giúp")
                .with("roles", "ADMINISTRATOR").with("administratorUnits", unit()).with("anyway", "true")
                .press("addSubmit");
        assertTrue(person.url().contains("/admin/person?"), person.messages());
        String own = desk.open("/admin/lift-factor?id=" + me).form("liftFactor").press("liftSubmit").messages();
        assertTrue(own.contains("Không ai tự gỡ"), own);
        String nothing = desk.open(person.url().replace("/person?", "/lift-factor?")).form("liftFactor")
                .press("liftSubmit").messages();
        assertTrue(nothing.contains("đang không bật"), nothing);
    }

    @Test
    @Order(7)
    void whoever_runs_the_server_gives_a_lone_administrator_a_link() throws IOException, InterruptedException {
        String link = command(NAME);
        assertTrue(link.contains("/sign-in#code="), link);
        String code = link.replaceFirst("(?s).*#code=([A-Z0-9-]+).*", "$1");
        Page step = new WebVisitor(app.address()).signIn(NAME, PASSWORD);
        Page in = step.form("secondStep").with("code", code).press("stepSubmit");
        assertTrue(in.url().contains("/home"), in.messages());
        assertTrue(new WebVisitor(app.address()).signIn(NAME, PASSWORD).url().contains("/home"));
        assertTrue(command(NAME).contains("no active administrator"));
        assertTrue(command("khong.co").contains("no active administrator"));
    }

    @Test
    @Order(8)
    void an_administrator_of_an_office_with_more_than_one_unit_sets_it_up_before_anything_else() {
        for (String name : List.of("Một", "Hai")) {
            Page opened = desk.open("/admin/open-unit").form("open").with("name", "Xã Thử " + name)
                    .with("letterhead", "Ủy ban nhân dân xã Thử " + name).with("place", "Thử " + name)
                    .with("fullName", "Đinh Thị " + name).press("openSubmit");
            assertTrue(opened.url().contains("/admin/opened-units"), opened.messages());
        }
        assertTrue(desk.open("/admin/people").url().contains("/admin/people"), "who is signed in goes on");
        WebVisitor visitor = new WebVisitor(app.address());
        Page led = visitor.signIn(NAME, PASSWORD);
        assertTrue(led.url().contains(OWN) && led.messages().contains("phải bật xác minh hai bước"), led.url());
        for (String page : List.of("/home", "/admin/people", "/account/password", "/trainer/classes", "/setup")) {
            assertTrue(visitor.open(page).url().contains(OWN), page);
        }
        assertEquals(403, visitor.open("/api/anything").status());
        String token = led.html().select("input[name=_token]").attr("value");
        assertEquals(403, visitor.post("/admin/slips", Map.of("_token", List.of(token))).status());
        Page begun = led.form("beginFactor").press("beginSubmit");
        phone = new AuthenticatorApp(begun.html().select("strong.code").text());
        Page on = begun.form("confirmFactor").with("password", PASSWORD).with("code", phone.code(now(), 0))
                .press("confirmSubmit");
        assertTrue(on.messages().contains("Đã bật"), on.messages());
        assertTrue(visitor.open("/admin/people").url().contains("/admin/people"));
        Page off = visitor.open(OWN).form("turnOffFactor").with("offPassword", PASSWORD)
                .with("offCode", phone.code(now(), 1)).press("offSubmit");
        assertTrue(off.messages().contains("Đã tắt"), off.messages());
        assertTrue(visitor.open("/admin/people").url().contains(OWN));
    }

    private static String command(String userName) throws IOException, InterruptedException {
        Path build = Path.of("target").toAbsolutePath();
        ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8", "-cp",
                build.resolve("app/WEB-INF/classes") + System.getProperty("path.separator")
                        + build.resolve("app/WEB-INF/lib") + "/*",
                "vn.sontay.training.launch.SecondFactorLink", userName).redirectErrorStream(true);
        command.environment().put("DATA_DIR", app.dataDir().toString());
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertFalse(Files.exists(app.dataDir().resolve("second-factor.answer")));
        return said;
    }

    private static String unit() {
        return desk.open("/admin/add-person").html().select("input[name=administratorUnits]").attr("value");
    }

    private static void refused(Form form, String button, String words) {
        Page page = form.press(button);
        assertTrue(page.html().select(".field-error").text().contains(words) && page.html().select("h1").text()
                .equals("Xác minh hai bước"), page.url() + ": " + page.messages());
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
