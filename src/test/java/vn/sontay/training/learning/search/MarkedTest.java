package vn.sontay.training.learning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is shown of a place that was found. */
class MarkedTest {

    private static String shown(Marked marked) {
        return marked.runs().stream().map(run -> run.marked() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }

    @Test
    void words_are_marked_as_they_stand() {
        assertEquals("[Hóa] [đơn], <b>[hoá]</b> và [đơn]",
                shown(Marked.whole("Hóa đơn, <b>hoá</b> và đơn", SearchWords.of("hoa don"))));
        assertEquals("[đường] dẫn", shown(Marked.whole("đường dẫn", SearchWords.of("duo"))));
        assertEquals("", shown(Marked.whole("", SearchWords.of("a"))));
    }

    @Test
    void what_only_begins_alike_or_has_other_accents_is_marked_where_nothing_fits_better() {
        assertEquals("[dữ] liệu đủ, đúng", shown(Marked.whole("dữ liệu đủ, đúng", SearchWords.of("dữ"))));
        assertEquals("[dữ] liệu [đủ], đúng", shown(Marked.whole("dữ liệu đủ, đúng", SearchWords.of("du"))));
        assertEquals("liệu [đúng]", shown(Marked.whole("liệu đúng", SearchWords.of("dụ"))));
    }

    @Test
    void of_a_long_text_the_place_is_shown_where_most_of_the_words_stand() {
        String text = "đơn đầu. " + "chữ thường ".repeat(60) + "chính là hóa đơn này. " + "rồi nữa ".repeat(60);
        String shown = shown(Marked.best(text, SearchWords.of("hóa đơn")));
        assertTrue(shown.contains("[hóa] [đơn] này"), shown);
        assertTrue(shown.startsWith("…") && shown.endsWith("…"), shown);
        assertTrue(shown.length() < 250, shown);
    }

    @Test
    void a_text_without_any_of_the_words_is_shown_from_its_beginning() {
        String shown = shown(Marked.best("một hai ".repeat(40), SearchWords.of("hóa")));
        assertTrue(shown.startsWith("một hai") && shown.endsWith("…"), shown);
    }
}
