package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontay.training.testing.RawRequest;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;

/** What stands in front of every kind of answer, as it goes over the wire, and what becomes of addresses and methods that no page of ours sends. */
@ExtendWith(WarmDemo.class)
class OnTheWireJourneyIT {

    private static final String PRIVATE = "no-store";
    private static final Set<String> SILENT = Set.of("server", "x-powered-by", "access-control-allow-origin");

    private String cookie;

    @BeforeEach
    void signIn() {
        WebVisitor administrator = new WebVisitor(WarmDemo.address());
        administrator.signIn("quantri", "taphuan123");
        cookie = "Cookie: " + administrator.cookies();
    }

    /** WEB-3, WEB-6: also of answers that are given before any filter, such as to a role that may not. */
    @ParameterizedTest
    @CsvSource({"/home, 200", "/sign-in, 200", "/nothing, 404", "/trainee/lessons, 403", "/home%2f, 400", "/a:b, 400",
            "/static/a%3Ab.css, 400", "/api/v1/a:b, 400", "/home%0d%0aX:1, 400",
            "/admin/people.xlsx, 200",
            "/admin/person?id=1, 404", "/api/v1/targets?plan=x, 404", "/api/v1/nothing, 404", "/health/live, 200",
            "/xac-minh/X, 200",
            "/text-size?size=2, 302", "/error, 404", "/static/nothing.css?v=1, 404", "/webjars/nothing.js, 404",
            "/metrics, 403",
            "/jakarta.faces.resource/nothing.js.xhtml?ln=primefaces, 404"})
    void every_kind_of_answer_carries_the_safe_headers_once(String path, int status) {
        assertSafe(RawRequest.get(WarmDemo.address(), path, cookie), status, path);
    }

    @ParameterizedTest
    @CsvSource({"/home, 302", "/admin/people, 302", "/api/v1/targets, 401", "/certificate.pdf, 302",
            "/trainer/scan, 302"})
    void so_does_what_is_answered_to_nobody(String path, int status) {
        assertSafe(RawRequest.get(WarmDemo.address(), path), status, path);
        assertTrue(RawRequest.get(WarmDemo.address(), path, "X-Forwarded-Proto: https")
                .contains("\r\nStrict-Transport-Security: max-age=31536000\r\n"), path);
    }

    private static void assertSafe(String answer, int status, String path) {
        String head = answer.split("\r\n\r\n", 2)[0];
        assertAll(path, () -> assertTrue(head.startsWith("HTTP/1.1 " + status + " "), head),
                () -> assertEquals(List.of("nosniff"), values(head, "X-Content-Type-Options"), head),
                () -> assertEquals(List.of("same-origin"), values(head, "Referrer-Policy"), head),
                () -> assertEquals(1, values(head, ContentPolicy.HEADER).size(), head),
                () -> assertTrue(values(head, ContentPolicy.HEADER).getFirst().contains("frame-ancestors 'none'"),
                        head),
                () -> assertTrue(path.startsWith("/jakarta.faces.resource/")
                        || values(head, "Cache-Control").equals(List.of(PRIVATE)), head),
                () -> assertTrue(SILENT.stream().allMatch(name -> values(head, name).isEmpty()), head),
                () -> assertFalse(answer.contains("\tat ") || answer.contains("Exception"), answer));
    }

    private static List<String> values(String head, String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip()).toList();
    }

    @Test
    void every_cookie_is_closed_to_scripts_and_to_other_sites_and_over_https_to_open_lines() {
        for (String proto : List.of("http", "https")) {
            WebVisitor visitor = new WebVisitor(WarmDemo.address());
            WebVisitor.Form form = visitor.open("/sign-in").form("signIn").with("name", "cc02").with("password",
                    "taphuan123");
            String body = form.values().entrySet().stream()
                    .map(each -> each.getKey() + "="
                            + URLEncoder.encode(each.getValue().getFirst(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&")) + "&submit=submit";
            List<String> cookies = new ArrayList<>(
                    cookies(RawRequest.post(WarmDemo.address(), "/sign-in", body, "X-Forwarded-Proto: " + proto)));
            assertTrue(cookies.size() >= 2, cookies.toString());
            cookies.addAll(
                    cookies(RawRequest.post(WarmDemo.address(), "/text-size", "size=2",
                            "X-Forwarded-Proto: " + proto)));
            for (String each : cookies) {
                assertTrue(each.contains("; HttpOnly") && each.contains("; SameSite=Lax") && each.contains("; Path=/"),
                        each);
                assertEquals(proto.equals("https"), each.contains("; Secure"), each);
                assertFalse(each.contains("Domain="), each);
            }
            assertEquals(proto.equals("https"), cookies.stream().anyMatch(each -> each.startsWith("__Host-session=")));
        }
    }

    private static List<String> cookies(String answer) {
        return values(answer.split("\r\n\r\n", 2)[0], "Set-Cookie");
    }

    /** WEB-2: Faces would show a page to OPTIONS, and leaves others to its error page, which can't be made for them. */
    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "DELETE", "PATCH", "TRACE", "TRACK", "CONNECT", "PROPFIND", "get", "FOO"})
    void a_method_that_no_page_of_ours_sends_is_refused_everywhere(String method) {
        for (String path : List.of("/home", "/", "/static/app.css", "/admin/people.xlsx", "/api/v1/targets",
                "/health/live")) {
            String answer = RawRequest.send(WarmDemo.address(), method, path, "", cookie);
            assertTrue(answer.startsWith("HTTP/1.1 405 "), method + " " + path + ": " + answer);
            assertTrue(answer.toLowerCase(Locale.ROOT).contains("\r\nallow: "), answer);
            assertFalse(answer.contains("class=\"menu\""), answer);
        }
    }

    /** No reading of an address opens a file of the application, or a page to whom it is closed. */
    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/web-inf/web.xml", "/%57EB-INF/web.xml", "/WEB-INF%2fweb.xml",
            "/META-INF/MANIFEST.MF",
            "/WEB-INF/templates/shell.xhtml", "/static/..;/WEB-INF/web.xml", "/static/%c0%ae%c0%ae/WEB-INF/web.xml",
            "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF", "/jakarta.faces.resource/web.xml?ln=..%2fWEB-INF",
            "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
            "/jakarta.faces.resource/x.xhtml?ln=primefaces&con=../../WEB-INF",
            "/jakarta.faces.resource/app.xhtml?loc=../WEB-INF", "/ADMIN/people", "/Admin/people", "/admin/people.XHTML",
            "/admin/people/",
            "/admin/people.", "/admin/people%20", "/admin/people%00.xhtml", "/admin/people%2exhtml",
            "/admin/people;.css",
            "/admin//people", "/static/", "/webjars/", "/pictures/", "/admin/", "/WEB-INF/", "/./admin/people",
            "/x/../admin/people", "/admin/..;/admin/people",
            "/..%c0%af/admin/people",
            "/admin/people\\", "/home%0d%0aX-Injected:1", "/xac-minh/%0d%0aX-Injected:1", "/.git/config", "/metrics",
            "/openapi",
            "/application.wadl", "/api/v1/application.wadl", "/j_security_check", "/__asadmin/version",
            "/management/domain", "*"})
    void an_odd_address_opens_nothing(String path) {
        for (String from : List.of(cookie, "X-Nobody: 1")) {
            String answer = RawRequest.get(WarmDemo.address(), path, from);
            String head = answer.split("\r\n\r\n", 2)[0];
            assertFalse(head.startsWith("HTTP/1.1 200 "), answer);
            assertFalse(answer.contains("<web-app") || answer.contains("ui:composition")
                    || answer.contains("Manifest-Version"), answer);
            assertFalse(head.toLowerCase(Locale.ROOT).contains("\r\nx-injected:") || answer.contains("\tat "), answer);
        }
    }

    @Test
    void a_page_s_own_file_name_and_any_length_of_address_get_no_further_than_the_page() {
        assertTrue(RawRequest.get(WarmDemo.address(), "/admin/people.xhtml").startsWith("HTTP/1.1 302 "));
        assertTrue(RawRequest.get(WarmDemo.address(), "/admin/people.xhtml", "X-Forwarded-Prefix: /static")
                .startsWith("HTTP/1.1 302 "));
        for (String header : List.of("X-Original-URL: /static/app.css", "X-Rewrite-URL: /static/app.css",
                "X-HTTP-Method-Override: PUT", "X-Forwarded-Host: evil.example")) {
            String answer = RawRequest.get(WarmDemo.address(), "/admin/people", header);
            assertTrue(answer.startsWith("HTTP/1.1 302 ")
                    && answer.contains("\r\nLocation: /sign-in?next=%2Fadmin%2Fpeople\r\n"), answer);
        }
        Stream.of("a".repeat(9_000), "%e1%bb%99".repeat(700), "x/".repeat(2_000)).map(each -> "/" + each)
                .map(each -> RawRequest.get(WarmDemo.address(), each, cookie)).forEach(answer -> assertTrue(
                        Arrays.asList("400", "404", "414").contains(answer.split(" ", 3)[1]), answer));
    }
}
