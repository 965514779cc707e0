package vn.sontay.training.assessment.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.ZipFiles;

/** A workbook is read as it looks to the person who typed it (INT-10). */
class WorkbookTest {

    private static final String FORMATS = "<numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"[$-42A]dd/mm/yyyy;@\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"0.0%\"/><numFmt numFmtId=\"166\" formatCode=\"#,##0\\ &quot;đồng/day&quot;\"/>"
            + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>";

    @Test
    void days_times_and_percents_are_read_as_they_are_shown() {
        assertEquals("01/07/2025", shown(14, "45839"));
        assertEquals("01/07/2025 7:30", shown(22, "45839.3125"));
        assertEquals("7:30", shown(20, "0.3125"));
        assertEquals("10%", shown(9, "0.1"));
        assertEquals("12.5%", shown(10, "0.125"));
    }

    @Test
    void a_format_of_the_workbook_s_own_is_understood() {
        assertEquals("01/07/2025", shown(164, "45839"));
        assertEquals("7%", shown(165, "7.0000000000000007E-2"));
        assertEquals("45839", shown(166, "45839"));
        assertEquals(NumberFormat.TIME, NumberFormat.of("[h]:mm:ss"));
        assertEquals(NumberFormat.DAY, NumberFormat.of("mmm\\ yy"));
        assertEquals(NumberFormat.FIGURE, NumberFormat.of("[Red]#,##0_d;General"));
    }

    @Test
    void a_number_that_is_no_day_stays_a_number() {
        assertEquals("-5", shown(14, "-5"));
        assertEquals("99999999", shown(14, "99999999"));
        assertEquals("chữ", shown(14, "chữ"));
        assertEquals("45839", shown(0, "45839"));
    }

    @Test
    void what_is_typed_into_the_template_stays_text() {
        Map<String, String> parts = parts(SheetWriter.write(List.of()));
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        int place = Column.ITEM.ordinal() + 1;
        Matcher column = Pattern.compile("<col min=\"" + place + "\" max=\"" + place + "\"[^>]* style=\"(\\d+)\"")
                .matcher(sheet);

        assertTrue(column.find(), sheet);
        assertTrue(parts.get("xl/styles.xml").contains("formatCode=\"@\""), parts.get("xl/styles.xml"));
    }

    @Test
    void marks_and_percents_in_one_question_are_a_fault() {
        assertTrue(reason(
                row(2, Map.of(Column.TYPE, "Chọn nhiều", Column.TEXT, "Hỏi?", Column.ITEM, "a", Column.MARK, "x")),
                row(3, Map.of(Column.ITEM, "b", Column.MARK, "50"))).contains("ghi lẫn x và phần trăm"));
    }

    @Test
    void a_row_whose_words_would_be_lost_is_a_fault_with_its_number() {
        SheetRow head = row(2,
                Map.of(Column.TYPE, "Chọn một", Column.TEXT, "Hỏi?", Column.ITEM, "a", Column.MARK, "x"));
        SheetRow other = row(3, Map.of(Column.ITEM, "b"));

        assertTrue(reason(head, other, row(4, Map.of(Column.FEEDBACK, "Nhớ lại."))).contains("Dòng 4"));
        assertEquals("", reason(head, other, row(4, Map.of())));
    }

    private static SheetRow row(int number, Map<Column, String> cells) {
        return new SheetRow(number, cells);
    }

    /** Why the question that these rows are is broken, or nothing. */
    private static String reason(SheetRow... rows) {
        return SheetReader.read(List.of(rows)).getFirst().task() instanceof ForeignTask.Broken broken
                ? broken.reason()
                : "";
    }

    private static Map<String, String> parts(byte[] workbook) {
        return ZipFiles.parts(workbook).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> new String(part.getValue(), UTF_8)));
    }

    /** The text of a cell with that format. */
    private static String shown(int format, String stored) {
        byte[] workbook = ZipFiles.of(List.of(
                part("xl/workbook.xml",
                        "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"a\" r:id=\"a\"/></sheets></workbook>"),
                part("xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
                part("xl/styles.xml", "<styleSheet>" + FORMATS + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" + format
                        + "\"/></cellXfs></styleSheet>"),
                part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c s=\"1\"><v>" + stored
                        + "</v></c></row></sheetData></worksheet>")));
        return XlsxRows.read(workbook, "a").getFirst().cells().getOrDefault(0, "");
    }

    private static Map.Entry<String, byte[]> part(String name, String text) {
        return Map.entry(name, text.getBytes(UTF_8));
    }
}
