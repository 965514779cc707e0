package vn.sontay.training.learning.recording.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ByteRangeTest {

    @Test
    void a_part_is_what_was_asked_for_within_the_file() throws ByteRange.Unsatisfiable {
        assertEquals(Optional.of(new ByteRange(0, 1)), ByteRange.of("bytes=0-1", 10));
        assertEquals(Optional.of(new ByteRange(3, 9)), ByteRange.of("bytes=3-", 10));
        assertEquals(Optional.of(new ByteRange(3, 9)), ByteRange.of("bytes=3-999999999999999999", 10));
        assertEquals(Optional.of(new ByteRange(8, 9)), ByteRange.of("bytes=-2", 10));
        assertEquals(Optional.of(new ByteRange(0, 9)), ByteRange.of("bytes=-20", 10));
        assertEquals("bytes 8-9/10", new ByteRange(8, 9).of(10));
        assertEquals(2, new ByteRange(8, 9).length());
    }

    @Test
    void what_is_not_understood_is_the_whole_file() throws ByteRange.Unsatisfiable {
        for (String header : List.of("", "bytes=-", "bytes=5-2", "bytes=0-1,4-5", "lines=1-2",
                "bytes=9999999999999999999-", "bytes=a-b")) {
            assertEquals(Optional.empty(), ByteRange.of(header, 10), header);
        }
        assertEquals(Optional.empty(), ByteRange.of(null, 10));
    }

    @Test
    void what_lies_behind_the_end_cannot_be_sent() {
        assertThrows(ByteRange.Unsatisfiable.class, () -> ByteRange.of("bytes=10-", 10));
        assertThrows(ByteRange.Unsatisfiable.class, () -> ByteRange.of("bytes=-0", 10));
    }
}
