package vn.sontay.training.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An unexpected error: the user gets a code, the log has it once, and nothing else gets out (WEB-1). */
@ExtendWith(ArquillianExtension.class)
class ErrorContainerIT {

    private static final Pattern CODE = Pattern.compile("\\b[2-9A-HJ-NP-Z]{6}\\b");

    @Inject
    HttpServletRequest here;

    @Test
    void a_page_shows_the_code_that_stands_in_the_log() throws Exception {
        assertCodeInLog("/broken", "text/html");
    }

    @Test
    void a_json_answer_carries_the_code_that_stands_in_the_log() throws Exception {
        assertCodeInLog("/api/v1/broken", "application/json");
    }

    @Test
    void a_conflict_that_shows_only_at_the_end_is_told_as_one() throws Exception {
        HttpResponse<String> answer = get("/broken?conflict");
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("Dữ liệu đã được người khác cập nhật"), answer.body());
    }

    private void assertCodeInLog(String path, String type) throws Exception {
        List<String> log = new CopyOnWriteArrayList<>();
        Handler listener = listener(log);
        Logger logger = Logger.getLogger("vn.sontay.training.web.Failures");
        logger.addHandler(listener);
        try {
            HttpResponse<String> answer = get(path);
            assertEquals(500, answer.statusCode());
            assertTrue(answer.headers().firstValue("content-type").orElse("").startsWith(type));
            assertFalse(answer.body().contains("secret") || answer.body().contains("Exception"), answer.body());
            assertEquals(1, log.size(), log::toString);
            Matcher code = CODE.matcher(log.getFirst());
            assertTrue(code.find(), log::toString);
            assertTrue(answer.body().contains(code.group()), answer.body());
        } finally {
            logger.removeHandler(listener);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + here.getLocalPort() + here.getContextPath() + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static Handler listener(List<String> log) {
        return new Handler() {

            @Override
            public void publish(LogRecord record) {
                log.add(record.getMessage());
            }

            @Override
            public void flush() {
                // keeps nothing back
            }

            @Override
            public void close() {
                // holds nothing
            }
        };
    }
}
