package vn.sontay.training.outcome.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** DOC-8. */
class TextDifferenceTest {

    private static final String DRAFT = """
            Số:\u00a0\u00a0\u00a0\u00a0/QĐ-UBND   Sơn Tây, ngày\u00a0\u00a0\u00a0 tháng 9 năm 2025
            QUYẾT ĐỊNH Về việc cấp giấy chứng nhận
            Điều 1. Cấp giấy chứng nhận cho 30 học viên lớp tập huấn (có danh sách kèm theo).
            (Kèm theo Quyết định số      /QĐ-UBND ngày      tháng 9 năm 2025 của Ủy ban nhân dân xã)
            Căn cứ ………………………………;
            """;

    private static List<Passage> against(String theirs) {
        return TextDifference.between(DRAFT, theirs);
    }

    @Test
    void the_same_words_on_other_lines_are_no_difference() {
        assertEquals(List.of(), against(DRAFT.replace(' ', '\n')));
    }

    @Test
    void a_number_and_a_day_that_were_left_open_and_filled_in_are_no_difference() {
        assertEquals(List.of(), against(DRAFT.replace("\u00a0\u00a0\u00a0\u00a0/QĐ", " 12/QĐ")
                .replace("ngày\u00a0\u00a0\u00a0 tháng 9", "ngày 02 tháng 10").replace("số      /QĐ", "số 12/QĐ")
                .replace("ngày      tháng", "ngày 02 tháng")));
    }

    @Test
    void a_symbol_that_was_left_open_too_is_none() {
        assertEquals(List.of(), TextDifference.between("Số:\u00a0\u00a0\u00a0/… Sơn Tây", "Số: 21/DS-UBND Sơn Tây"));
    }

    @Test
    void another_symbol_is_one() {
        List<Passage> found = against(DRAFT.replace("\u00a0\u00a0\u00a0\u00a0/QĐ-UBND", "12/TB-UBND"));
        assertEquals(1, found.size());
        assertEquals("Số:12/TB-UBND", found.getFirst().theirs());
    }

    @Test
    void a_changed_figure_is_shown_with_the_words_around_it() {
        List<Passage> found = against(DRAFT.replace("30 học viên", "29 học viên"));
        assertEquals(1, found.size());
        Passage place = found.getFirst();
        assertEquals("30", place.ours());
        assertEquals("29", place.theirs());
        assertTrue(place.before().endsWith("giấy chứng nhận cho"), place.before());
        assertTrue(place.after().startsWith("học viên lớp"), place.after());
    }

    @Test
    void a_day_that_was_not_left_open_is_compared() {
        String dated = "Biên bản lập ngày 05 tháng 9 năm 2025 tại hội trường";
        assertEquals(1, TextDifference.between(dated, dated.replace("05", "06")).size());
    }

    @Test
    void what_a_pen_filled_in_elsewhere_is_shown() {
        List<Passage> found = against(DRAFT.replace("………………………………;", "Luật Tổ chức chính quyền địa phương;"));
        assertEquals("Luật Tổ chức chính quyền địa phương;", found.getFirst().theirs());
    }

    @Test
    void what_is_missing_or_added_stands_against_nothing() {
        assertEquals("", against(DRAFT.replace("(có danh sách kèm theo).", "")).getFirst().theirs());
        assertEquals("", against(DRAFT.replace("lớp tập huấn", "lớp tập huấn khóa đầu")).getFirst().ours());
    }

    @Test
    void letters_that_are_composed_otherwise_are_the_same() {
        assertEquals(List.of(),
                against(java.text.Normalizer.normalize(DRAFT, java.text.Normalizer.Form.NFD)));
    }

    @Test
    void places_that_touch_make_one() {
        assertEquals(1, against(DRAFT.replace("30 học viên lớp", "29 học sinh lớp")).size());
    }

    @Test
    void a_paper_that_was_written_anew_is_compared_too() {
        String other = String.join(" ", Collections.nCopies(2000, "khác hẳn bản kia"));
        assertFalse(TextDifference.between(String.join(" ", Collections.nCopies(2000, "một văn bản dài")), other)
                .isEmpty());
    }

    @Test
    void a_picture_of_a_paper_has_nothing_to_compare() {
        assertFalse(TextDifference.isComparable(""));
        assertFalse(TextDifference.isComparable("1 2"));
        assertTrue(TextDifference.isComparable(DRAFT));
    }

    @Test
    void what_is_no_pdf_file_says_nothing() {
        assertTrue(PdfText.read(new byte[]{1, 2, 3}).isEmpty());
        assertTrue(PdfText.read("%PDF-1.7 nothing".getBytes(java.nio.charset.StandardCharsets.UTF_8)).isEmpty());
    }
}
