package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** WEB-7. */
class OddAddressLineTest {

    @Test
    void what_the_server_could_not_read_of_an_address_is_told_in_one_line_without_it() {
        for (String reader : new String[]{"jakarta.security.jacc.URLPatternSpec",
                "org.glassfish.grizzly.http.util.URLDecoder"}) {
            LogRecord entry = told(new IllegalArgumentException("%zz"), reader);
            OddAddressLine.shorten(entry);
            assertNull(entry.getThrown());
            assertEquals(Level.INFO, entry.getLevel());
            assertEquals("An address that no page has was refused", entry.getMessage());
        }
    }

    @Test
    void what_went_wrong_anywhere_else_keeps_its_trace() {
        for (RuntimeException other : new RuntimeException[]{new IllegalArgumentException("a number"),
                new IllegalStateException("an address")}) {
            LogRecord entry = told(other, "vn.sontay.training.web.Shell");
            OddAddressLine.shorten(entry);
            assertNotNull(entry.getThrown());
            assertEquals(Level.SEVERE, entry.getLevel());
        }
        LogRecord plain = new LogRecord(Level.WARNING, "no trace at all");
        OddAddressLine.shorten(plain);
        assertEquals(Level.WARNING, plain.getLevel());
    }

    private static LogRecord told(RuntimeException thrown, String by) {
        thrown.setStackTrace(new StackTraceElement[]{new StackTraceElement(by, "read", null, 1)});
        LogRecord entry = new LogRecord(Level.SEVERE, "An exception or error occurred");
        entry.setThrown(thrown);
        return entry;
    }
}
