package vn.sontay.training.learning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SEA-1 to SEA-3. */
class SearchIndexTest {

    private static final SearchIndex INDEX = new SearchIndex(List.of(
            lesson("text", "Bài một", "Phần", "Nói về hóa đơn và đường dẫn ở xã."),
            lesson("heading", "Bài hai", "Hóa đơn", "Chuyện khác."),
            lesson("title", "Hóa đơn điện tử", "", "Chuyện khác nữa."),
            lesson("apart", "Bài ba", "Phần", "Đơn này. Không có gì thêm. Số hóa là việc sau."),
            lesson("flower", "Bài bốn", "Phần", "Hoa đơn sắc nở bên đường."),
            lesson("begun", "Bài năm", "Phần", "Hóa đơnhàng lạ.")));

    private static Passage lesson(String code, String title, String heading, String text) {
        return new Passage(Passage.Kind.LESSON, code, "1", heading.isEmpty() ? "" : "muc", title, heading, text);
    }

    private static List<String> found(String typed) {
        return INDEX.find(SearchWords.of(typed), passage -> true).stream().map(hit -> hit.passage().code()).toList();
    }

    @Test
    void a_title_weighs_more_than_a_heading_and_a_heading_more_than_text() {
        assertEquals(List.of("title", "heading", "text"), found("hóa đơn").subList(0, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hóa đơn", "hoá đơn", "HÓA ĐƠN", "hoa don", "  hoa,don!! ", "đơn hóa"})
    void accents_capitals_and_the_place_of_the_tone_hide_nothing(String typed) {
        assertEquals(6, found(typed).size(), found(typed)::toString);
        assertEquals(found(typed), found(Normalizer.normalize(typed, Normalizer.Form.NFD)));
        assertEquals("title", found(typed).getFirst());
    }

    @Test
    void accents_that_are_right_are_worth_more() {
        assertTrue(found("hoa đơn sắc").indexOf("flower") == 0);
        assertTrue(found("hóa").indexOf("text") < found("hóa").indexOf("flower"));
        assertEquals(List.of("text", "flower"), found("đường"));
    }

    @Test
    void words_side_by_side_are_worth_more_than_apart_and_whole_ones_more_than_begun() {
        List<String> order = found("hóa đơn");
        assertTrue(order.indexOf("text") < order.indexOf("apart"), order::toString);
        assertTrue(order.indexOf("text") < order.indexOf("begun"), order::toString);
    }

    @Test
    void the_beginning_of_a_word_is_enough_but_a_single_letter_is_a_word() {
        assertEquals(List.of("text", "flower"), found("duon"));
        assertEquals(List.of(), found("d"));
    }

    @Test
    void only_what_has_all_words_is_found_where_anything_has_and_else_what_has_most() {
        assertEquals(List.of("text"), found("hóa đơn đường dẫn"));
        assertEquals(List.of("text"), found("đường dẫn xã abcxyz"));
        assertEquals(List.of(), found("đường abc xyz"));
    }

    @Test
    void what_may_not_be_read_is_not_found_and_decides_nothing() {
        assertEquals(List.of("apart"), INDEX.find(SearchWords.of("hóa đơn đường dẫn"),
                passage -> passage.code().equals("apart")).stream().map(hit -> hit.passage().code()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!!", "%", "' or 1=1 --", "<script>alert(1)</script>", "\u0000\uffff", "\ud800",
            "😀",
            "((((", ".*", "\\", "\u0301\u0301"})
    void hostile_strings_are_words_or_nothing(String typed) {
        assertEquals(List.of(), found(typed), typed);
    }

    @Test
    void a_long_text_is_looked_for_by_its_first_words() {
        assertEquals(12, SearchWords.of("một hai ba bốn năm sáu bảy tám chín mười ất giáp bính đinh").words().size());
        assertEquals(1, SearchWords.of("hoa ".repeat(10_000)).words().size());
    }
}
