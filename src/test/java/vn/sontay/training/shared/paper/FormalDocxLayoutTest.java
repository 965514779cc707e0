package vn.sontay.training.shared.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.Archived;

/** What measures word files finds what is wrong with one. */
class FormalDocxLayoutTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final IssuerLines COMMUNE = new IssuerLines(null, "Ủy ban nhân dân xã Sơn Tây", "Sơn Tây");

    private static byte[] paper() {
        return FormalDocx.write("Thử", false, Archived.MADE, paper -> paper
                .letterhead(COMMUNE, "Số:      /QĐ-UBND", null, "Sơn Tây, ngày 05 tháng 9 năm 2025")
                .title("QUYẾT ĐỊNH", "Về việc thử", false).heading("CHỦ TỊCH").ground("Căn cứ …….")
                .passage("Điều 1.", "Một đoạn.\nMột dòng.", true)
                .end(List.of("Như Điều 1;"), COMMUNE, new SignatoryLines("TM.", "Chủ tịch", "Phạm Văn Nút")));
    }

    private static void finds(String part, UnaryOperator<String> change, String... elements) {
        byte[] changed = new DocxReading(paper()).with(part, before -> {
            String after = change.apply(before);
            assertTrue(!after.equals(before), "nothing was changed");
            return after;
        });
        List<String> faults = FormalDocxLayout.faults(changed, "QUYẾT ĐỊNH", true);
        List.of(elements).forEach(element -> assertTrue(faults.stream().anyMatch(fault -> fault.startsWith(element)),
                element + " in " + faults));
    }

    private static String sized(String styles, String id, int size) {
        return styles.replaceAll("(?s)(w:styleId=\"" + id + "\".*?<w:sz w:val=\")\\d+", "$1" + size);
    }

    @Test
    void a_paper_as_it_should_be_has_no_faults() {
        assertEquals(List.of(), FormalDocxLayout.faults(paper(), "QUYẾT ĐỊNH", true));
    }

    @Test
    void another_page_and_other_margins_are_found() {
        finds(DOCUMENT, xml -> xml.replace("w:left=\"1701\"", "w:left=\"1134\""), "left margin");
        finds(DOCUMENT, xml -> xml.replace("w:top=\"1134\"", "w:top=\"1701\""), "top margin");
        finds(DOCUMENT, xml -> xml.replace("w:h=\"16838\"", "w:h=\"15840\""), "height of the page");
    }

    @Test
    void another_face_and_wrong_sizes_are_found() {
        finds(STYLES, xml -> xml.replace("Times New Roman", "Arial"), "face of");
        finds(STYLES, xml -> sized(xml, "StateName", 30), "quốc hiệu");
        finds(STYLES, xml -> sized(xml, "Passage", 22), "nội dung");
        finds(STYLES, xml -> sized(xml, "Recipient", 26), "nơi nhận, list");
        finds(DOCUMENT, xml -> xml.replace("<w:rPr><w:b></w:b></w:rPr>", "<w:rPr><w:sz w:val=\"40\"/></w:rPr>")
                .replace("<w:rPr><w:b/></w:rPr>", "<w:rPr><w:sz w:val=\"40\"/></w:rPr>"), "nội dung");
    }

    @Test
    void parts_that_are_missing_or_stand_elsewhere_are_found() {
        finds(DOCUMENT, xml -> xml.replace("Độc lập - Tự do - Hạnh phúc", "Độc lập"), "tiêu ngữ is missing");
        finds(DOCUMENT, xml -> xml.replace("Nơi nhận:", "Gửi:"), "nơi nhận is missing");
        finds(DOCUMENT, xml -> xml.replace("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "X")
                .replace("Căn cứ …….", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), "order");
        finds(DOCUMENT, xml -> xml.replace("TM. ỦY BAN NHÂN DÂN", "tm. ủy ban"), "chức vụ not in capitals");
    }

    @Test
    void page_numbers_that_are_missing_or_begin_on_the_first_page_are_found() {
        finds(DOCUMENT, xml -> xml.replaceAll("<w:titlePg[^>]*>", ""), "number on the first page");
        finds("word/header.xml", xml -> xml.replace("PAGE", "DATE"), "number of pages is missing");
    }
}
