package vn.sontay.training.teaching.trainingclass.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RFC 5545 and CAL-1 to CAL-3. */
class CalendarFileTest {

    private static final Instant MADE = Instant.parse("2025-08-01T01:02:03Z");

    private static CalendarEntry entry(String summary, boolean cancelled) {
        return new CalendarEntry(17, 3, LocalDateTime.parse("2025-08-05T07:30"),
                LocalDateTime.parse("2025-08-05T11:30"), summary, "Hội trường UBND xã; tầng 2",
                "Buổi 1, \\ sáng\nmang máy",
                cancelled);
    }

    private static String file(CalendarEntry... entries) {
        return CalendarFile.of("Lớp 1", List.of(entries), "taphuan.example.vn", MADE);
    }

    /** What a reader makes of folded lines (3.1). */
    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    @Test
    void a_session_has_an_identity_a_number_and_the_times_of_the_hall() {
        String read = unfolded(file(entry("Lớp 1: buổi 1", false)));
        for (String line : List.of("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "UID:session-17@taphuan.example.vn\r\n",
                "SEQUENCE:3\r\n", "DTSTAMP:20250801T010203Z\r\n",
                "DTSTART;TZID=Asia/Ho_Chi_Minh:20250805T073000\r\n", "DTEND;TZID=Asia/Ho_Chi_Minh:20250805T113000\r\n",
                "STATUS:CONFIRMED\r\n", "TZID:Asia/Ho_Chi_Minh\r\n", "END:VEVENT\r\nEND:VCALENDAR\r\n")) {
            assertTrue(read.contains(line), line + " in " + read);
        }
    }

    @Test
    void cal_2_a_removed_session_is_told_as_cancelled() {
        assertTrue(file(entry("Lớp 1", true)).contains("STATUS:CANCELLED\r\n"));
    }

    @Test
    void texts_are_escaped_so_that_no_name_ends_a_line_or_begins_a_property() {
        String read = unfolded(file(entry("Lớp\r\nATTENDEE:x", false)));
        assertTrue(read.contains("LOCATION:Hội trường UBND xã\\; tầng 2\r\n"), read);
        assertTrue(read.contains("DESCRIPTION:Buổi 1\\, \\\\ sáng\\nmang máy\r\n"), read);
        assertTrue(read.contains("SUMMARY:Lớp\\nATTENDEE:x\r\n"), read);
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_letter_is_cut() {
        String summary = "Đường lối tiếp nhận hồ sơ trực tuyến ".repeat(9);
        String file = file(entry(summary, false));
        for (String line : file.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\ufffd"), line);
        }
        assertTrue(unfolded(file).contains("SUMMARY:" + summary + "\r\n"));
        assertEquals(file.length(), new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).length());
    }
}
