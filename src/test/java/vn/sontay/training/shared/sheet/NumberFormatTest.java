package vn.sontay.training.shared.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.ZipFiles;

/** The numbers of a workbook are read as they look to the person who typed them (SHE-4). */
class NumberFormatTest {

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
