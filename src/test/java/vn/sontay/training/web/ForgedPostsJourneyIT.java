package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.RawRequest;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;

/** Posts that no page of ours would send: WEB-2, and what is sent twice is done once (decision 009). */
@ExtendWith(WarmDemo.class)
class ForgedPostsJourneyIT {

    private static final String PAGE = "/admin/add-person";
    private static final String PASSWORD = "taphuan123";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final AtomicInteger TURN = new AtomicInteger();

    private String site;
    private WebVisitor administrator;
    private Map<String, String> fields;
    private String name;

    @BeforeEach
    void fillIn() {
        site = WarmDemo.address();
        administrator = signedIn("quantri");
        WebVisitor.Form form = administrator.open(PAGE).form("add");
        name = "Đinh Thị Giả " + "ABCDEFGHIKLMNOPQRSTUVXY".charAt(TURN.getAndIncrement()) + "ru";
        fields = new LinkedHashMap<>();
        form.values().forEach((each, values) -> values.forEach(value -> fields.put(each, value)));
        fields.put("_token", administrator.token());
        fields.put("fullName", name);
        fields.put("roles", "TRAINEE");
        fields.put("addSubmit", "x");
    }

    private static WebVisitor signedIn(String account) {
        WebVisitor visitor = new WebVisitor(WarmDemo.address());
        visitor.signIn(account, PASSWORD);
        return visitor;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(each -> each.getKey() + "=" + coded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String send(String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Cookie: " + administrator.cookies());
        return RawRequest.post(site, PAGE, body, all.toArray(String[]::new));
    }

    private Set<String> found() {
        return Set.copyOf(
                administrator.open("/admin/people?q=" + coded(name)).html().select("a[href*='/admin/person?id=']")
                        .eachAttr("href"));
    }

    private static void assertRefused(String answer) {
        assertTrue(Set.of("302", "303", "400", "403", "405", "411", "413", "415").contains(answer.split(" ", 3)[1]),
                answer);
    }

    @Test
    void as_our_page_sends_it_it_is_done() {
        String answer = send(encoded(fields), "Sec-Fetch-Site: same-origin");
        assertTrue(answer.startsWith("HTTP/1.1 30"), answer);
        assertEquals(1, found().size());
    }

    @Test
    void without_the_session_s_own_token_nothing_is_done() {
        String ours = fields.get("_token");
        String before = administrator.token();
        WebVisitor another = signedIn("quantri.ha");
        WebVisitor again = signedIn("quantri");
        for (String token : List.of("", "0", another.token(), again.token(), ours.toUpperCase(Locale.ROOT), ours + " ",
                ours.substring(1), "*", "null")) {
            fields.put("_token", token);
            assertRefused(send(encoded(fields)));
        }
        fields.remove("_token");
        assertRefused(send(encoded(fields)));
        assertRefused(send(encoded(fields) + "&_token=&_token=" + ours));
        assertRefused(send(encoded(fields), "X-Token: " + another.token()));
        assertEquals(Set.of(), found());
        administrator.signIn("quantri", PASSWORD);
        fields.put("_token", before);
        assertRefused(send(encoded(fields)));
        assertEquals(Set.of(), found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: https://evil.example", "Origin: null", "Origin: http://127.0.0.1",
            "Origin: file://",
            "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site", "Sec-Fetch-Site: x"})
    void from_another_site_nothing_is_done_though_the_token_is_right(String header) {
        assertRefused(send(encoded(fields), header));
        assertEquals(Set.of(), found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "application/xml", "multipart/form-data; boundary=x",
            "multipart/form-data", "multipart/mixed; boundary=x", "application/octet-stream", "x"})
    void what_is_not_sent_as_forms_are_is_not_read_as_one(String type) {
        assertRefused(send(encoded(fields), "Content-Type: " + type));
        assertEquals(Set.of(), found());
    }

    /** A link of a stranger's is followed with the session's cookie, and no token is asked of it. */
    @Test
    void an_address_does_nothing_whatever_it_says_about_itself() {
        for (String method : List.of("GET", "HEAD")) {
            for (String more : List.of("X-Nothing: 1", "X-HTTP-Method-Override: POST", "X-HTTP-Method: POST",
                    "X-Method-Override: POST", "Faces-Request: partial/ajax")) {
                String answer = RawRequest.send(site, method, PAGE + "?_method=POST&" + encoded(fields), "",
                        "Cookie: " + administrator.cookies(), more);
                assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
            }
        }
        fields.remove("_token");
        for (String path : List.of(PAGE, PAGE + "?" + encoded(fields))) {
            String answer = RawRequest.send(site, "PUT", path, encoded(fields), FORM,
                    "Cookie: " + administrator.cookies());
            assertFalse(answer.startsWith("HTTP/1.1 5"), answer);
        }
        assertEquals(Set.of(), found());
    }

    @Test
    void fields_that_the_form_does_not_have_change_nothing_of_what_is_done() {
        send(encoded(fields) + "&id=1&personId=1&version=99&accountId=1&active=false&fullName=" + coded("Người Khác")
                + "&roles=SUPERUSER&callerId=1&unitScope=1");
        assertTrue(found().size() <= 1, found().toString());
        assertEquals(200, administrator.open("/admin/people").status());
        String role = administrator.open("/admin/people?q=" + coded(name)).body();
        assertFalse(role.contains("SUPERUSER"), role);
    }

    @Test
    void what_is_sent_again_is_not_done_again_also_with_other_content_and_eight_at_once() {
        List<String> answers = AtOnce.times(8, number -> send(encoded(fields)));
        assertTrue(answers.stream().noneMatch(answer -> answer.startsWith("HTTP/1.1 5")), answers.toString());
        assertEquals(1, found().size());
        String first = name;
        name = name + "h";
        fields.put("fullName", name);
        assertFalse(send(encoded(fields)).startsWith("HTTP/1.1 5"));
        Set<String> after = found();
        name = first;
        assertTrue(after.isEmpty() || after.equals(found()), "the second content made somebody: " + after);
    }

    @Test
    void a_body_longer_than_any_form_is_refused() {
        fields.put("note", "a".repeat(3_000_000));
        assertRefused(send(encoded(fields)));
        assertEquals(Set.of(), found());
    }
}
