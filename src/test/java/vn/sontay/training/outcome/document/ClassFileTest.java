package vn.sontay.training.outcome.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.outcome.document.act.DocumentState;
import vn.sontay.training.outcome.document.paper.IndexPdf;
import vn.sontay.training.outcome.document.text.PdfText;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.testing.Archived;

/** DOC-10, DOC-12. */
class ClassFileTest {

    private static FileRow file(boolean drafted, FileKind kind, @Nullable Integer pages) {
        return new FileRow(1, drafted, kind, "tep", 1000, pages, "0".repeat(64), Comparison.NONE, null, null,
                Instant.EPOCH, "ai");
    }

    private static DocumentRow row(DocumentState state, @Nullable String number, @Nullable FileRow file) {
        return new DocumentRow(1, 1, 1L, null, "Lớp 1", DocumentKind.OPENING, "Về việc mở lớp", "UBND xã", null, state,
                number, state == DocumentState.DRAFT ? null : LocalDate.parse("2025-08-01"), null, null, null, file);
    }

    private static final List<DocumentRow> ROWS = List.of(
            row(DocumentState.ISSUED, "12/QĐ-UBND", file(false, FileKind.PDF, 3)),
            row(DocumentState.CANCELLED, null, file(true, FileKind.PDF, 9)),
            row(DocumentState.ISSUED, null, file(false, FileKind.JPEG, null)),
            row(DocumentState.DRAFT, null, file(true, FileKind.PDF, 1)), row(DocumentState.WITHDRAWN, "9/QĐ", null));

    @Test
    void pages_count_through_the_whole_file_and_a_cancelled_draft_is_no_part_of_it() {
        ClassFile file = ClassFile.of(ROWS);
        assertEquals(List.of("1–3", "", "4", ""), file.entries().stream().map(ClassFile.Entry::pages).toList());
        assertEquals(4, file.pages());
    }

    @Test
    void a_file_is_called_by_its_place_its_number_and_its_subject() {
        ClassFile file = ClassFile.of(ROWS);
        assertEquals(List.of("01-12-qd-ubnd-ve-viec-mo-lop.pdf", "02-ve-viec-mo-lop.jpg",
                "03-ve-viec-mo-lop-du-thao.pdf"),
                file.entries().subList(0, 3).stream().map(ClassFile.Entry::fileName).toList());
    }

    @Test
    void the_index_is_archived_and_names_what_counts_no_more_and_what_is_missing() {
        byte[] pdf = IndexPdf.render("Lớp 1", new IssuerLines(null, "Ủy ban nhân dân xã Sơn Tây", "Sơn Tây"),
                ClassFile.of(ROWS).entries().stream().map(ClassFile.Entry::line).toList(),
                List.of("Kết quả kiểm tra"), 4, LocalDate.parse("2025-09-05"), Archived.MADE, false);
        String text = PdfText.read(pdf).orElseThrow().text();
        assertTrue(text.contains("MỤC LỤC VĂN BẢN, TÀI LIỆU"), text);
        assertTrue(text.contains("12/QĐ-UBND") && text.contains("Dự thảo, chưa") && text.contains("Đã thu hồi"), text);
        assertTrue(text.contains("1. Kết quả kiểm tra"), text);
        assertEquals(List.of(), Archived.faults(pdf));
    }

    @Test
    void a_number_of_another_form_is_odd() {
        for (String usual : List.of("12/QĐ-UBND", "05/BC-UBND-VHXH", "45/UBND-VX", "1/TB-TTPVHCC", "128/KH-UBND")) {
            assertTrue(DocumentNumber.isUsual(usual), usual);
        }
        for (String odd : List.of("12", "QĐ-UBND", "12-QĐ/UBND", "12/qđ-ubnd", "số 12/QĐ-UBND", "12/QĐ")) {
            assertFalse(DocumentNumber.isUsual(odd), odd);
        }
    }
}
