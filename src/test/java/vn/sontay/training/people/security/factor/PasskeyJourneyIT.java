package vn.sontay.training.people.security.factor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.Browser;
import vn.sontay.training.testing.FreePort;
import vn.sontay.training.testing.NeedsBrowser;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.WebVisitor;

/** Passkeys from making one to removing it, in a real browser whose device is made up. */
@ExtendWith(NeedsBrowser.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PasskeyJourneyIT {

    private static final String NAME = "quan.tri";
    private static final String PASSWORD = "rừng keo 2026";
    private static final String OWN = "/account/passkeys";

    private static final List<String> SIGNED = new CopyOnWriteArrayList<>();

    private static RunningApp app;
    private static Browser browser;
    private static String address;
    private static Page page;
    private static CDPSession devices;
    private static String device;
    private static String recoveryCode;

    @BeforeAll
    static void start() {
        int port = FreePort.next();
        address = "http://localhost:" + port;
        app = RunningApp.start(Map.of("DEMO", "false", "HTTP_PORT", String.valueOf(port), "PUBLIC_URL", address,
                "JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1"));
        new WebVisitor(app.address()).open(app.setupLink()).form("setup").with("fullName", "Đinh Văn Quản")
                .with("userName", NAME).with("password", PASSWORD).press("submit");
        browser = Browser.start();
        page = browser.phone(address);
        devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        device = plugIn(true);
        page.onRequest(request -> {
            if ("POST".equals(request.method()) && request.postData() != null
                    && request.postData().contains("secondStepKey")) {
                SIGNED.add(URLDecoder.decode(request.postData().replaceFirst("(?s).*\\bpasskey=([^&]*).*", "$1"),
                        StandardCharsets.UTF_8));
            }
        });
    }

    @AfterAll
    static void stop() {
        browser.close();
        app.close();
    }

    @Test
    @Order(1)
    void one_is_made_under_a_name_instead_of_an_app_and_codes_are_printed() {
        signIn();
        page.navigate("/account/second-factor");
        page.locator("main a[href$='/account/passkeys']").click();
        page.fill("#password", PASSWORD);
        page.click("#beginPasskeySubmit");
        assertThat(page.locator("#name-error")).containsText("đặt tên");
        begin("Điện thoại của tôi", "đoán");
        assertThat(page.locator("#password-error")).containsText("chưa đúng");
        begin("Điện thoại của tôi", PASSWORD);
        page.locator("[data-passkey-ask]").click();
        assertThat(page.locator("main")).containsText("Đã thêm khóa truy cập");
        assertThat(page.locator("#removePasskey")).containsText("Điện thoại của tôi: thêm");
        assertThat(page.locator("#removePasskey")).containsText("chưa dùng lần nào");
        begin("Cũng máy này", PASSWORD);
        page.locator("[data-passkey-ask]").click();
        assertThat(page.locator("[data-passkey-said]")).containsText("Máy này đã có khóa");
        page.navigate("/account/second-factor");
        assertThat(page.locator("main .badge.done")).hasText("Đang bật");
        page.fill("#recoveryCodes #password", PASSWORD);
        page.click("#recoverySubmit");
        recoveryCode = page.locator(".card li.code").first().textContent();
    }

    @Test
    @Order(2)
    void it_signs_in_after_the_password() {
        signOut();
        signIn();
        assertThat(page).hasURL(Pattern.compile(".*/second-step.*"));
        page.locator("[data-passkey-ask]").click();
        assertThat(page).hasURL(Pattern.compile(".*/home.*"));
        page.navigate(OWN);
        assertThat(page.locator("#removePasskey")).containsText("dùng lần cuối");
        assertEquals(1, SIGNED.size());
    }

    @Test
    @Order(3)
    void what_was_signed_once_signs_nobody_in_again() {
        WebVisitor thief = new WebVisitor(address);
        WebVisitor.Page step = thief.signIn(NAME, PASSWORD);
        String said = step.form("secondStepKey").with("passkey", SIGNED.getFirst()).press("keySubmit").messages();
        assertTrue(said.contains("đã quá giờ hoặc đã dùng"), said);
        for (String hostile : List.of("", "{}", "{\"id\":\"<b>\"}")) {
            WebVisitor.Page refused = thief.open("/second-step").form("secondStepKey").with("passkey", hostile)
                    .press("keySubmit");
            assertEquals(1, refused.html().select("#passkey-error, .field-error").size(), refused.body());
        }
        assertFalse(thief.cookies().contains("session="), thief.cookies());
    }

    @Test
    @Order(4)
    void who_is_not_verified_or_has_another_device_is_told_so_and_the_code_stays() {
        signOut();
        signIn();
        verifies(false);
        page.locator("[data-passkey-ask]").click();
        assertThat(page.locator("[data-passkey-said]")).containsText("Máy chưa xác nhận");
        verifies(true);
        JsonObject kept = devices.send("WebAuthn.getCredentials", named()).getAsJsonArray("credentials").get(0)
                .getAsJsonObject();
        devices.send("WebAuthn.clearCredentials", named());
        page.locator("[data-passkey-ask]").click();
        assertThat(page.locator("[data-passkey-said]")).containsText("Máy chưa xác nhận");
        JsonObject back = named();
        back.add("credential", kept);
        devices.send("WebAuthn.addCredential", back);
        page.fill("#code", recoveryCode);
        page.click("#stepSubmit");
        assertThat(page).hasURL(Pattern.compile(".*/home.*"));
    }

    @Test
    @Order(5)
    void at_another_address_or_without_script_there_is_the_code_alone() {
        for (Page other : List.of(browser.phone(app.address()), browser.phoneWithoutScript(address))) {
            other.navigate("/sign-in");
            other.fill("#name", NAME);
            other.fill("#password", PASSWORD);
            other.click("#submit");
            assertThat(other.locator("#code")).isVisible();
            assertThat(other.locator("[data-passkey-ask]")).isHidden();
            other.context().close();
        }
    }

    @Test
    @Order(6)
    void the_last_one_stays_and_a_removed_one_signs_in_no_more() {
        page.navigate(OWN);
        remove();
        assertThat(page.locator("#removePasskey .field-error")).containsText("cách xác minh duy nhất");
        String second = plugIn(false);
        begin("Máy thứ hai", PASSWORD);
        page.locator("[data-passkey-ask]").click();
        assertThat(page.locator("main")).containsText("Đã thêm khóa truy cập");
        remove();
        assertThat(page.locator("main")).containsText("Đã xóa khóa truy cập");
        assertThat(page.locator("#removePasskey")).not().containsText("Điện thoại của tôi");
        signOut();
        signIn();
        page.locator("[data-passkey-ask]").click();
        assertThat(page).hasURL(Pattern.compile(".*/home.*"));
        JsonObject gone = new JsonObject();
        gone.addProperty("authenticatorId", second);
        devices.send("WebAuthn.removeVirtualAuthenticator", gone);
        signOut();
        signIn();
        page.locator("[data-passkey-ask]").click();
        assertThat(page.locator("[data-passkey-said]")).containsText("Máy chưa xác nhận");
    }

    private static void signIn() {
        page.navigate("/sign-in");
        page.fill("#name", NAME);
        page.fill("#password", PASSWORD);
        page.click("#submit");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static void signOut() {
        page.context().clearCookies();
    }

    private static void begin(String name, String password) {
        page.fill("#name", name);
        page.fill("#password", password);
        page.click("#beginPasskeySubmit");
    }

    private static void remove() {
        page.locator("#removePasskey input[type=radio]").first().check();
        page.fill("#removePassword", PASSWORD);
        page.click("#removePasskeySubmit");
    }

    /** @return its name */
    private static String plugIn(boolean built) {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", built ? "internal" : "usb");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        JsonObject told = new JsonObject();
        told.add("options", options);
        return devices.send("WebAuthn.addVirtualAuthenticator", told).get("authenticatorId").getAsString();
    }

    private static void verifies(boolean itDoes) {
        JsonObject told = named();
        told.addProperty("isUserVerified", itDoes);
        devices.send("WebAuthn.setUserVerified", told);
    }

    private static JsonObject named() {
        JsonObject told = new JsonObject();
        told.addProperty("authenticatorId", device);
        return told;
    }
}
