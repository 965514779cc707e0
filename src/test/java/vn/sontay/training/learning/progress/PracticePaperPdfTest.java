package vn.sontay.training.learning.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.curriculum.DiaryRule;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.Archived;

/** PRG-11. */
class PracticePaperPdfTest {

    private static PdfReading rendered(PracticeTask task, PracticePaper.Person... people) {
        return new PdfReading(PracticePaperPdf.render(new PracticePaper(
                new IssuerLines(null, "Ủy ban nhân dân xã Sơn Tây Thượng", "Sơn Tây Thượng"),
                "Lớp thành viên Tổ công nghệ số cộng đồng", "Lớp Tổ đợt 1", "Điện thoại và ứng dụng VNeID", task,
                List.of(people), false), Archived.MADE));
    }

    private static PracticeTask task(String text, List<String> checklist, @Nullable DiaryRule diary) {
        return new PracticeTask("TH1", "Chỉ bằng lời, không cầm máy", "B2", text, checklist, diary);
    }

    private static PracticeTask ordinary() {
        return task("Làm theo cặp.", List.of("Hỏi ý bà con trước", "Không chạm tay vào máy"), null);
    }

    @Test
    void a_sheet_has_the_task_the_list_with_two_boxes_each_and_room_to_sign() {
        PdfReading reading = rendered(ordinary(), new PracticePaper.Person("Đinh Thị Ka Lê", "Thôn Nước Min"));
        String text = reading.text();
        for (String part : List.of("PHIẾU THỰC HÀNH", "Chỉ bằng lời, không cầm máy",
                "Khóa học: Lớp thành viên Tổ công nghệ số cộng đồng", "Lớp: Lớp Tổ đợt 1",
                "Bài học: Điện thoại và ứng dụng VNeID", "Họ và tên: Đinh Thị Ka Lê", "Đơn vị: Thôn Nước Min",
                "Ngày thực hành:", "Làm theo cặp.", "1 Hỏi ý bà con trước □ □", "2 Không chạm tay vào máy □ □",
                "HỌC VIÊN", "GIẢNG VIÊN", "(Ký, ghi rõ họ tên)")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertFalse(text.contains("DỮ LIỆU MẪU") || text.contains("NHẬT KÝ"), text);
        assertEquals(1, reading.pages());
    }

    @Test
    void everybody_has_a_page_of_their_own_and_a_blank_one_has_lines_to_write_on() {
        PracticePaper.Person[] people = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> new PracticePaper.Person("Y Nhung " + (1000 + i), "Thôn " + i))
                .toArray(PracticePaper.Person[]::new);
        PdfReading reading = rendered(ordinary(), people);
        assertEquals(20, reading.pages());
        for (int page = 1; page <= 20; page++) {
            assertTrue(reading.text(page).contains("Họ và tên: Y Nhung " + (1000 + page)), reading.text(page));
            assertEquals(List.of(), reading.overlaps(page));
        }
        PdfReading blank = rendered(ordinary());
        assertEquals(1, blank.pages());
        assertTrue(blank.text().contains("Họ và tên: ......"), blank.text());
    }

    @Test
    void a_long_task_with_six_items_still_fits_one_page() {
        PdfReading reading = rendered(task("Làm theo cặp, mỗi người một vai, dùng thẻ tình huống đã in. ".repeat(9),
                List.of("Nói rõ cần gì, để làm gì, ai giữ, bà con có quyền gì, rồi hỏi ý", "Từ chối tiền lễ phép",
                        "Trả giấy tờ ngay, không chụp bằng máy của mình", "Chọn đúng xã mới", "Ghi mã hồ sơ",
                        "Nhắc bà con đăng xuất, tự xóa ảnh giấy tờ trên máy của bà con, cả trong chỗ ảnh vừa xóa"),
                null),
                new PracticePaper.Person("Đinh Thị Ka Lê", "Tổ công nghệ số cộng đồng mẫu 1, Xã Sơn Tây Thượng"));
        assertEquals(1, reading.pages());
        assertEquals(List.of(), reading.overlaps(1));
    }

    @Test
    void a_task_with_a_diary_has_twenty_lines_to_write_on_a_second_page() {
        PdfReading reading = rendered(task("Ghi nhật ký.", List.of("Đủ lượt"), new DiaryRule(14, 10)),
                new PracticePaper.Person("A Thiêu", "Thôn Nước Min"),
                new PracticePaper.Person("Hồ Văn Rin", "Thôn Mang"));
        assertEquals(4, reading.pages());
        String text = reading.text(4);
        for (String part : List.of("NHẬT KÝ THỰC ĐỊA", "Họ và tên: Hồ Văn Rin",
                "TT Ngày Loại việc Kết quả Số lượt Số phút 1 2 3", "18 19 20", "Không ghi tên, số điện thoại",
                "14 ngày sau buổi cuối. Từ 10 lượt", "8. Khác", "D. Chưa làm được")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertEquals(List.of(), reading.overlaps(4));
    }

    @Test
    void long_texts_stay_within_the_margins_and_the_signatures_with_the_list() {
        PdfReading reading = rendered(
                task("Làm theo cặp, dùng dữ liệu mẫu. ".repeat(60), IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> "Mục " + i + ": nói rõ sẽ làm gì và hỏi ý bà con trước khi bắt đầu").toList(),
                        null),
                new PracticePaper.Person("Đ".repeat(120), "Tổ công nghệ số cộng đồng ".repeat(12)));
        PageSetup page = PageSetup.PORTRAIT;
        for (int number = 1; number <= reading.pages(); number++) {
            assertEquals(List.of(), reading.overlaps(number));
            reading.glyphs(number).forEach(glyph -> assertTrue(
                    glyph.left() >= page.left() - 0.5f && glyph.right() <= page.width() - page.right() + 0.5f,
                    glyph.toString()));
        }
        String last = reading.text(reading.pages());
        assertTrue(last.contains("Mục 30") && last.contains("GIẢNG VIÊN"), last);
    }

    @Test
    void it_can_be_kept_for_decades() {
        assertEquals(List.of(), rendered(ordinary()).faults());
    }
}
