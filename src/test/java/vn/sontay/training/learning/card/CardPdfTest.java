package vn.sontay.training.learning.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.claim.Certainty;
import vn.sontay.training.learning.claim.Claim;
import vn.sontay.training.learning.claim.LegalDocument;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PdfReading;

class CardPdfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static Card card(LocalDate until, List<String> papers) {
        return new Card("khai-sinh", "Đăng ký khai sinh", List.of(), CardGroup.FAMILY, LocalDate.of(2025, 7, 1), until,
                TODAY, "Người soạn", List.of(new CardField(CardPart.PAPERS, papers, List.of())));
    }

    private static PdfReading read(Card card) {
        return new PdfReading(CardPdf.render(card, TODAY, false));
    }

    @Test
    void a_card_is_printed_on_one_a5_page_and_says_where_to_ask_for_what_it_lacks() {
        PdfReading paper = read(card(null, List.of("Giấy chứng sinh")));
        assertEquals(1, paper.pages());
        assertTrue(paper.glyphs(1).stream().allMatch(glyph -> glyph.right() < 136 * PageSetup.MM));
        assertEquals(List.of(), paper.faults());
        assertEquals(List.of(), paper.overlaps(1));
        assertTrue(paper.text(1).contains("– Giấy chứng sinh"), paper.text(1));
        assertTrue(paper.text(1).contains("Phí, lệ phí Hỏi tại nơi tiếp nhận."), paper.text(1));
        assertTrue(paper.text(1).contains("Xem lại ngày 01/12/2026."), paper.text(1));
        assertFalse(paper.text(1).contains("Lỗi hay gặp"), paper.text(1));
    }

    @Test
    void pap_6_a_card_says_what_its_parts_are_and_calls_itself_no_pdf_ua() {
        PdfReading paper = read(card(null, List.of("Giấy chứng sinh", "Căn cước")));
        assertEquals(List.of("5-1"), paper.barriers());
        assertEquals("Đăng ký khai sinh", paper.title());
        assertEquals("vi-VN", paper.language());
        assertEquals(List.of("Document", "H1", "H2"), paper.roles().subList(0, 3));
        assertEquals(CardPart.values().length - 1, paper.roles().stream().filter("H2"::equals).count());
    }

    @Test
    void crd_3_a_card_that_has_ended_says_so_before_anything_else() {
        String text = read(card(TODAY.minusDays(1), List.of("Giấy chứng sinh"))).text(1);
        assertTrue(text.startsWith("Đăng ký khai sinh Thẻ này đúng đến hết ngày 30/11/2026."), text);
    }

    @Test
    void a_long_card_goes_on_on_the_next_page() {
        PdfReading paper = read(card(null, Collections.nCopies(40, "Một giấy có tên dài để xuống dòng, ".repeat(3))));
        assertTrue(paper.pages() > 1);
        assertTrue(paper.text().contains("Gọi hỏi ai"));
        PdfReading.Glyph number = paper.glyphs(2).getFirst();
        assertEquals("2", number.text());
        assertTrue(paper.glyphs(2).stream().skip(1)
                .allMatch(glyph -> glyph.baseline() - glyph.size() > number.baseline()));
    }

    @Test
    void a_document_is_named_once_with_the_articles_on_which_the_card_rests() {
        Card card = new Card("khai-sinh", "Đăng ký khai sinh", List.of(), CardGroup.FAMILY, TODAY, null, TODAY,
                "Người soạn",
                List.of(new CardField(CardPart.WHO, List.of("Cha, mẹ."),
                        List.of(claim("a", "Điều 15"), claim("b", ""))),
                        new CardField(CardPart.FEE, List.of("Miễn."),
                                List.of(claim("c", "Điều 11"), claim("d", "Điều 15")))));
        assertEquals(List.of("Luật Hộ tịch, số 60/2014/QH13, 20/11/2014, Điều 15, Điều 11"), card.sources());
        assertTrue(read(card).text(1).contains("20/11/2014, Điều 15, Điều 11."), read(card).text(1));
    }

    @Test
    void what_would_leave_a_few_lines_for_a_second_page_is_set_smaller_and_stays_on_the_first() {
        List<String> papers = new ArrayList<>();
        while (read(card(null, papers)).pages() == 1) {
            papers.add("Giấy " + papers.size());
        }
        papers.removeLast();
        PdfReading fullest = read(card(null, papers));
        assertEquals(1, fullest.pages());
        assertTrue(fullest.glyphs(1).stream().allMatch(glyph -> glyph.baseline() > 12 * PageSetup.MM));
        assertEquals(List.of(), fullest.overlaps(1));
    }

    private static Claim claim(String code, String article) {
        return new Claim(code, code, "Điều ấy.", "",
                new LegalDocument("luat", "Luật Hộ tịch", "60/2014/QH13", LocalDate.of(2014, 11, 20), false), article,
                Certainty.LAW, TODAY, null, TODAY, "Người soạn", new ContentPlace("claims/a.yaml", 1));
    }
}
