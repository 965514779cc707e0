package vn.sontay.training.outcome.classpaper.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.classpaper.text.PapersFixture.TERMS;
import static vn.sontay.training.outcome.classpaper.text.PapersFixture.of;
import static vn.sontay.training.outcome.classpaper.text.PapersFixture.rolls;
import static vn.sontay.training.outcome.classpaper.text.PapersFixture.usual;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sontay.training.shared.paper.DocxReading;
import vn.sontay.training.shared.paper.FormalDocxLayout;
import vn.sontay.training.shared.paper.FormalLayout;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.testing.Archived;

/** CLP-1 to CLP-5, in the layout of Nghị định 30/2020/NĐ-CP. */
class ClassPapersTest {

    /** The papers, what their kind is called, and how each is measured. */
    enum Paper {

        OPENING("QUYẾT ĐỊNH", OpeningDecision::of), CALL_UP("", Letters::callUp), NOMINATION("", Letters::nomination), //
        TRAINERS("GIẤY MỜI", Invitations::trainers), GUESTS("GIẤY MỜI", Invitations::guests), //
        VOLUNTEERS("GIẤY MỜI", Invitations::volunteers), PROGRAMME("CHƯƠNG TRÌNH TẬP HUẤN", Appendices::programme), //
        SUMMARY("BẢNG TỔNG HỢP ĐIỂM DANH", of -> RollPapers.summary(of, rolls(of))), //
        ALLOWANCES("DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ", of -> RollPapers.allowances(of, rolls(of))), //
        HOURS("BẢNG KÊ GIỜ GIẢNG", of -> TeachingHours.of(of, rolls(of)));

        private final String kind;
        private final Function<ClassOnPapers, FormalPaper> made;

        Paper(String kind, Function<ClassOnPapers, FormalPaper> made) {
            this.kind = kind;
            this.made = made;
        }

        byte[] pdf(ClassOnPapers of) {
            return PaperFormat.PDF.render(made.apply(of), Archived.MADE);
        }

        byte[] docx(ClassOnPapers of) {
            return PaperFormat.DOCX.render(made.apply(of), Archived.MADE);
        }

        String text(ClassOnPapers of) {
            return new PdfReading(pdf(of)).text();
        }

        List<String> faults(byte[] pdf) {
            return switch (this) {
                case CALL_UP, NOMINATION -> FormalLayout.faultsOfLetter(pdf);
                case PROGRAMME -> FormalLayout.faultsOfAppendix(pdf, kind);
                case SUMMARY, ALLOWANCES, HOURS -> FormalLayout.faultsOfList(pdf, kind);
                default -> FormalLayout.faults(pdf, kind, true);
            };
        }
    }

    private static void inOrder(String text, String... parts) {
        int at = 0;
        for (String part : parts) {
            int found = text.indexOf(part, at);
            assertTrue(found >= 0, part + " after " + text.substring(at));
            at = found;
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_paper_has_the_layout_of_an_administrative_paper(Paper paper) {
        for (ClassOnPapers of : List.of(usual(), of(14, 26, 14, Terms.NONE, null))) {
            byte[] pdf = paper.pdf(of);
            assertEquals(List.of(), paper.faults(pdf));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_lies_over_anything_and_each_paper_can_be_kept_for_decades(Paper paper) {
        PdfReading reading = new PdfReading(paper.pdf(of(3, 2, 2, TERMS, null)));
        PageSetup page = PageSetup.PORTRAIT;
        for (int i = 1; i <= reading.pages(); i++) {
            assertEquals(List.of(), reading.overlaps(i));
            reading.glyphs(i).forEach(
                    glyph -> assertTrue(glyph.right() <= page.width() - page.right() + 0.5f, glyph.toString()));
        }
        assertEquals(List.of(), reading.faults());
    }

    @ParameterizedTest
    @EnumSource(names = {"CALL_UP", "NOMINATION"})
    void a_letter_as_a_word_file_has_the_same_layout(Paper paper) {
        assertEquals(List.of(), FormalDocxLayout.faultsOfLetter(paper.docx(usual())));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENING", "TRAINERS", "VOLUNTEERS"})
    void decisions_and_invitations_as_word_files_have_the_same_layout(Paper paper) {
        assertEquals(List.of(), FormalDocxLayout.faults(paper.docx(usual()), paper.kind, true));
    }

    @ParameterizedTest
    @EnumSource
    void the_word_file_says_what_the_pdf_says(Paper paper) {
        Set<String> words = words(paper.text(usual()));
        words.removeAll(words(new DocxReading(paper.docx(usual())).text()));
        words.removeAll(Set.of("2", "3", "4")); // numbers of pages
        assertEquals(Set.of(), words);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.split("[\\s\\u00a0]+")));
    }

    @Test
    void a_call_up_goes_to_the_units_and_has_list_and_programme_without_numbers_of_their_own() {
        String text = Paper.CALL_UP.text(usual());
        inOrder(text, "Số: /UBND-…", "V/v triệu tập học viên", "Kính gửi:", "- Ủy ban nhân dân xã Sơn Tây Hạ;",
                "- Phòng Kinh tế xã Sơn Tây Thượng;",
                "- Trung tâm Phục vụ hành chính công xã Sơn Tây Thượng.", "Thực hiện Kế hoạch số 12/KH-UBND",
                "1. Thành phần: 12 người", "2. Thời gian: 4 buổi, từ ngày 05/08/2025 đến ngày 06/08/2025",
                "bắt đầu lúc 7h30 ngày 05/08/2025.", "3. Địa điểm: Hội trường UBND xã.", "5. Lưu ý: mang theo",
                "6. Thông tin liên hệ: Ông Phạm Văn Nút", "./.", "Nơi nhận:", "- Như trên;", "KT. CHỦ TỊCH",
                "DANH SÁCH", "(Kèm theo Công văn số /UBND-… ngày tháng 7 năm 2025 của Ủy ban nhân dân xã",
                "Danh sách có 12 người.", "CHƯƠNG TRÌNH TẬP HUẤN", "(Kèm theo Công văn số",
                "Sáng 05/08/2025, 7h30–11h30",
                "Tổng cộng 4 buổi, 16 tiết.");
        assertEquals(1, text.split("Số:", -1).length - 1, "only the letter has a number");
    }

    @Test
    void clp_1_volunteers_are_invited_and_never_called_up() {
        assertFalse(Paper.CALL_UP.text(usual()).contains("Tổ công nghệ số"));
        inOrder(Paper.VOLUNTEERS.text(usual()), "GIẤY MỜI", "trân trọng kính mời:", "6 Ông/Bà thành viên",
                "Rất mong Ông/Bà", "DANH SÁCH", "(Kèm theo Giấy mời số", "Tổ công nghệ số thôn Mang Trẫy",
                "Danh sách có 6 người.");
    }

    @Test
    void clp_2_an_appendix_names_the_letter_once_it_is_issued() {
        ClassOnPapers.Letter letter = new ClassOnPapers.Letter("45/UBND-VX", LocalDate.of(2025, 7, 5),
                "UBND xã Sơn Tây Thượng");
        inOrder(Paper.PROGRAMME.text(of(4, 2, 0, TERMS, letter)), "CHƯƠNG TRÌNH TẬP HUẤN",
                "(Kèm theo Công văn số 45/UBND-VX ngày 05 tháng 7 năm 2025 của UBND xã Sơn Tây Thượng)",
                "Đinh Văn Rin Phạm Thị Ka Lê");
    }

    @Test
    void a_nomination_is_asked_for_until_a_day_on_a_form_that_units_fill_in() {
        inOrder(Paper.NOMINATION.text(usual()), "V/v đề nghị cử", "Kính gửi: Ủy ban nhân dân xã Sơn Tây Hạ.",
                "trước ngày 01/08/2025", "DANH SÁCH (MẪU)", "Điện thoại", "15");
        inOrder(Paper.NOMINATION.text(of(4, 0, 0, Terms.NONE, null)), "Kính gửi: ……", "trước ngày ……");
    }

    @Test
    void trainers_and_guests_are_invited_by_name() {
        inOrder(Paper.TRAINERS.text(usual()), "- Ông/Bà Đinh Văn Rin;", "- Ông/Bà Phạm Thị Ka Lê;", "báo cáo viên");
        inOrder(Paper.GUESTS.text(usual()), "- Ông/Bà Y Nhung, Chủ tịch Hội Phụ nữ xã;", "khai giảng");
    }

    @Test
    void clp_5_the_decision_names_what_the_class_stands_on_and_no_law() {
        String text = Paper.OPENING.text(usual());
        inOrder(text, "Số: /QĐ-UBND", "Về việc mở lớp tập huấn", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SƠN TÂY THƯỢNG",
                "Căn cứ …", "Căn cứ " + PapersFixture.PLAN + ";", "QUYẾT ĐỊNH:", "Điều 1. Mở lớp", "18 người",
                "Điều 2.", "Đinh Văn Rin, Phạm Thị Ka Lê", "Điều 4.", "(Kèm theo Quyết định số");
        assertFalse(text.contains("Luật") || text.contains("Nghị định"), text);
    }

    @Test
    void clp_3_the_summary_shows_each_mark_and_has_no_column_for_signatures() {
        String text = Paper.SUMMARY.text(usual());
        inOrder(text, "B1 B2 B3 B4", "Đinh Thị Ka Lê 100", "x x x x 4/4", "M P K K 1/4", "B1: 05/08/2025",
                "có mặt 18/18", "B2: 05/08/2025", "có mặt 17/18", "NGƯỜI LẬP BẢNG");
        assertFalse(text.contains("Ký nhận") || text.contains("Ký tên"), text);
        assertTrue(Paper.SUMMARY.text(of(14, 1, 1, TERMS, null)).contains("14/14"), "many sessions are counted");
    }

    @Test
    void clp_4_allowances_are_for_volunteers_who_came_with_the_total_in_words() {
        String text = Paper.ALLOWANCES.text(usual());
        inOrder(text, "50.000 đồng/buổi", "Số tiền", "4 200.000", "1 50.000", "Tổng cộng 21 1.050.000",
                "bằng chữ: Một triệu không trăm năm mươi nghìn đồng.");
        assertFalse(text.contains("Phòng Kinh tế"), text);
        inOrder(Paper.ALLOWANCES.text(of(4, 0, 3, Terms.NONE, null)), "Mức hỗ trợ: ……", "bằng chữ: ……");
    }

    @Test
    void clp_4_hours_are_counted_by_trainer_and_paid_where_there_is_a_rate() {
        inOrder(Paper.HOURS.text(usual()), "Đinh Văn Rin", "16 12", "16 tiết, bằng 12 giờ; 120.000 đồng/tiết",
                "1.920.000 đồng", "Phạm Thị Ka Lê", "8 tiết, bằng 6 giờ", "24 tiết; 2.880.000 đồng",
                "Hai triệu tám trăm tám mươi nghìn đồng");
        String unpaid = Paper.HOURS.text(of(1, 1, 0, Terms.NONE, null));
        inOrder(unpaid, "4 tiết, bằng 3 giờ.");
        assertFalse(unpaid.contains("bằng chữ"), unpaid);
    }

    @Test
    void an_absence_that_was_caught_up_on_counts_and_a_session_has_its_own_hours_CLP_3() {
        ClassOnPapers of = PapersFixture.usual();
        ClassOnPapers.Session session = new ClassOnPapers.Session(1, "Nội dung", LocalDate.of(2025, 8, 5),
                DayPart.MORNING, "08:00", "10:30", 4, List.of());
        String told = RollPapers.summary(of, new RollsOnPapers(List.of(session), List.of(new RollsOnPapers.Row(
                of.people().getFirst(), Map.of(1, MarkStatus.ABSENT), Set.of(1))))).parts().toString();
        assertTrue(told.contains(", B, 1/1]"), told);
        assertTrue(told.contains("8h00–10h30"), told);
    }
}
