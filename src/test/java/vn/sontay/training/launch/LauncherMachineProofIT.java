package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.web.WaitingPage;

@Order(1)
class LauncherMachineProofIT {

    /** The launcher waits three minutes for a server that is only slow. */
    private static final int GIVES_UP_WITHIN_SECONDS = 200;

    private static final int STOPS_WITHIN_SECONDS = 20;
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @TempDir
    Path folder;

    @Test
    void a_port_in_use_is_told_in_one_line() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertRefusal(Map.of("HTTP_PORT", String.valueOf(taken.getLocalPort())), "set HTTP_PORT to another number");
        }
    }

    @Test
    void a_port_that_is_no_number_is_told_in_one_line() {
        Map<String, String> settings = new HashMap<>(Map.of("DATA_DIR", folder.toString(), "HTTP_PORT", "99999"));
        assertRefusal(settings, "HTTP_PORT=99999 is not a port");
    }

    @Test
    void a_proxy_that_is_no_address_is_told_in_one_line() {
        assertRefusal(Map.of("TRUSTED_PROXIES", "127.0.0.1, nginx"), "TRUSTED_PROXIES: nginx is neither");
    }

    @Test
    void hashes_that_are_too_cheap_are_refused_in_one_line() {
        assertRefusal(Map.of("DATA_DIR", folder.toString(), "TEST_ONLY_PASSWORD_KIB", "99"), "at least 256");
    }

    @Test
    void a_database_that_does_not_answer_is_told_in_one_line() {
        assertRefusal(
                Map.of("DB_CLASS", "org.mariadb.jdbc.MariaDbDataSource", "DB_URL", "jdbc:mariadb://127.0.0.1:1/none"),
                "the database does not answer");
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_told_in_one_line() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "not a folder");
        assertRefusal(Map.of("DATA_DIR", file.resolve("data").toString()), "can't be written");
    }

    @Test
    void a_broken_content_file_is_told_with_file_and_line() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("units.yaml"), "units:\n  - name: thiếu mã\n");
        RunningApp app = assertRefusal(Map.of("CONTENT_DIR", content.toString()), "the content is broken");
        assertTrue(app.output().getLast().contains("units.yaml:") || app.output().toString().contains("units.yaml:2"),
                app.output()::toString);
    }

    @Test
    void a_server_that_takes_longer_than_it_may_is_given_up_in_one_line() {
        assertRefusal(Map.of("DEMO", "true", "DATA_DIR", folder.toString(), "START_WITHIN_SECONDS", "1"),
                "not ready within 1 s; set START_WITHIN_SECONDS to more");
    }

    @Test
    void a_password_in_two_places_is_told_in_one_line() {
        assertRefusal(Map.of("DATA_DIR", folder.toString(), "DB_PASSWORD", "one", "DB_PASSWORD_FILE", "/two"),
                "DB_PASSWORD and DB_PASSWORD_FILE are both set");
    }

    /** LAU-2. */
    @Test
    void what_a_script_starts_outlives_the_script_and_stops_at_once_with_its_server() throws Exception {
        RunningApp app = RunningApp.prepare(Map.of("DEMO", "true", "DATA_DIR", folder.toString()));
        Process script = app.command(List.of("sh", "-c", "\"$@\" > \"$DATA_DIR/said\" 2>&1 & echo $!", "sh")).start();
        ProcessHandle launcher = startedBy(script);
        script.waitFor();
        ProcessHandle server = childOf(launcher);
        TimeUnit.SECONDS.sleep(2);
        assertTrue(launcher.isAlive() && server.isAlive(), () -> said(folder));
        launcher.destroy();
        launcher.onExit().get(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS);
        server.onExit().get(1, TimeUnit.SECONDS);
    }

    /** LAU-2. */
    @Test
    void what_is_told_to_end_with_its_parent_does() throws Exception {
        RunningApp app = RunningApp.prepare(Map.of("DEMO", "true", "DATA_DIR", folder.toString()));
        Process parent = app.command(List.of("sh", "-c", "\"$@\" > \"$DATA_DIR/said\" 2>&1 & echo $!; read end", "sh"),
                Launcher.END_WITH_PARENT).start();
        ProcessHandle launcher = startedBy(parent);
        ProcessHandle server = childOf(launcher);
        TimeUnit.SECONDS.sleep(1);
        parent.destroyForcibly();
        launcher.onExit().get(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS);
        server.onExit().get(1, TimeUnit.SECONDS);
    }

    private static ProcessHandle startedBy(Process script) throws IOException {
        long id = Long.parseLong(script.inputReader().readLine().strip());
        return ProcessHandle.of(id).orElseThrow();
    }

    private ProcessHandle childOf(ProcessHandle launcher) throws InterruptedException {
        while (launcher.isAlive() && launcher.children().findAny().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return launcher.children().findAny().orElseThrow(() -> new AssertionError(said(folder)));
    }

    private static String said(Path folder) {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** LAU-1, LAU-5, LAU-8, LAU-9. One start serves both, since a start is dear. */
    @Test
    void a_start_shows_the_waiting_page_until_it_is_ready_and_a_second_one_on_its_data_is_refused() throws Exception {
        try (RunningApp first = RunningApp
                .prepare(Map.of("DEMO", "true", "DATA_DIR", folder.toString(), "LOG_FORMAT", "json",
                        "METRICS_TOKEN_FILE", Files.writeString(folder.resolve("token"), TOKEN).toString()))) {
            first.launch();
            List<Integer> met = whatPeopleMeet(first);
            assertTrue(met.contains(503) && met.getLast() == 200, met::toString);
            assertTrue(Set.of(0, 503, 200).containsAll(met), met::toString);
            assertTrue(met.subList(met.indexOf(503), met.size()).stream().filter(status -> status == 0).count() <= 1,
                    met::toString);
            assertRefusal(Map.of("DEMO", "true", "DATA_DIR", folder.toString()), "already running on the data in");
            assertEquals(200, new WebVisitor(first.address()).open("/health/ready").status());
            assertEquals("rwx------", rights(folder));
            assertEquals("rw-------", rights(folder.resolve("training.mv.db")));
            assertTrue(readAsJson(folder.resolve("server.0.log")) > 0);
            assertFiguresAreToldToWhoHasTheToken(first.address() + "/health/metrics");
        }
    }

    /** OPE-4. */
    private static void assertFiguresAreToldToWhoHasTheToken(String address) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        assertEquals(404, client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode());
        HttpResponse<String> told = client.send(request.header("Authorization", "Bearer " + TOKEN).build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, told.statusCode());
        assertTrue(told.body().lines().allMatch(line -> line.matches("taphuan_[a-z_]+(\\{\\w+=\"\\w+\"})? -?\\d+")),
                told::body);
        assertTrue(told.body().contains("taphuan_database_answers 1") && told.body().contains("taphuan_mail_waiting 0"),
                told::body);
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static int readAsJson(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        for (String line : lines) {
            try (JsonReader reader = Json.createReader(new StringReader(line))) {
                assertTrue(reader.readObject().keySet().containsAll(Set.of("time", "level", "message")), line);
            }
        }
        return lines.size();
    }

    /** @return the kinds of answers in their order, 0 for a refused connection, until the application answers */
    private static List<Integer> whatPeopleMeet(RunningApp app) throws InterruptedException {
        WebVisitor visitor = new WebVisitor(app.address());
        List<Integer> met = new ArrayList<>(List.of(0));
        while (met.getLast() != 200 && met.size() < 10) {
            int status = status(visitor);
            if (status != met.getLast()) {
                met.add(status);
            }
            assertTrue(app.isRunning(), app.output()::toString);
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return met;
    }

    private static int status(WebVisitor visitor) {
        try {
            WebVisitor.Page page = visitor.open("/sign-in");
            if (page.status() == 503) {
                assertEquals("Xin anh/chị đợi một lát", page.heading());
                assertEquals(List.of(WaitingPage.RETRY_AFTER), page.headers().get("retry-after"));
                assertTrue(Set.of(200, 503).contains(visitor.open("/health/ready").status()));
                assertEquals(200, visitor.open("/health/live").status());
                WebVisitor.Page json = visitor.json("POST", "/api/v1/attempts/1/presence", "{}", "");
                assertTrue(json.status() == 401 || json.status() == 503 && json.body().equals(WaitingPage.JSON),
                        json.body());
            }
            return page.status();
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    private static RunningApp assertRefusal(Map<String, String> settings, String says) {
        RunningApp app = RunningApp.prepare(settings);
        app.launch();
        assertEquals(1, app.exitCode(GIVES_UP_WITHIN_SECONDS));
        String line = app.output().stream().filter(each -> each.startsWith("CANNOT START: ")).findFirst()
                .orElseThrow(() -> new AssertionError(app.output().toString()));
        assertTrue(line.contains(says), line);
        return app;
    }
}
