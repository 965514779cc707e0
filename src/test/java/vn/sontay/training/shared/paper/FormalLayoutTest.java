package vn.sontay.training.shared.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.Archived;

/** What measures papers finds what is wrong with one. */
class FormalLayoutTest {

    private static final IssuerLines COMMUNE = new IssuerLines(null, "Ủy ban nhân dân xã Sơn Tây", "Sơn Tây");
    private static final String DAY = "Sơn Tây, ngày 05 tháng 9 năm 2025";
    private static final float MM = PageSetup.MM;

    private static byte[] paper(PageSetup page, float head, float textSize, boolean numbered) {
        PaperFile file = new PaperFile(page, "Thử");
        PaperFlow flow = new PaperFlow(file, page, false);
        flow.add(new Letterhead(COMMUNE, "Số:      /QĐ-UBND", DAY, head, page.textWidth()));
        FormalText text = new FormalText(flow, page).title("QUYẾT ĐỊNH", "Về việc thử").ground("Căn cứ …….");
        text.passage("Điều 1.", "Một đoạn dài hơn một dòng để hai mép thẳng. ".repeat(12));
        text.end(List.of(TextBlock.wrap("Một dòng", TextStyle.of(PaperFont.REGULAR, textSize), page.textWidth())),
                List.of("Như Điều 1;"),
                SignaturePlace.of(COMMUNE, new SignatoryLines("TM.", "Chủ tịch", "Phạm Văn Nút"),
                        null, 14, page.textWidth() / 2));
        if (numbered) {
            flow.toNextPage();
        } else {
            file.nextPage();
        }
        TextBlock.wrap("DANH SÁCH", TextStyle.of(PaperFont.BOLD, 14).centred(), page.textWidth()).draw(file.canvas(),
                page.left(), page.height() - page.top());
        return file.finish(Archived.MADE);
    }

    private static List<String> faults(byte[] pdf) {
        return FormalLayout.faults(pdf, "QUYẾT ĐỊNH", true);
    }

    private static void finds(byte[] pdf, String... elements) {
        List<String> faults = faults(pdf);
        List.of(elements).forEach(element -> assertTrue(faults.stream().anyMatch(fault -> fault.startsWith(element)),
                element + " in " + faults));
    }

    @Test
    void a_paper_as_it_should_be_has_no_faults() {
        assertEquals(List.of(), faults(paper(PageSetup.PORTRAIT, 12, 13, true)));
        assertEquals(List.of(), faults(paper(new PageSetup(210 * MM, 297 * MM, 35 * MM, 20 * MM, 25 * MM, 25 * MM), 12,
                14, true)));
    }

    @Test
    void another_format_and_other_margins_are_found() {
        finds(paper(new PageSetup(216 * MM, 279 * MM, 30 * MM, 15 * MM, 20 * MM, 20 * MM), 12, 13, true),
                "width of page 1", "height of page 2");
        finds(paper(new PageSetup(210 * MM, 297 * MM, 20 * MM, 10 * MM, 30 * MM, 20 * MM), 12, 13, true), "left margin",
                "right margin", "top margin of page 1");
        finds(paper(new PageSetup(210 * MM, 297 * MM, 30 * MM, 15 * MM, 15 * MM, 20 * MM), 12, 13, true),
                "in the top margin of the first page");
    }

    @Test
    void sizes_that_are_wrong_are_found() {
        finds(paper(PageSetup.PORTRAIT, 10, 13, true), "quốc hiệu", "tiêu ngữ", "số, ký hiệu", "địa danh",
                "tên cơ quan");
        finds(paper(PageSetup.PORTRAIT, 12, 11, true), "nội dung");
        finds(paper(PageSetup.PORTRAIT, 12, 16, true), "nội dung");
    }

    @Test
    void a_page_without_its_number_is_found() {
        finds(paper(PageSetup.PORTRAIT, 12, 13, false), "number of page 2");
    }

    @Test
    void another_kind_of_paper_and_a_missing_day_are_found() {
        byte[] pdf = paper(PageSetup.PORTRAIT, 12, 13, true);
        assertTrue(FormalLayout.faults(pdf, "BIÊN BẢN", true).stream().anyMatch(fault -> fault.startsWith("tên loại")));
        finds(sheet(flow -> flow.add(new Letterhead(COMMUNE, "Số: 1/QĐ-UBND", null, 12,
                PageSetup.PORTRAIT.textWidth()))), "địa danh", "tên loại", "nơi nhận is missing");
    }

    @Test
    void another_face_is_found() {
        finds(sheet(flow -> flow.addText("Chữ khác", TextStyle.of(PaperFont.SANS, 13))), "face of", "quốc hiệu");
    }

    private static byte[] sheet(UnaryOperator<PaperFlow> content) {
        PaperFile file = new PaperFile(PageSetup.PORTRAIT, "Thử");
        content.apply(new PaperFlow(file, PageSetup.PORTRAIT, false));
        return file.finish(Archived.MADE);
    }
}
