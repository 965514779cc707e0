package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextSizeServletTest {

    @Test
    void one_goes_back_to_pages_of_ours() {
        for (String page : List.of("/home", "/trainee/lesson?enrolment=1021&code=B2", "/trainee/lesson")) {
            assertTrue(TextSizeServlet.isInside(page), page);
        }
    }

    @Test
    void one_never_goes_to_another_host_or_into_another_header() {
        for (String address : List.of("", "//evil.example", "/\\evil.example", "https://evil.example", "/home//evil",
                "/..//evil.example", "/home\r\nX: y", "/home?x=\r\nSet-Cookie: a=b")) {
            assertFalse(TextSizeServlet.isInside(address), address);
        }
    }

    @Test
    void an_address_of_endless_steps_is_refused_before_it_is_looked_at() {
        assertFalse(TextSizeServlet.isInside("/a".repeat(500_000)));
    }
}
