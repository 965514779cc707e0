package vn.sontay.training.people.security.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.people.security.factor.AuthenticatorApp;
import vn.sontay.training.testing.RawRequest;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Page;

/** Signing in by a provider, through the pages of the running application. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProviderJourneyIT {

    private static final String PASSWORD = "taphuan123";
    private static final String TRAINER = "0905777401";
    private static final String ADMINISTRATOR = "0905777501";
    private static final String TRAINEE = "0905777201";
    private static final String OWN = "/account/provider";

    @TempDir
    static Path folder;

    private static MockProvider provider;
    private static RunningApp app;

    @BeforeAll
    static void start() throws IOException {
        provider = new MockProvider();
        Path secret = Files.writeString(folder.resolve("secret"), MockProvider.SECRET);
        String port = freePort();
        app = RunningApp.start(Map.of("DEMO", "true", "HTTP_PORT", port, "PUBLIC_URL", "http://127.0.0.1:" + port,
                "OIDC_ISSUER", provider.issuer(), "OIDC_CLIENT_ID", MockProvider.CLIENT, "OIDC_CLIENT_SECRET_FILE",
                secret.toString(), "OIDC_LABEL", "tài khoản tỉnh", "OIDC_SECOND_FACTOR_BY", "mfa"));
    }

    @AfterAll
    static void stop() {
        app.close();
        provider.close();
    }

    @BeforeEach
    void sound() {
        provider.beSound();
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        }
    }

    @Test
    @Order(1)
    void oid_2_nobody_gets_in_whom_nobody_has_linked() {
        Page back = press(new WebVisitor(app.address()));
        assertTrue(back.url().contains("/sign-in?failed=security.providerUnknown"), back.url());
        assertTrue(back.messages().contains("chưa liên kết"), back.messages());
        assertTrue(new WebVisitor(app.address()).open("/home").url().contains("/sign-in"));
    }

    @Test
    @Order(2)
    void oid_5_a_person_links_their_account_by_their_password() {
        WebVisitor person = new WebVisitor(app.address());
        person.signIn("cc01", PASSWORD);
        Page wrong = person.open(OWN).form("linkProvider").with("password", "đoán").press("linkSubmit");
        assertTrue(wrong.messages().contains("chưa đúng"), wrong.messages());
        Page shown = person.open(OWN).form("linkProvider").with("password", PASSWORD).press("linkSubmit");
        Page linked = person.open(shown.html().select("main a.primary").attr("href"));
        assertTrue(linked.messages().contains("Đã liên kết"), linked.url() + linked.messages());
        assertTrue(linked.findForm("unlinkProvider").isPresent());
    }

    @Test
    @Order(3)
    void who_is_linked_signs_in_goes_on_and_is_offered_to_sign_out_there_too() {
        WebVisitor person = new WebVisitor(app.address());
        Page asked = person.open("/account/password");
        Page in = person.open(asked.html().select("a[href*=sign-in-with]").attr("abs:href"));
        assertTrue(in.url().endsWith("/account/password"), in.url() + in.messages());
        Page out = person.post("/sign-out", Map.of("_token", List.of(person.token())));
        assertEquals(1, out.html().select("a[href^=" + provider.issuer() + "/logout]").size(), out.body());
        assertTrue(person.open("/home").url().contains("/sign-in"));
    }

    @Test
    @Order(4)
    void oid_3_what_came_back_counts_once_and_in_its_browser_alone() {
        WebVisitor person = new WebVisitor(app.address());
        String back = sent(person);
        Page stranger = new WebVisitor(app.address()).open(back);
        assertTrue(stranger.messages().contains("bắt đầu ở trình duyệt khác"), stranger.messages());
        WebVisitor other = new WebVisitor(app.address());
        sent(other);
        assertTrue(other.open(back).messages().contains("bắt đầu ở trình duyệt khác"));
        assertTrue(person.open(back).url().endsWith("/home"));
        assertFalse(person.cookies().contains("provider-step="), person.cookies());
        person.post("/sign-out", Map.of("_token", List.of(person.token())));
        assertTrue(person.open(back).messages().contains("đã dùng"));
    }

    @Test
    @Order(5)
    void oid_4_what_does_not_count_and_who_declines_is_told_beside_the_way_by_password() {
        provider.say(claims -> claims.claim("nonce", "another"));
        Page refused = press(new WebVisitor(app.address()));
        assertTrue(refused.messages().contains("không hợp lệ"), refused.messages());
        assertTrue(refused.findForm("signIn").isPresent());
        WebVisitor person = new WebVisitor(app.address());
        String back = sent(person).replaceFirst("code=[^&]*", "error=access_denied");
        assertTrue(person.open(back).messages().contains("chưa cho đăng nhập"));
    }

    @Test
    @Order(6)
    void oid_7_while_the_provider_hangs_passwords_work() {
        provider.hang(true);
        WebVisitor person = new WebVisitor(app.address());
        String back = sent(person);
        Page away = person.open(back);
        assertTrue(away.messages().contains("chưa trả lời được"), away.messages());
        assertTrue(person.signIn("cc01", PASSWORD).url().contains("/home"));
    }

    @Test
    @Order(7)
    void oid_6_a_second_factor_is_still_asked_for_unless_the_provider_is_trusted_with_it() {
        provider.say(claims -> claims.subject("gv"));
        WebVisitor desk = new WebVisitor(app.address());
        desk.signIn("quantri", PASSWORD);
        String id = person(desk, TRAINER);
        Page form = desk.open("/admin/provider-link?id=" + id);
        assertTrue(form.form("linkOther").with("subject", "u-1").press("linkOtherSubmit").messages()
                .contains("thuộc về người khác"));
        assertTrue(form.form("linkOther").with("subject", " ").press("linkOtherSubmit").messages()
                .contains("Vui lòng nhập"));
        Page linked = form.form("linkOther").with("subject", "gv").press("linkOtherSubmit");
        assertTrue(linked.messages().contains("Đã liên kết"), linked.messages());
        turnOnSecondFactor();
        Page step = press(new WebVisitor(app.address()));
        assertTrue(step.findForm("secondStep").isPresent(), step.url());
        provider.say(claims -> claims.subject("gv").claim("amr", List.of("mfa")));
        assertTrue(press(new WebVisitor(app.address())).url().endsWith("/home"));
        assertTrue(linked.form("unlinkOther").press("unlinkOtherSubmit").messages().contains("Đã bỏ liên kết"));
        assertTrue(press(new WebVisitor(app.address())).messages().contains("chưa liên kết"));
    }

    @Test
    @Order(8)
    void oid_5_nobody_links_themselves_without_their_password() {
        WebVisitor desk = new WebVisitor(app.address());
        desk.signIn("quantri", PASSWORD);
        Page refused = desk.open("/admin/provider-link?id=" + person(desk, ADMINISTRATOR)).form("linkOther")
                .with("subject", "me").press("linkOtherSubmit");
        assertTrue(refused.messages().contains("ở trang mật khẩu của mình"), refused.messages());
    }

    @Test
    @Order(9)
    void a_closed_account_is_closed_this_way_too() {
        WebVisitor desk = new WebVisitor(app.address());
        desk.signIn("quantri", PASSWORD);
        assertTrue(press(new WebVisitor(app.address())).url().endsWith("/home"));
        desk.open("/admin/person?id=" + person(desk, TRAINEE)).form("activeForm").press("deactivate");
        assertTrue(press(new WebVisitor(app.address())).messages().contains("chưa liên kết"));
    }

    /** The provider's own server says it: it has no cookie, no form and no page. */
    @Test
    @Order(10)
    void oid_9_who_signs_out_at_the_provider_is_out_here_too() {
        WebVisitor desk = new WebVisitor(app.address());
        desk.signIn("quantri", PASSWORD);
        desk.open("/admin/provider-link?id=" + person(desk, TRAINER)).form("linkOther").with("subject", "gv")
                .press("linkOtherSubmit");
        provider.say(claims -> claims.subject("gv").claim("sid", "s-1").claim("amr", List.of("mfa")));
        WebVisitor person = new WebVisitor(app.address());
        assertTrue(press(person).url().endsWith("/home"));
        String message = "logout_token=" + provider.logoutToken(claims -> claims.claim("sid", "s-1"));
        assertTrue(sent("logout_token=a.b.c").startsWith("HTTP/1.1 400 "));
        assertTrue(sent("").startsWith("HTTP/1.1 400 "));
        assertTrue(person.open("/account/password").url().endsWith("/account/password"));
        assertTrue(sent(message).startsWith("HTTP/1.1 200 "));
        assertTrue(person.open("/account/password").url().contains("/sign-in"));
        assertTrue(desk.open("/admin/audit").html().text().contains("nơi đăng nhập chung báo đã đăng xuất"));
    }

    private static String sent(String form) {
        return RawRequest.post(app.address(), "/provider-sign-out", form);
    }

    private static void turnOnSecondFactor() {
        WebVisitor trainer = new WebVisitor(app.address());
        assertTrue(press(trainer).url().endsWith("/home"));
        Page begun = trainer.open("/account/second-factor").form("beginFactor").press("beginSubmit");
        String secret = begun.html().select("strong.code").text();
        Page on = begun.form("confirmFactor").with("password", PASSWORD)
                .with("code", new AuthenticatorApp(secret).code(Instant.now(), 0)).press("confirmSubmit");
        assertTrue(on.messages().contains("Đã bật"), on.messages());
    }

    /** @return where signing in by the provider leads in that browser */
    private static Page press(WebVisitor visitor) {
        return visitor.open(visitor.open("/sign-in").html().select("a[href*=sign-in-with]").attr("abs:href"));
    }

    /** Sends the browser to the provider. @return the address to which it is sent back */
    private static String sent(WebVisitor visitor) {
        String there = location(visitor.withoutRedirects().open("/sign-in-with"));
        Map<String, String> asked = MockProvider.fields(there.replaceFirst("^[^?]*[?]", ""));
        return "/sign-in-return?code=" + provider.code(asked) + "&state=" + asked.get("state");
    }

    private static String location(Page page) {
        return page.headers().get("location").getFirst();
    }

    /** @return the number of the person who has that phone number alone */
    private static String person(WebVisitor desk, String phone) {
        String link = desk.open("/admin/people?q=" + phone).html().select("a[href*=/admin/person?id=]").attr("href");
        return link.replaceFirst(".*id=(\\d+).*", "$1");
    }
}
