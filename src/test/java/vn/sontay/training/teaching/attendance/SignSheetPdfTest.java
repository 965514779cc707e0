package vn.sontay.training.teaching.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.Archived;

class SignSheetPdfTest {

    private static PdfReading rendered(List<SignSheetPaper.Row> rows, List<String> trainers) {
        return new PdfReading(SignSheetPdf.render(new SignSheetPaper(
                new IssuerLines(null, "Ủy ban nhân dân xã Sơn Tây Thượng", "Sơn Tây Thượng"), "Dịch vụ công trực tuyến",
                "Lớp công chức một cửa xã", 1, 4, LocalDate.of(2025, 8, 5), "sáng (7h30)", "Hội trường UBND xã",
                trainers, rows, "https://taphuan.vn/trainer/roll-call?session=7", false), Archived.MADE));
    }

    private static List<SignSheetPaper.Row> people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new SignSheetPaper.Row("Đinh Thị Hà " + (1000 + i), 1985, "Công chức", "Phòng Kinh tế",
                        null))
                .toList();
    }

    @Test
    void its_code_leads_to_the_session_s_roll_ATT_9() {
        assertEquals("https://taphuan.vn/trainer/roll-call?session=7",
                rendered(people(3), List.of("Nguyễn Văn Bình")).qrAtUpperRight(1));
    }

    @Test
    void the_sheet_says_which_session_it_is_for() {
        String text = rendered(people(3), List.of("Nguyễn Văn Bình", "Trần Thị Mai")).text();
        for (String part : List.of("DANH SÁCH ĐIỂM DANH HỌC VIÊN", "Lớp công chức một cửa xã",
                "Buổi 1/4: sáng (7h30), ngày 05/08/2025", "Địa điểm: Hội trường UBND xã",
                "Giảng viên: Nguyễn Văn Bình, Trần Thị Mai", "Ký tên", "Ghi chú",
                "Tổng số học viên theo danh sách: 3.", "Có mặt:", "GIẢNG VIÊN", "BAN TỔ CHỨC LỚP",
                "Sơn Tây Thượng, ngày 05 tháng 8 năm 2025")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertFalse(text.contains("DỮ LIỆU MẪU"));
    }

    @Test
    void five_blank_rows_follow_the_last_person() {
        String text = rendered(people(3), List.of()).text();
        assertTrue(text.contains("3 Đinh Thị Hà 1003 1985 Công chức Phòng Kinh tế 4 5 6 7 8 Tổng số"), text);
    }

    @Test
    void two_hundred_people_spread_over_pages_that_repeat_the_header_and_bear_numbers() {
        PdfReading reading = rendered(people(200), List.of());
        assertTrue(reading.pages() >= 7);
        for (int page = 1; page <= reading.pages(); page++) {
            String text = reading.text(page);
            assertTrue(text.contains("STT Họ và tên") && text.contains("Ký tên"), text);
            assertEquals(page > 1, text.startsWith(page + " "), text);
            assertEquals(List.of(), reading.overlaps(page));
        }
        String all = reading.text();
        IntStream.rangeClosed(1001, 1200).forEach(i -> assertTrue(all.contains("Đinh Thị Hà " + i)));
    }

    @Test
    void the_signatures_never_stand_alone_on_a_page() {
        for (int count = 1; count <= 40; count++) {
            PdfReading reading = rendered(people(count), List.of());
            String last = reading.text(reading.pages());
            assertTrue(last.contains("BAN TỔ CHỨC LỚP") && last.contains(" " + (count + 5) + " Tổng số"), last);
        }
    }

    @Test
    void long_texts_stay_within_the_margins() {
        PdfReading reading = rendered(
                List.of(new SignSheetPaper.Row("Đ".repeat(120), 1985, "Người hoạt động ".repeat(9),
                        "Tổ công nghệ số cộng đồng ".repeat(12), "học bù")),
                List.of("Nguyễn Văn Bình ".repeat(20)));
        PageSetup page = PageSetup.PORTRAIT;
        for (int number = 1; number <= reading.pages(); number++) {
            assertEquals(List.of(), reading.overlaps(number));
            reading.glyphs(number).forEach(glyph -> assertTrue(
                    glyph.left() >= page.left() - 0.5f && glyph.right() <= page.width() - page.right() + 0.5f,
                    glyph.toString()));
        }
    }

    @Test
    void it_can_be_kept_for_decades() {
        assertEquals(List.of(), rendered(people(3), List.of("Nguyễn Văn Bình")).faults());
    }
}
