package vn.sontay.training.learning.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final Cards cards = new Cards(List.of(
            card("trich-luc", "Cấp bản sao trích lục hộ tịch", List.of("bản sao khai sinh"), "Giấy thay bản chính.",
                    null),
            card("dang-ky-lai", "Đăng ký lại khai sinh", List.of(), "Mất bản chính.", null),
            card("khai-sinh", "Đăng ký khai sinh", List.of("giấy khai sinh", "làm khai sinh cho cháu"),
                    "Để trẻ có tên trong sổ.", null),
            card("hon-nhan", "Giấy xác nhận tình trạng hôn nhân", List.of("giấy độc thân"),
                    "Nộp kèm hồ sơ kết hôn.", null),
            card("ho-khau", "Sổ hộ khẩu", List.of(), "Đã thôi.", LocalDate.of(2026, 11, 30))), List.of());

    private static Card card(String code, String title, List<String> words, String purpose, LocalDate until) {
        return new Card(code, title, words, CardGroup.OTHER, LocalDate.of(2025, 7, 1), until, TODAY, "Người soạn",
                List.of(new CardField(CardPart.PURPOSE, List.of(purpose), List.of())));
    }

    private List<String> found(String query) {
        return cards.find(query, TODAY).cards().stream().map(Card::code).toList();
    }

    @ParameterizedTest
    @CsvSource({"khai sinh, khai-sinh dang-ky-lai trich-luc", "KHAI SINH, khai-sinh dang-ky-lai trich-luc",
            "giay khai sinh, khai-sinh trich-luc",
            "lam khai sinh, khai-sinh", "khai  si, khai-sinh dang-ky-lai trich-luc", "doc than, hon-nhan",
            "giấy độc thân, hon-nhan",
            "giay đoc than, hon-nhan", "ket hon, hon-nhan", "trẻ có tên, khai-sinh"})
    void crd_4_cards_are_found_with_or_without_accents_the_best_first(String query, String codes) {
        assertEquals(List.of(codes.split(" ")), found(query));
        assertEquals(true, cards.find(query, TODAY).exact());
    }

    @Test
    void crd_4_where_no_card_has_all_words_the_nearest_are_offered() {
        FoundCards found = cards.find("tôi muốn khai sinh cho cháu", TODAY);
        assertEquals(false, found.exact());
        assertEquals("khai-sinh", found.cards().getFirst().code());
    }

    @Test
    void crd_3_a_card_that_has_ended_is_found_no_more_but_stays_readable() {
        assertEquals(List.of(), found("sổ hộ khẩu"));
        assertEquals(List.of("ho-khau"), cards.find("so ho khau", TODAY.minusDays(1)).cards().stream().map(Card::code)
                .toList());
        assertEquals(true, cards.card("ho-khau").orElseThrow().hasEndedBefore(TODAY));
        assertEquals(4, cards.on(TODAY).size());
        assertEquals(0, cards.on(LocalDate.of(2025, 6, 30)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!%_'\"", "\u0301", "xyz", "(*+[", "<script>", "🙂"})
    void what_means_nothing_finds_nothing_and_breaks_nothing(String query) {
        assertEquals(List.of(), found(query));
    }

    @Test
    void a_list_tells_of_a_card_in_one_sentence() {
        assertEquals("Xong trong ngày 01/12.",
                card("a", "A", List.of(), "Xong trong ngày 01/12. Sau đó thì nhận.", null).lead());
        assertEquals("Giấy", card("a", "A", List.of(), "Giấy", null).lead());
    }
}
