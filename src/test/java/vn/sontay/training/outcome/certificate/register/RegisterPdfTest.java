package vn.sontay.training.outcome.certificate.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.Archived;

class RegisterPdfTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);
    private static final RegisterBook BOOK = new RegisterBook(7, "Ủy ban nhân dân xã Sơn Tây Thượng", "GCN-TH", 2025,
            60, 60, 0, 0, 60);

    private static RegisterLine line(int serial) {
        return new RegisterLine(serial, false, serial, "%03d/2025/GCN-TH".formatted(serial),
                "B 000%03d".formatted(serial), "Đinh Thị Ka Lê " + serial,
                1985,
                "Tổ công nghệ số cộng đồng thôn Mang Hin", "Dịch vụ công trực tuyến", "Lớp công chức một cửa xã", DAY,
                "Phạm Văn Nút, Chủ tịch", null, false, "Quyết định số 12/QĐ-UBND", CertificateState.HANDED_OVER,
                List.of(new RegisterLine.Note(ActKind.SIGNED, DAY, null, null),
                        new RegisterLine.Note(ActKind.HANDED_OVER, DAY.plusDays(1), null, "Đinh Văn Rế, chồng")));
    }

    private static PdfReading book() {
        return new PdfReading(RegisterPdf.render(BOOK, IntStream.rangeClosed(1, 60).mapToObj(RegisterPdfTest::line)
                .toList(), List.of(), List.of(), DAY.plusDays(3), Archived.MADE, true));
    }

    @Test
    void each_page_of_the_book_has_the_heads_of_its_columns_and_nothing_lies_over_anything() {
        PdfReading book = book();
        assertTrue(book.pages() > 2);
        for (int page = 1; page <= book.pages(); page++) {
            assertTrue(book.text(page).contains("Số vào sổ"), book.text(page));
            assertEquals(List.of(), book.overlaps(page));
        }
    }

    @Test
    void a_line_tells_the_ground_and_the_days() {
        String text = book().text();
        for (String part : List.of("SỔ CẤP GIẤY CHỨNG NHẬN", "Ký hiệu GCN-TH, năm 2025",
                "Căn cứ Quyết định số 12/QĐ-UBND", "Ký ngày 10/09/2025.", "Trao ngày 11/09/2025. Đinh Văn Rế, chồng",
                "Sổ có 60 số, tính đến ngày 13/09/2025.", "DỮ LIỆU MẪU")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    void it_can_be_kept_for_decades() {
        assertEquals(List.of(), book().faults());
    }

    /** PAP-6. 5-1: it doesn't claim to be one. */
    @Test
    void what_it_lacks_of_pdf_ua_is_known() {
        assertEquals(List.of("5-1"), book().barriers());
    }
}
