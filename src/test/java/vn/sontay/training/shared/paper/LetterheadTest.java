package vn.sontay.training.shared.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.Archived;

class LetterheadTest {

    private static final PageSetup PAGE = PageSetup.PORTRAIT;
    private static final IssuerLines COMMUNE = new IssuerLines(null, "Ủy ban nhân dân xã Sơn Tây Thượng",
            "Sơn Tây Thượng");
    private static final IssuerLines ROOM = new IssuerLines("UBND huyện Sơn Tây",
            "Phòng Văn hóa, Khoa học và Thông tin", "Sơn Tây");

    private static PdfReading printed(IssuerLines issuer, String number, String placeAndDate) {
        PaperFile file = new PaperFile(PAGE, "Thử");
        new PaperFlow(file, PAGE, false).add(new Letterhead(issuer, number, placeAndDate, 12, PAGE.textWidth()));
        return new PdfReading(file.finish(Archived.MADE));
    }

    private static List<String> authority(IssuerLines issuer, String prefix, String title) {
        return new SignatoryLines(prefix, title, "Phạm Văn Nút").authority(issuer);
    }

    @Test
    void the_head_names_issuer_state_motto_number_and_place() {
        String text = printed(ROOM, "Số: 05/BC-VHKHTT", "Sơn Tây, ngày 05 tháng 9 năm 2025").text();
        for (String part : List.of("UBND HUYỆN SƠN TÂY", "PHÒNG VĂN HÓA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc", "Số: 05/BC-VHKHTT", "Sơn Tây, ngày 05 tháng 9 năm 2025")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    void a_long_issuer_stays_beside_the_state_and_within_the_margins() {
        IssuerLines issuer = new IssuerLines("Ủy ban nhân dân huyện Sơn Tây ".repeat(5),
                "Phòng Văn hóa, Khoa học và Thông tin ".repeat(5) + "X".repeat(60), "Sơn Tây");
        PdfReading reading = printed(issuer, "Số: 05/BC-VHKHTT", "Xã Sơn Tây Thượng, ngày 05 tháng 9 năm 2025");
        assertEquals(List.of(), reading.overlaps(1));
        reading.glyphs(1).forEach(glyph -> assertTrue(
                glyph.left() >= PAGE.left() - 0.5f && glyph.right() <= PAGE.width() - PAGE.right() + 0.5f,
                glyph.toString()));
    }

    @Test
    void a_line_above_that_is_too_long_wraps_at_its_full_size() {
        IssuerLines centre = new IssuerLines("Ủy ban nhân dân xã Sơn Tây Thượng", "Trung tâm Phục vụ hành chính công",
                "Sơn Tây Thượng");
        printed(centre, null, null).glyphs(1).forEach(glyph -> assertTrue(glyph.size() >= 12, glyph.toString()));
    }

    @Test
    void a_committee_writes_its_place_on_a_line_of_its_own() {
        assertEquals("ỦY BAN NHÂN DÂN\nXÃ SƠN TÂY THƯỢNG", COMMUNE.nameInCapitals());
        assertEquals("PHÒNG VĂN HÓA, KHOA HỌC VÀ THÔNG TIN", ROOM.nameInCapitals());
    }

    @Test
    void a_deputy_signs_for_the_head() {
        assertEquals(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), authority(COMMUNE, "KT.", "Phó Chủ tịch"));
        assertEquals(List.of("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"), authority(ROOM, "KT.", "PHÓ TRƯỞNG PHÒNG"));
    }

    @Test
    void a_chairman_signs_for_the_collective() {
        assertEquals(List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), authority(COMMUNE, "TM.", "Chủ tịch"));
    }

    @Test
    void by_order_and_acting_take_the_title_as_given() {
        assertEquals(List.of("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
                authority(COMMUNE, "TL.", "Chủ tịch / Chánh Văn phòng"));
        assertEquals(List.of("Q. CHỦ TỊCH"), authority(COMMUNE, "Q.", "Chủ tịch"));
        assertEquals(List.of("TRƯỞNG PHÒNG"), authority(ROOM, null, "Trưởng phòng"));
    }

    private static String decides(IssuerLines issuer, @Nullable String prefix, String title) {
        return new SignatoryLines(prefix, title, "Phạm Văn Nút").decides(issuer);
    }

    @Test
    void a_decision_is_the_collectives_or_the_heads_whoever_signs() {
        String committee = "ỦY BAN NHÂN DÂN XÃ SƠN TÂY THƯỢNG";
        assertEquals(committee, decides(COMMUNE, "TM.", "Chủ tịch"));
        for (String prefix : List.of("KT.", "Q.")) {
            assertEquals("CHỦ TỊCH " + committee,
                    decides(COMMUNE, prefix, prefix.equals("KT.") ? "Phó Chủ tịch" : "Chủ tịch"));
        }
        assertEquals("CHỦ TỊCH " + committee, decides(COMMUNE, "TL.", "Chủ tịch / Chánh Văn phòng"));
        assertEquals("CHỦ TỊCH " + committee, decides(COMMUNE, "TUQ.", "Chủ tịch / Trưởng phòng"));
        assertEquals("CHỦ TỊCH " + committee, decides(COMMUNE, null, "Chủ tịch"));
        assertEquals("", decides(COMMUNE, "TL.", "Chánh Văn phòng"));
        assertEquals("", decides(COMMUNE, "TUQ.", "Trưởng phòng"));
    }
}
