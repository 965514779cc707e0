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
}
