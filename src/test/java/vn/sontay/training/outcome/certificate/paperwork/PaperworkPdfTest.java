package vn.sontay.training.outcome.certificate.paperwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.CENTRE;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.COMMUNE;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.DEPUTY;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.HELD;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.draft;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.holder;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.holders;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sontay.training.outcome.certificate.paperwork.DraftFixture.Paper;
import vn.sontay.training.shared.paper.FormalLayout;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.shared.paper.SignatoryLines;

class PaperworkPdfTest {

    private static final List<Holder> ONE = List.of(holder("Đinh Văn Rin", "012/2025/GCN-TH"));

    private static String text(Paper paper, Draft draft) {
        return new PdfReading(paper.render(draft)).text();
    }

    private static void contains(String text, String... parts) {
        List.of(parts).forEach(part -> assertTrue(text.contains(part), part + " in " + text));
    }

    @ParameterizedTest
    @EnumSource
    void each_draft_has_the_layout_of_an_administrative_paper(Paper paper) {
        for (IssuerLines issuer : List.of(COMMUNE, CENTRE)) {
            for (int count : List.of(1, 2, 30, 90)) {
                SignatoryLines signatory = issuer == COMMUNE
                        ? DEPUTY
                        : new SignatoryLines(null, "Giám đốc", "Đinh Thị Hà");
                byte[] pdf = paper.render(draft(issuer, signatory, HELD, holders(count)));
                assertEquals(List.of(), FormalLayout.faults(pdf, paper.title, paper.dated), paper + " " + count);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_draft_can_be_kept_for_decades(Paper paper) {
        assertEquals(List.of(), new PdfReading(paper.render(draft(holders(3)))).faults());
    }

    /** PAP-6. 5-1: it doesn't claim to be one. */
    @ParameterizedTest
    @EnumSource
    void what_each_draft_lacks_of_pdf_ua_is_known(Paper paper) {
        for (int count : List.of(1, 90)) {
            assertEquals(List.of("5-1"), new PdfReading(paper.render(draft(holders(count)))).barriers());
        }
    }

    @ParameterizedTest
    @EnumSource
    void number_day_and_reason_stay_open(Paper paper) {
        String text = text(paper, draft(ONE));
        String symbol = paper == Paper.CANCELLING ? "BB-UBND" : "QĐ-UBND";
        contains(text, "Số: /" + symbol, "ngày tháng 9 năm 2025", "UBND", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Phạm Văn Nút");
        if (paper != Paper.ISSUING) {
            contains(text,
                    paper == Paper.REVOKING ? "Lý do thu hồi: …" : "Lý do hủy (phôi hỏng, in sai hoặc lý do khác): …");
        }
    }

    @Test
    void a_decision_to_issue_names_class_grounds_and_articles_in_their_order() {
        String text = text(Paper.ISSUING, draft(holders(2)));
        int at = 0;
        for (String part : List.of("QUYẾT ĐỊNH",
                "Về việc cấp giấy chứng nhận cho học viên lớp “Lớp công chức một cửa xã”",
                "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SƠN TÂY THƯỢNG", "Căn cứ …", "Căn cứ " + DraftFixture.PLAN + ";",
                "Theo đề nghị của …", "QUYẾT ĐỊNH:", "Điều 1. Cấp giấy chứng nhận cho 2 học viên lớp",
                "từ ngày 05/08/2025 đến ngày 06/08/2025", "(có danh sách kèm theo).", "Điều 2.", "Điều 3.", "./.",
                "DANH SÁCH", "(Kèm theo Quyết định số", "Đinh Thị Ka Lê 1001 1985", "001/2025/GCN-TH",
                "Danh sách có 2 người.")) {
            int found = text.indexOf(part, at);
            assertTrue(found >= 0, part + " after " + text.substring(at));
            at = found;
        }
    }

    @Test
    void pwk_2_no_law_is_named_by_the_system() {
        for (Paper paper : Paper.values()) {
            String text = text(paper,
                    new Draft(COMMUNE, DEPUTY, YearMonth.of(2025, 9), HELD, List.of(), ONE, true));
            assertFalse(text.contains("Luật") || text.contains("Nghị định") || text.contains("Thông tư"), text);
            contains(text, "DỮ LIỆU MẪU");
        }
    }

    @ParameterizedTest
    @EnumSource
    void pwk_3_one_person_stands_in_the_text_and_several_on_a_list_of_their_own(Paper paper) {
        PdfReading one = new PdfReading(paper.render(draft(ONE)));
        contains(one.text(), "Ông/Bà Đinh Văn Rin, sinh năm 1985", "012/2025/GCN-TH");
        assertFalse(one.text().contains("danh sách kèm theo"));
        PdfReading many = new PdfReading(paper.render(draft(holders(2))));
        String list = many.text(many.pages());
        assertTrue(list.startsWith(many.pages() + " DANH SÁCH"), list);
        assertEquals(one.pages() + 1, many.pages());
    }

    @Test
    void who_has_no_number_yet_has_no_column_for_it() {
        String none = text(Paper.ISSUING, draft(List.of(holder("Đinh Văn Rin", null), holder("Y Nhung", null))));
        assertFalse(none.contains("Số vào sổ"), none);
        String mixed = text(Paper.ISSUING,
                draft(List.of(holder("Đinh Văn Rin", "012/2025/GCN-TH"), holder("Y Nhung", null))));
        contains(mixed, "Số vào sổ");
    }

    @ParameterizedTest
    @EnumSource
    void the_longest_names_wrap_and_nothing_lies_over_anything(Paper paper) {
        String word = "Đ".repeat(80);
        Draft.Held held = new Draft.Held(word, word, HELD.startsOn(), HELD.startsOn(), word);
        Draft longest = new Draft(new IssuerLines(word, word, word), new SignatoryLines("KT.", word, word),
                YearMonth.of(2025, 9), held, List.of(word, "Kế hoạch ".repeat(200)),
                List.of(new Holder(word, 1985, word, word, HELD.startsOn()),
                        new Holder(word, null, "", word, HELD.startsOn())),
                true);
        PdfReading reading = new PdfReading(paper.render(longest));
        PageSetup page = PageSetup.PORTRAIT;
        for (int i = 1; i <= reading.pages(); i++) {
            assertEquals(List.of(), reading.overlaps(i));
            reading.glyphs(i).forEach(glyph -> assertTrue(glyph.left() >= page.left() - 0.5f
                    && glyph.right() <= page.width() - page.right() + 0.5f
                    && glyph.baseline() <= page.height() - page.bottom() + 0.5f, glyph.toString()));
        }
    }

    @Test
    void a_signature_takes_the_last_passage_with_it_to_a_new_page() {
        for (int grounds = 5; grounds < 25; grounds++) {
            Draft draft = new Draft(COMMUNE, DEPUTY, YearMonth.of(2025, 9), HELD,
                    Collections.nCopies(grounds, DraftFixture.PLAN), ONE, false);
            byte[] pdf = Paper.ISSUING.render(draft);
            PdfReading reading = new PdfReading(pdf);
            contains(reading.text(reading.pages()), "Điều 3.", "Nơi nhận:", "Phạm Văn Nút");
            for (int page = 1; page <= reading.pages(); page++) {
                assertFalse(reading.text(page).endsWith("QUYẾT ĐỊNH:"), reading.text(page));
            }
            assertEquals(List.of(), FormalLayout.faults(pdf, "QUYẾT ĐỊNH", true));
        }
    }

    @Test
    void a_draft_concerns_somebody() {
        List<Holder> nobody = List.of();
        assertThrows(IllegalArgumentException.class, () -> draft(nobody));
    }
}
