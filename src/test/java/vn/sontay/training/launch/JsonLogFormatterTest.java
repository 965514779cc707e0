package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLogFormatterTest {

    private static LogRecord entry(String message) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName("vn.sontay.training.web");
        entry.setInstant(Instant.parse("2026-03-02T01:30:00.25Z"));
        return entry;
    }

    private static JsonObject read(LogRecord entry) {
        String line = new JsonLogFormatter().format(entry);
        assertEquals(line.length() - 1, line.indexOf('\n'), line);
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    @Test
    void a_line_tells_when_how_grave_who_and_what() {
        JsonObject line = read(entry("Buổi học đã khóa"));
        assertEquals("2026-03-02T01:30:00.250Z", line.getString("time"));
        assertEquals("WARNING", line.getString("level"));
        assertEquals("vn.sontay.training.web", line.getString("logger"));
        assertEquals("Buổi học đã khóa", line.getString("message"));
        assertEquals(4, line.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines\r\nand\ttabs", "\"quoted\" and \\back", "\u0000\u001b[31m\u007f\u0085",
            "\u2028\u2029",
            "half \ud83d of \ud83d\ude00", "{\"level\":\"INFO\"}\n{\"level\":\"INFO\"}", ""})
    void whatever_is_said_stays_one_line_and_is_read_back(String message) {
        assertEquals(message, read(entry(message)).getString("message"));
    }

    @Test
    void the_reference_that_somebody_was_shown_is_a_member_of_its_own() {
        LogRecord entry = entry("Unexpected error 7K4M92 at /admin/{0}");
        entry.setParameters(new Object[]{Map.entry("reference", "7K4M92")});
        assertEquals("7K4M92", read(entry).getString("reference"));
    }

    @Test
    void parameters_stand_in_the_message() {
        LogRecord entry = entry("class {0} was closed");
        entry.setParameters(new Object[]{17});
        JsonObject line = read(entry);
        assertEquals("class 17 was closed", line.getString("message"));
        assertEquals(4, line.size());
    }

    @Test
    void an_exception_comes_with_its_stack_in_the_same_line() {
        LogRecord entry = entry("failed");
        entry.setThrown(new IllegalStateException("why", new IllegalArgumentException("deeper")));
        String stack = read(entry).getString("thrown");
        assertTrue(stack.contains("IllegalStateException: why\n") && stack.contains("Caused by: "), stack);
    }
}
