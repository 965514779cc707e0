package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontay.training.testing.RawRequest;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Page;

/** What the door of the running application lets in, and what every answer says: SEC-11, WEB-3, WEB-5 to WEB-7. */
@ExtendWith(WarmDemo.class)
class DoorJourneyIT {

    private static final String PASSWORD = "taphuan123";

    @ParameterizedTest
    @ValueSource(strings = {"/static/..%2fadmin%2fpeople", "/webjars/..%2fadmin%2fpeople", "/home;a=b",
            "/home;jsessionid=0123456789abcdef", "//home", "/static/%2e%2e%2fhome"})
    void an_address_that_can_be_read_in_two_ways_gets_a_plain_page_and_nothing_of_it_is_kept(String path) {
        WebVisitor administrator = signedIn("quantri");
        String answer = RawRequest.get(WarmDemo.address(), path, "Cookie: " + administrator.cookies());
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertFalse(answer.toLowerCase(Locale.ROOT).contains("immutable"), answer);
        assertTrue(answer.contains("Yêu cầu chưa đúng"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home%00", "/admin%5cpeople", "/static/..;/admin/people", "/home%zz"})
    void what_the_server_itself_cannot_read_opens_no_page(String path) {
        String answer = RawRequest.get(WarmDemo.address(), path, "Cookie: " + signedIn("quantri").cookies());
        assertFalse(answer.contains("class=\"menu\"") || answer.contains("immutable"), answer);
    }

    @Test
    void only_public_files_may_be_kept() {
        WebVisitor administrator = signedIn("quantri");
        for (String page : List.of("/home", "/admin/people", "/sign-in", "/xac-minh", "/api/v1/targets")) {
            assertEquals(List.of("no-store"), administrator.open(page).headers().get("cache-control"), page);
        }
        assertEquals(List.of("max-age=31536000, immutable"),
                administrator.open("/static/app.css?v=1").headers().get("cache-control"));
    }

    /** WEB-12. */
    @Test
    void a_static_file_comes_packed_in_the_smallest_way_that_is_read() {
        String path = "/static/page.js?v=1";
        String brotli = RawRequest.get(WarmDemo.address(), path, "Accept-Encoding: gzip, deflate, br");
        String gzip = RawRequest.get(WarmDemo.address(), path, "Accept-Encoding: gzip");
        String plain = RawRequest.get(WarmDemo.address(), path);
        assertTrue(brotli.contains("\r\nContent-Encoding: br\r\n"), brotli);
        assertTrue(gzip.contains("\r\nContent-Encoding: gzip\r\n"), gzip);
        assertFalse(plain.contains("Content-Encoding"), plain);
        assertTrue(plain.contains("Chưa gửi được. Nội dung đã giữ trên máy này"), plain);
        for (String answer : List.of(brotli, gzip, plain)) {
            assertTrue(answer.contains("\r\nVary: Accept-Encoding\r\n"), answer);
        }
    }

    /** WEB-13: the page is built once more for the answer. */
    @Test
    void top_and_menu_stand_once_beside_a_refused_form_and_tell_each_their_own_name() {
        WebVisitor trainee = signedIn("cc01");
        WebVisitor.Page refused = trainee.open("/account/password").form("changePassword").press("changeSubmit");
        assertEquals(1, refused.html().select("nav.menu").size(), refused.body());
        assertEquals(1, refused.html().select("header.shell-top").size(), refused.body());
        WebVisitor other = signedIn("cc02");
        String name = trainee.open("/home").html().select(".person-name.desk-only").text();
        assertFalse(name.equals(other.open("/home").html().select(".person-name.desk-only").text()), name);
        assertEquals(name, trainee.open("/home").html().select(".person-name.desk-only").text());
        assertFalse(trainee.open("/home").html().select("input[name=_token]").val()
                .equals(other.open("/home").html().select("input[name=_token]").val()));
    }

    @Test
    void no_session_of_the_server_is_begun_and_an_address_opens_nobodys() {
        WebVisitor trainee = signedIn("cc01");
        trainee.open("/trainee/lessons");
        assertTrue(trainee.cookies().contains("session="), trainee.cookies());
        assertFalse(trainee.cookies().contains("JSESSIONID"), trainee.cookies());
        String token = trainee.cookies().replaceAll(".*\\bsession=([^;]+).*", "$1");
        assertTrue(new WebVisitor(WarmDemo.address()).open("/home?session=" + token).url().contains("/sign-in"));
    }

    @Test
    void redirects_name_neither_scheme_nor_host() {
        String answer = RawRequest.get(WarmDemo.address(), "/home");
        assertTrue(answer.contains("\r\nLocation: /sign-in?next=%2Fhome\r\n"), answer);
        String endless = RawRequest.get(WarmDemo.address(), "/home?id=" + "%2B".repeat(1000));
        assertTrue(endless.contains("\r\nLocation: /sign-in\r\n"),
                "a proxy holds 4 KB of an answer's head: " + endless);
    }

    @Test
    void a_proxy_that_is_trusted_says_that_the_browser_speaks_https() {
        String plain = RawRequest.get(WarmDemo.address(), "/sign-in");
        String secure = RawRequest.get(WarmDemo.address(), "/sign-in", "X-Forwarded-Proto: https");
        assertFalse(plain.contains("Strict-Transport-Security"), plain);
        assertTrue(secure.contains("Strict-Transport-Security: max-age=31536000"), secure);
    }

    @Test
    void a_form_that_is_refused_is_shown_again_also_where_its_page_has_no_script() {
        Page refused = new WebVisitor(WarmDemo.address()).signIn("cc01", "");
        assertEquals(200, refused.status());
        assertEquals("cc01", refused.html().select("input[name=name]").val());
        assertTrue(refused.messages().contains("mật khẩu"), refused.body());
        WebVisitor administrator = signedIn("quantri");
        assertEquals(200, administrator.open("/admin/classes").form("list").press("").status());
    }

    /** WEB-4. */
    @Test
    void a_file_beyond_every_purpose_is_told_on_its_page_also_where_its_address_says_no_more() {
        String page = "/admin/import-questions";
        String answer = RawRequest.announce(WarmDemo.address(), page, "Cookie: " + signedIn("quantri").cookies(),
                "Content-Type: multipart/form-data; boundary=x", "Content-Length: 300000000",
                "Referer: " + WarmDemo.address() + page);
        assertTrue(answer.startsWith("HTTP/1.1 302"), answer);
        assertTrue(answer.contains(page + "?m=web.uploadTooBig"), answer);
    }

    /** DRA-4. */
    @Test
    void a_code_that_is_shown_once_leaves_nothing_that_waits_to_be_sent() {
        WebVisitor trainer = signedIn("gv01");
        String list = trainer
                .open(trainer.open("/trainer/classes").html().select("a[href*='/trainer/class?']").attr("href"))
                .html().select("a[href*='/trainer/new-code?']").attr("href");
        String one = trainer.open(list).html().select("a[href*='enrolment=']").attr("href");
        Page shown = trainer.open(one).form("newCode").press("showCode");
        assertEquals(200, shown.status());
        assertTrue(shown.headers().getOrDefault("set-cookie", List.of()).toString().contains("accepted="),
                shown.headers().toString());
    }

    @Test
    void a_form_of_before_the_last_sign_in_is_refused() {
        WebVisitor trainee = signedIn("cc02");
        String before = trainee.token();
        trainee.signIn("cc02", PASSWORD);
        assertFalse(before.equals(trainee.token()));
        assertEquals(403, trainee.json("PUT", "/api/v1/enrolments/1/place", "{}", before).status());
    }

    @Test
    void whoever_signs_out_everywhere_is_out_on_each_device() {
        WebVisitor phone = signedIn("cc03");
        WebVisitor desk = signedIn("cc03");
        Page page = desk.open("/account/password");
        assertTrue(page.html().select("main").text().contains("Nơi đang đăng nhập"), page.body());
        assertTrue(page.form("sessionsForm").press("endAll").url().contains("/sign-in"));
        assertTrue(phone.open("/home").url().contains("/sign-in"));
        assertTrue(desk.open("/home").url().contains("/sign-in"));
    }

    @Test
    void signing_out_ends_the_session_itself_and_not_only_its_cookie() {
        WebVisitor phone = signedIn("to01");
        String cookies = phone.cookies();
        phone.post("/sign-out", Map.of("_token", List.of(phone.token())));
        String answer = RawRequest.get(WarmDemo.address(), "/home", "Cookie: " + cookies);
        assertTrue(answer.contains("\r\nLocation: /sign-in?"), answer);
    }

    private static WebVisitor signedIn(String user) {
        WebVisitor visitor = new WebVisitor(WarmDemo.address());
        assertTrue(visitor.signIn(user, PASSWORD).url().contains("/home"));
        return visitor;
    }
}
