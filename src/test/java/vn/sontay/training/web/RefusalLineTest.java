package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontay.training.shared.Caller;

class RefusalLineTest {

    @Test
    void web_18_a_refusal_tells_the_page_and_the_number_of_the_account() {
        assertEquals("Refused, 403: GET /admin/people to account 7", RefusalLine.text(403, "GET", "/admin/people",
                Optional.of(new Caller("y.nhung", 7, 1, "Y Nhung", Set.of()))));
        assertEquals("Refused, 403: POST /home to nobody who is signed in",
                RefusalLine.text(403, "POST", "/home", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a:b", "/a%0d%0aX", "/a\nSEVERE all is lost", "/Y Nhung", "/%C4%90inh"})
    void web_18_what_a_stranger_made_up_stays_out_of_the_line(String path) {
        assertEquals("Refused, 400: GET an odd address to nobody who is signed in",
                RefusalLine.text(400, "GET", path, Optional.empty()));
    }

    @Test
    void web_18_nor_does_a_line_grow_without_end() {
        assertEquals("Refused, 403: GET an odd address to nobody who is signed in",
                RefusalLine.text(403, "GET", "/" + "a".repeat(5000), Optional.empty()));
    }
}
