package vn.sontay.training.teaching.attendance.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontay.training.teaching.attendance.Finding;
import vn.sontay.training.teaching.attendance.KeptMark;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.web.SmallJson;

class KeptMarksReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private static List<KeptMark> read(String records, long sent) {
        return KeptMarksReader.read(7, SmallJson.read("{\"device\":\"abcdefgh\",\"sent\":" + sent + ",\"records\":["
                + records + "]}"), NOW).marks();
    }

    private static String record(String id, long at, String rest) {
        return "{\"id\":\"" + id + "\",\"at\":" + at + ",\"enrolment\":17," + rest + "}";
    }

    @Test
    void a_clock_two_hours_off_changes_nothing_as_only_its_difference_counts_ATT_11() {
        for (long off : List.of(0L, 7_200_000L, -7_200_000L)) {
            KeptMark mark = read(record("record-a", 1_000_000 + off, "\"status\":\"PRESENT\""), 1_600_000 + off)
                    .getFirst();
            assertEquals(NOW.minus(Duration.ofMinutes(10)), mark.givenAt());
        }
    }

    @Test
    void a_clock_that_was_set_right_meanwhile_makes_nothing_said_in_the_future_or_long_ago() {
        assertEquals(NOW, read(record("record-a", 9_000_000, "\"status\":\"ABSENT\""), 1_000_000).getFirst().givenAt());
        assertEquals(NOW.minus(Duration.ofDays(31)),
                read(record("record-a", 0, "\"status\":\"ABSENT\""), Long.MAX_VALUE).getFirst().givenAt());
    }

    @Test
    void times_notes_and_what_was_seen_are_read_and_the_last_about_a_person_counts() {
        KeptMark mark = read(record("record-a", 1, "\"status\":\"ABSENT\"") + ","
                + record("record-b", 2, "\"status\":\"LATE\",\"arrivedAt\":\"08:15\",\"leftAt\":\"\",\"note\":\"x\","
                        + "\"seen\":\"123\""),
                5).getFirst();
        assertEquals("record-b", mark.record());
        assertEquals(new Finding(MarkStatus.LATE, LocalTime.of(8, 15), null, null), mark.finding());
        assertEquals(123, mark.markId());
        assertNull(read(record("record-a", 1, "\"status\":\"ABSENT\",\"seen\":null"), 5).getFirst().markId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "7", "{\"id\":\"record-a\",\"at\":1,\"enrolment\":17,\"status\":\"SLEEPING\"}",
            "{\"id\":\"a b\",\"at\":1,\"enrolment\":17,\"status\":\"LATE\"}",
            "{\"id\":\"record-a\",\"at\":1,\"enrolment\":1.5,\"status\":\"LATE\"}",
            "{\"id\":\"record-a\",\"at\":1,\"enrolment\":17,\"status\":\"LATE\",\"arrivedAt\":\"25:61\"}",
            "{\"id\":\"record-a\",\"at\":\"x\",\"enrolment\":17,\"status\":\"LATE\",\"seen\":\"x\"}"})
    void what_no_page_of_ours_sends_is_no_request(String records) {
        assertThrows(IllegalArgumentException.class, () -> read(records, 5));
    }
}
