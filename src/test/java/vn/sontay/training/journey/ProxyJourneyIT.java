package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sontay.training.testing.NeedsBrowser;
import vn.sontay.training.testing.NeedsNginx;
import vn.sontay.training.testing.Nginx;
import vn.sontay.training.testing.RawRequest;

/** Everybody's work behind the very nginx that docker/ offers, over TLS. */
@ExtendWith({NeedsBrowser.class, NeedsNginx.class, SharedDemo.class})
class ProxyJourneyIT {

    private static final String YEAR = "max-age=31536000";

    private static Nginx nginx;

    @BeforeAll
    static void start() {
        nginx = Nginx.prepare();
        nginx.start(SharedDemo.address());
    }

    @AfterAll
    static void stop() {
        nginx.close();
    }

    @ParameterizedTest
    @CsvSource({"cc01, /trainee/lessons", "to01, /trainee/lessons", "gv01, /trainer/classes", "quantri, /admin/classes",
            "lanhdao, /leader/targets"})
    void every_role_signs_in_works_and_signs_out(String userName, String page) {
        Hasty person = SharedDemo.onPhone(nginx.address());
        List<String> said = person.console();
        person.open(page);
        assertThat(person.page).hasURL(Pattern.compile(nginx.address() + "/sign-in[?]next=.*"));
        person.fill("name", userName);
        person.fill("password", "taphuan123");
        person.press("submit");
        assertThat(person.page).hasURL(nginx.address() + page);
        person.open("/account/password");
        person.press("endAll");
        assertThat(person.page).hasURL(Pattern.compile(nginx.address() + "/sign-in.*"));
        person.open("/home");
        assertThat(person.page).hasURL(Pattern.compile(".*/sign-in.*"));
        person.calm();
        assertEquals(List.of(), said);
    }

    @Test
    void the_session_is_a_cookie_of_this_host_alone_and_no_other_is_set() {
        Hasty trainee = SharedDemo.onPhone(nginx.address()).signIn("cc01");
        List<Cookie> cookies = trainee.page.context().cookies().stream()
                .filter(cookie -> !cookie.name.contains("device")).toList();
        assertEquals(List.of("__Host-session"), cookies.stream().map(cookie -> cookie.name).toList());
        Cookie session = cookies.getFirst();
        assertTrue(session.secure && session.httpOnly, session.name);
        assertEquals(SameSiteAttribute.LAX, session.sameSite);
        assertEquals("/", session.path);
        assertEquals(-1, session.expires);
        trainee.calm();
    }

    @Test
    void the_own_device_stays_signed_in_when_the_browser_is_closed() {
        Hasty trainee = SharedDemo.onPhone(nginx.address());
        trainee.open("/sign-in");
        trainee.fill("name", "cc01");
        trainee.fill("password", "taphuan123");
        trainee.tick("Máy của tôi");
        trainee.press("submit");
        assertThat(trainee.page).hasURL(Pattern.compile(".*/home"));
        assertTrue(trainee.page.context().cookies().stream()
                .anyMatch(cookie -> cookie.name.equals("__Host-session") && cookie.expires > 0));
        trainee.calm();
    }

    @Test
    void browsers_are_told_to_stay_with_https_and_may_run_nothing_but_our_files() {
        Page page = SharedDemo.atDesk(nginx.address()).signIn("quantri").page;
        for (String address : List.of("/home", "/admin/people", "/admin/classes")) {
            Response answer = page.navigate(address);
            assertEquals(YEAR, answer.headerValue("strict-transport-security"));
            assertEquals("no-store", answer.headerValue("cache-control"));
            List<String> policies = answer.headerValues("content-security-policy");
            assertEquals(1, policies.size(), policies.toString());
            assertTrue(!policies.getFirst().contains("unsafe"), policies.getFirst());
            assertEquals(!address.equals("/home"), policies.getFirst().contains("'nonce-"), address);
        }
    }

    @Test
    void the_table_of_classes_is_sorted_under_the_same_policy() {
        Hasty administrator = SharedDemo.atDesk(nginx.address()).signIn("quantri");
        List<String> said = administrator.console();
        administrator.open("/admin/classes");
        var titles = administrator.page.locator("#rows tbody tr td:first-child a");
        List<String> before = titles.allInnerTexts();
        administrator.page.locator("#rows th").first().click();
        assertThat(administrator.page.locator("#rows th").first()).hasAttribute("aria-sort", "ascending");
        List<String> sorted = titles.allInnerTexts();
        assertEquals(before.stream().sorted().toList(), sorted.stream().sorted().toList());
        administrator.page.locator("#rows th").first().click();
        assertThat(administrator.page.locator("#rows th").first()).hasAttribute("aria-sort", "descending");
        assertEquals(sorted.reversed(), titles.allInnerTexts());
        administrator.calm();
        assertEquals(List.of(), said);
    }

    @Test
    void who_comes_by_plain_http_is_led_to_https_but_for_what_nobody_types() {
        String page = RawRequest.get(nginx.plainAddress(), "/home?a=1");
        assertTrue(page.startsWith("HTTP/1.1 301 ") && page.contains("Location: " + nginx.address() + "/home?a=1\r\n"),
                page);
        for (String unseen : List.of("/api/v1/targets", "/provider-sign-out")) {
            assertTrue(RawRequest.get(nginx.plainAddress(), unseen).startsWith("HTTP/1.1 403 "), unseen);
        }
    }

    @Test
    void an_address_that_cannot_be_read_gets_a_plain_page() {
        Page page = SharedDemo.atDesk(nginx.address()).page;
        for (String odd : List.of("/home%zz", "/a:b", "/static/a%3Ab.css", "/a%0d%0aX-Injected:1")) {
            Response answer = page.navigate(odd);
            assertEquals(400, answer.status(), odd);
            assertThat(page.locator("h1")).hasText("Yêu cầu chưa đúng");
        }
    }
}
