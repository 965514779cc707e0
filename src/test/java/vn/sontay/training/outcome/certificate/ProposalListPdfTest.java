package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.shared.paper.SignatoryLines;
import vn.sontay.training.testing.Archived;

class ProposalListPdfTest {

    private static ProposalListPaper.Row eligible(String name) {
        return new ProposalListPaper.Row(name, 1985, "Công chức", "Phòng Kinh tế xã Sơn Tây", 4, 4, "8,5", null, null);
    }

    private static PdfReading rendered(List<ProposalListPaper.Row> rows) {
        return new PdfReading(ProposalListPdf.render(new ProposalListPaper(CertificatePaperFixture.COMMUNE, "DS-UBND",
                YearMonth.of(2025, 9), "Dịch vụ công trực tuyến", "Lớp công chức một cửa xã", LocalDate.of(2025, 8, 5),
                LocalDate.of(2025, 8, 6), "Hội trường UBND xã", rows,
                new SignatoryLines("KT.", "Phó Chủ tịch", "Phạm Văn Nút"), true), Archived.MADE));
    }

    @Test
    void the_draft_leaves_number_and_day_open() {
        String text = rendered(List.of(eligible("Đinh Văn Rin"))).text();
        assertTrue(text.contains("Số: /DS-UBND"), text);
        assertTrue(text.contains("Sơn Tây Thượng, ngày tháng 9 năm 2025"), text);
    }

    @Test
    void a_person_is_shown_with_the_facts_and_the_reason() {
        ProposalListPaper.Row missing = new ProposalListPaper.Row("K'Lê", null, null, "Thôn Mang Hin", 2, 4, null,
                "Đạt",
                "Tham gia 2/4 buổi (50%), yêu cầu 75%");
        String text = rendered(List.of(eligible("Đinh Văn Rin"), missing)).text();
        for (String part : List.of("DANH SÁCH ĐỀ NGHỊ CẤP GIẤY CHỨNG NHẬN", "Lớp công chức một cửa xã",
                "1 Đinh Văn Rin 1985 Công chức Phòng Kinh tế xã Sơn Tây 4/4 buổi 8,5 Đủ điều kiện", "K'Lê", "2/4 buổi",
                "trong đó 1 đủ điều kiện được đề nghị cấp giấy chứng nhận, 1 chưa đủ", "NGƯỜI LẬP DANH SÁCH",
                "KT. CHỦ TỊCH", "Phạm Văn Nút", "DỮ LIỆU MẪU", "yêu cầu 75%")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    void two_hundred_people_spread_over_pages_that_repeat_the_header_and_bear_numbers() {
        PdfReading reading = rendered(
                IntStream.rangeClosed(1, 200).mapToObj(i -> eligible("Đinh Thị Hà " + (1000 + i))).toList());
        assertTrue(reading.pages() > 5);
        for (int page = 1; page <= reading.pages(); page++) {
            String text = reading.text(page);
            assertTrue(text.contains("STT Họ và tên"), text);
            assertEquals(page > 1, text.startsWith(page + " DỮ LIỆU MẪU"), text);
            assertEquals(List.of(), reading.overlaps(page));
        }
        String all = reading.text();
        IntStream.rangeClosed(1001, 1200).forEach(i -> assertTrue(all.contains("Đinh Thị Hà " + i)));
        String last = reading.text(reading.pages());
        assertTrue(last.contains("Đinh Thị Hà 1200") && last.contains("Phạm Văn Nút"), last);
    }

    @Test
    void long_texts_make_a_row_higher_and_leave_no_cell() {
        PdfReading reading = rendered(List.of(
                new ProposalListPaper.Row("Đ".repeat(120), 1985, "Người hoạt động không chuyên trách ".repeat(5),
                        "Tổ công nghệ số cộng đồng thôn Mang Hin ".repeat(7), 2, 4, "10,00", "Chưa thực hành",
                        "chưa nộp bài, ".repeat(400)),
                eligible("Đinh Văn Rin")));
        for (int page = 1; page <= reading.pages(); page++) {
            assertEquals(List.of(), reading.overlaps(page));
            reading.glyphs(page).forEach(glyph -> assertTrue(
                    glyph.right() < PageSetup.LANDSCAPE.width() - PageSetup.LANDSCAPE.right() + 0.5f
                            && glyph.baseline() < PageSetup.LANDSCAPE.height() - PageSetup.LANDSCAPE.bottom() + 1,
                    glyph.toString()));
        }
    }

    @Test
    void a_class_without_people_still_prints() {
        assertEquals(1, rendered(List.of()).pages());
    }

    @Test
    void it_can_be_kept_for_decades() {
        assertEquals(List.of(), rendered(List.of(eligible("Đinh Văn Rin"))).faults());
    }

    /** PAP-6. 5-1: it doesn't claim to be one. */
    @Test
    void what_it_lacks_of_pdf_ua_is_known() {
        assertEquals(List.of("5-1"), rendered(List.of(eligible("Đinh Văn Rin"))).barriers());
    }
}
