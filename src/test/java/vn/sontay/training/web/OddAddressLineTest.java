package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** WEB-7. */
class OddAddressLineTest {

    @Test
    void an_address_that_we_refuse_ourselves_is_told_once() {
        assertTrue(OddAddressLine.isToldElsewhere(
                told(new IllegalArgumentException("/a:b"), "jakarta.security.jacc.URLPatternSpec")));
    }

    @Test
    void one_that_the_server_refuses_is_told_in_one_line_without_it() {
        LogRecord entry = told(new IllegalArgumentException("%zz"), "org.glassfish.grizzly.http.util.URLDecoder");
        assertFalse(OddAddressLine.isToldElsewhere(entry));
        assertNull(entry.getThrown());
        assertEquals(Level.INFO, entry.getLevel());
        assertEquals("Refused, unread: an address that no page has", entry.getMessage());
    }

    @Test
    void what_went_wrong_anywhere_else_keeps_its_trace() {
        for (RuntimeException other : new RuntimeException[]{new IllegalArgumentException("a number"),
                new IllegalStateException("an address")}) {
            LogRecord entry = told(other, "vn.sontay.training.web.Shell");
            assertFalse(OddAddressLine.isToldElsewhere(entry));
            assertNotNull(entry.getThrown());
            assertEquals(Level.SEVERE, entry.getLevel());
        }
        LogRecord plain = new LogRecord(Level.WARNING, "no trace at all");
        assertFalse(OddAddressLine.isToldElsewhere(plain));
        assertEquals(Level.WARNING, plain.getLevel());
    }

    private static LogRecord told(RuntimeException thrown, String by) {
        thrown.setStackTrace(new StackTraceElement[]{new StackTraceElement(by, "read", null, 1)});
        LogRecord entry = new LogRecord(Level.SEVERE, "An exception or error occurred");
        entry.setThrown(thrown);
        return entry;
    }
}
