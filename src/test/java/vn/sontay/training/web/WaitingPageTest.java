package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** WEB-10. */
class WaitingPageTest {

    private static final int SMALL = 6_000;

    @Test
    void it_is_small_asks_for_nothing_else_and_tries_again_by_itself() {
        Document page = Jsoup.parse(WaitingPage.html());
        assertTrue(WaitingPage.html().length() < SMALL, () -> WaitingPage.html().length() + " characters");
        assertEquals(WaitingPage.RETRY_AFTER, page.select("meta[http-equiv=refresh]").attr("content"));
        assertEquals(0, page.select("script, link, img, [src]").size());
        assertEquals("Xin anh/chị đợi một lát", page.select("h1").text());
    }

    @Test
    void a_form_that_was_sent_waits_in_the_page_and_is_not_reloaded_away() {
        Document page = Jsoup.parse(WaitingPage.keeping("/trainer/roll-call?session=7&x=\"1",
                Map.of("_token", List.of("t"), "session", List.of("7"), "mark", List.of("P", "A"), "note",
                        List.of("<b> & \"hai\"\r\ndòng"))));
        assertEquals(0, page.select("meta[http-equiv=refresh]").size());
        assertEquals("/trainer/roll-call?session=7&x=\"1", page.select("form").attr("action"));
        assertEquals(List.of("P", "A"), page.select("input[name=mark]").eachAttr("value"));
        assertEquals("<b> & \"hai\"\r\ndòng", page.select("input[name=note]").attr("value"));
        assertEquals(0, page.select("input[name=session]").size());
        assertEquals("Gửi lại", page.select("button").text());
    }

    @Test
    void a_password_is_not_written_into_a_page() {
        String page = WaitingPage.keeping("/sign-in",
                Map.of("_token", List.of(""), "name", List.of("cc01"), "password", List.of("bí mật")));
        assertFalse(page.contains("bí mật"));
        assertEquals(WaitingPage.html(), page);
    }

    @Test
    void what_is_no_form_of_ours_is_not_sent_on() {
        assertEquals(WaitingPage.html(), WaitingPage.keeping("/x", Map.of("a", List.of("b"))));
        assertEquals(WaitingPage.html(), WaitingPage.keeping("//other.example/x", Map.of("_token", List.of("b"))));
    }
}
