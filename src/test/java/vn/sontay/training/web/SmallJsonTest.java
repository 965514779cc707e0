package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallJsonTest {

    private static final int MOST = 40;

    @Test
    void a_short_object_is_read_in_utf_8() {
        assertEquals("Bước", SmallJson.read(body("{\"section\":\"Bước\"}"), MOST).getString("section"));
    }

    @Test
    void whatever_is_no_object_is_refused() {
        for (String sent : List.of("", "[]", "null", "{\"a\":", "xx", "[".repeat(MOST))) {
            assertThrows(JsonException.class, () -> SmallJson.read(body(sent), MOST), sent);
        }
    }

    @Test
    void what_is_nested_without_end_is_refused() {
        assertThrows(JsonException.class, () -> SmallJson.read("{\"a\":" + "[".repeat(100_000)));
    }

    @Test
    void of_a_body_that_never_ends_only_the_beginning_is_read() {
        int[] taken = {0};
        InputStream endless = new InputStream() {

            @Override
            public int read() {
                taken[0]++;
                return 'x';
            }
        };
        assertThrows(JsonException.class, () -> SmallJson.read(endless, MOST));
        assertEquals(MOST + 1, taken[0]);
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
