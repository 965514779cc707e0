package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.Archived;

class ActivationSlipsPdfTest {

    private static final String ADDRESS = "https://tap-huan.example.vn";

    private static ActivationSlips.Slip slip(String name, String unit) {
        return new ActivationSlips.Slip(name, unit, "dinh.van.rin", "7K4M-92XQ", LocalDate.of(2025, 9, 12));
    }

    private static PdfReading rendered(List<ActivationSlips.Slip> slips, boolean demo) {
        return new PdfReading(ActivationSlipsPdf
                .render(new ActivationSlips(ADDRESS, "Phòng Văn hóa - Xã hội xã Sơn Tây Thượng", slips, demo),
                        Archived.MADE));
    }

    @Test
    void a_slip_says_where_who_and_how_and_what_is_kept_why_and_whom_to_ask() {
        String text = rendered(List.of(slip("Đinh Văn Rin", "Tổ công nghệ số cộng đồng thôn Mang Hin")), true).text();
        for (String part : List.of(ADDRESS, "Đinh Văn Rin", "Tổ công nghệ số cộng đồng thôn Mang Hin", "dinh.van.rin",
                "7K4M-92XQ", "đến hết 12/09/2025", "1. ", "2. ", "3. ", "Hệ thống lưu họ tên", "chỉ dùng để",
                "liên hệ Phòng Văn hóa - Xã hội xã Sơn Tây Thượng.", "DỮ LIỆU MẪU")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    void six_slips_share_a_page_and_the_seventh_begins_the_next() {
        List<ActivationSlips.Slip> slips = IntStream.range(0, 7).mapToObj(i -> slip("Y Nhung " + i, "Thôn " + i))
                .toList();
        PdfReading reading = rendered(slips, false);
        assertEquals(2, reading.pages());
        assertTrue(reading.text(1).contains("Y Nhung 5"));
        assertTrue(reading.text(2).contains("Y Nhung 6"));
    }

    @Test
    void long_names_and_units_stay_on_their_slip() {
        ActivationSlips.Slip full = new ActivationSlips.Slip("Đ".repeat(120), "Tổ công nghệ số ".repeat(18),
                "u".repeat(60),
                "7K4M-92XQ", LocalDate.of(2025, 9, 12));
        PdfReading reading = rendered(IntStream.range(0, 6).mapToObj(i -> full).toList(), true);
        assertEquals(List.of(), reading.overlaps(1));
        float middle = PageSetup.PORTRAIT.width() / 2;
        reading.glyphs(1)
                .forEach(glyph -> assertTrue(
                        glyph.right() < middle - 10 || glyph.left() > middle + 10 && glyph.right() < 2 * middle - 10,
                        glyph.toString()));
    }

    @Test
    void the_square_code_opens_the_first_sign_in_with_what_the_slip_says() {
        List<ActivationSlips.Slip> slips = List.of(slip("Y Nhung", "Thôn 1"), new ActivationSlips.Slip("A Thiêu", "",
                "u".repeat(60), "2345-ABCD", LocalDate.of(2025, 9, 12)));
        assertEquals(ADDRESS + "/first-sign-in#name=" + "u".repeat(60) + "&code=2345-ABCD",
                rendered(slips, true).qrAtUpperRight(1));
        assertEquals(ADDRESS + "/first-sign-in#name=dinh.van.rin&code=7K4M-92XQ",
                rendered(List.of(slip("A", ""), slip("B", "")), false).qrAtUpperRight(1));
    }

    @Test
    void nothing_to_print_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> rendered(List.of(), false));
    }

    @Test
    void it_can_be_kept_for_decades() {
        assertEquals(List.of(), rendered(List.of(slip("Y Nhung", "Thôn Mang Hin")), true).faults());
    }
}
