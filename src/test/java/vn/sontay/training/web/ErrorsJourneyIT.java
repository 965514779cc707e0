package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** What the running application answers where it refuses, and what it never tells. */
@ExtendWith(WarmDemo.class)
class ErrorsJourneyIT {

    private static final String PASSWORD = "taphuan123";
    private static final Path PEOPLE = Path.of("src/main/resources/vn/sontay/training/demo/people.csv");

    @Test
    void what_the_server_offers_of_itself_is_closed_to_the_public() {
        for (String path : List.of("/metrics", "/metrics/base", "/openapi", "/openapi-ui", "/health", "/health/started",
                "/api/v1/application.wadl", "/api/v1/openapi", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF")) {
            Page answer = new WebVisitor(WarmDemo.address()).open(path);
            assertTrue(answer.status() == 403 || answer.status() == 404, path + " answers " + answer.status());
            assertFalse(answer.body().contains("Payara") || answer.body().contains("\"checks\""), path);
        }
        assertEquals(200, new WebVisitor(WarmDemo.address()).open("/health/live").status());
        assertEquals(200, new WebVisitor(WarmDemo.address()).open("/health/ready").status());
    }

    /** WEB-4. */
    @Test
    void files_are_taken_only_where_a_page_asks_for_one() {
        WebVisitor trainer = signedIn("gv01");
        assertEquals(415, sendFile(new WebVisitor(WarmDemo.address()), "/sign-in", ""));
        assertEquals(401, sendFile(new WebVisitor(WarmDemo.address()), "/trainer/recording", ""));
        assertEquals(415, sendFile(signedIn("cc01"), "/trainee/lessons", ""));
        assertEquals(403, sendFile(signedIn("cc01"), "/trainer/recording", ""));
        assertEquals(403, sendFile(trainer, "/trainer/recording", "a token of somebody else"));
        assertEquals(404, sendFile(trainer, "/trainer/recording", trainer.token()));
        assertEquals(400, sendFile(trainer, "/trainer/sign-sheet", trainer.token()));
    }

    private static int sendFile(WebVisitor visitor, String path, String token) {
        return visitor.postFiles(path, Map.of("_token", List.of(token), "file", List.of("x.mp3")),
                Map.of("file", new byte[100_000])).status();
    }

    @Test
    void the_json_addresses_refuse_in_json() {
        WebVisitor stranger = new WebVisitor(WarmDemo.address());
        WebVisitor trainee = signedIn("cc01");
        WebVisitor leader = signedIn("lanhdao");
        assertJson(401, stranger.open("/api/v1/targets"));
        assertJson(403, trainee.open("/api/v1/targets"));
        assertJson(200, leader.open("/api/v1/targets"));
        assertJson(400, leader.open("/api/v1/targets?asOf=hom-qua"));
        assertJson(404, leader.open("/api/v1/targets?plan=khong-co"));
        assertJson(404, stranger.open("/api/v1/nothing"));
        assertJson(404, stranger.open("/api/v1/certificates/KHONGCO"));
        assertJson(405, leader.json("PUT", "/api/v1/targets", "{}", leader.token()));
        assertJson(403, leader.json("PUT", "/api/v1/targets", "{}", "a token of somebody else"));
        String answer = "/api/v1/attempts/1/answers";
        String one = "{\"client\":\"one-page\",\"answers\":[{\"seq\":1,\"ordinal\":1,\"response\":\"A\",\"age\":0}]}";
        assertJson(401, stranger.json("POST", answer, one, ""));
        assertJson(400, trainee.json("POST", answer, "{\"client\":", trainee.token()));
        assertJson(404, trainee.json("POST", answer, one, trainee.token()));
        assertJson(405, trainee.open(answer));
    }

    /** WEB-4. */
    @Test
    void what_is_too_big_or_no_form_is_refused_before_it_is_read() {
        WebVisitor trainee = signedIn("to01");
        Page tooBig = trainee.post("/trainee/lessons", Map.of("x", List.of("a".repeat(3_000_000))));
        assertEquals(413, tooBig.status());
        assertEquals("Nội dung gửi quá lớn", tooBig.heading());
        assertTrue(trainee.post("/text-size", Map.of("_token", List.of(trainee.token()), "size", List.of("2"), "back",
                List.of("/a".repeat(200_000)))).url().endsWith("/home"));
        assertJson(400, trainee.json("PUT", "/api/v1/enrolments/1/place", "x".repeat(1_000_000), trainee.token()));
        assertJson(400, trainee.json("PUT", "/api/v1/enrolments/1/place", "x".repeat(3_000_000), trainee.token()));
    }

    @Test
    void what_was_typed_stays_where_somebody_else_was_faster() {
        WebVisitor trainer = signedIn("gv02");
        String list = link(trainer.open(link(trainer.open("/trainer/classes"), "/trainer/class?")),
                "/trainer/practice?");
        String checklist = link(trainer.open(list), "/trainer/checklist?");
        Form slow = trainer.open(checklist).form("checklist").with("note", "Còn quên chọn xã mới");
        Page person = trainer.open(checklist);
        person.form("checklist").with("met",
                person.html().select("input[name=met]").eachAttr("value").toArray(String[]::new))
                .press("confirmSubmit");
        Page refused = slow.press("checklistSubmit");
        assertTrue(refused.body().contains("Còn quên chọn xã mới"), refused.body());
        assertFalse(refused.html().select(".field-error").isEmpty(), refused.body());
    }

    @Test
    void no_address_carries_a_session_and_the_log_names_nobody() {
        Set<String> seen = new TreeSet<>();
        for (String user : List.of("cc01", "gv01", "quantri", "lanhdao")) {
            WebVisitor visitor = signedIn(user);
            List<String> ahead = new ArrayList<>(List.of("/home"));
            Set<String> kinds = new TreeSet<>();
            while (!ahead.isEmpty()) {
                Page page = visitor.open(ahead.removeFirst());
                assertFalse((page.url() + page.body()).toLowerCase(java.util.Locale.ROOT).contains(";jsessionid"),
                        page.url());
                page.html().select("main a[href], nav a[href]").eachAttr("href").stream()
                        .filter(link -> link.startsWith("/") && kinds.add(link.replaceAll("=[^&]*", "=")))
                        .forEach(ahead::add);
            }
            seen.addAll(kinds);
            visitor.open("/trainee/lesson?enrolment=9999&code=A1");
            visitor.open("/admin/person?id=1");
        }
        assertTrue(seen.size() > 30, seen::toString);
        assertFalse(new WebVisitor(WarmDemo.address()).open("/").body().contains(";jsessionid"));
        String log = log();
        for (String line : people()) {
            String[] person = line.split(";", -1);
            assertFalse(log.contains(person[2]), person[2]);
            assertTrue(person[4].isEmpty() || !log.contains(person[4]), person[4]);
        }
    }

    private static String link(Page page, String to) {
        return page.html().select("a[href*='" + to + "']").attr("href");
    }

    private static WebVisitor signedIn(String user) {
        WebVisitor visitor = new WebVisitor(WarmDemo.address());
        assertTrue(visitor.signIn(user, PASSWORD).url().contains("/home"));
        return visitor;
    }

    private static void assertJson(int status, Page answer) {
        assertEquals(status, answer.status(), answer.url() + ": " + answer.body());
        assertTrue(answer.headers().getOrDefault("content-type", List.of("")).getFirst().startsWith("application/json"),
                answer.url() + ": " + answer.headers());
        assertTrue(answer.body().startsWith("{"), answer.body());
    }

    private static List<String> people() {
        try {
            return Files.readAllLines(PEOPLE).stream().filter(line -> line.matches("[^;#]+;[a-z]+\\d*;.*"))
                    .filter(line -> !line.startsWith("group;") && line.split(";", -1)[2].contains(" ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String log() {
        StringBuilder all = new StringBuilder(String.join("\n", WarmDemo.app().output()));
        try (var files = Files.walk(WarmDemo.app().dataDir())) {
            for (Path file : files.filter(each -> each.toString().contains(".log")).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
