package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.ZipFiles;

class SheetAnswerTest {

    @Test
    void a_text_is_never_a_formula_a_day_is_a_day_and_a_number_a_number() throws IOException {
        byte[] file = SheetAnswer.file("Sổ cấp",
                List.of(new SheetAnswer.Column("Họ và tên", 20), new SheetAnswer.Column("Ngày", 12),
                        new SheetAnswer.Column("Năm sinh", 8)),
                List.of(Arrays.asList("=HYPERLINK(\"http://x\")", LocalDate.of(2025, 9, 10), 1985),
                        Arrays.asList("<K'Lê & Y Nhung>", null, null)));
        Map<String, String> parts = new HashMap<>();
        ZipFiles.parts(file)
                .forEach(part -> parts.put(part.getKey(), new String(part.getValue(), StandardCharsets.UTF_8)));
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        String texts = parts.getOrDefault("xl/sharedStrings.xml", "") + sheet;
        assertFalse(sheet.contains("<f>"), sheet);
        assertTrue(texts.contains("=HYPERLINK("), texts);
        assertTrue(texts.contains("&lt;K") && texts.contains("&amp; Y Nhung&gt;"), texts);
        assertTrue(sheet.contains("<v>45910</v>") || sheet.contains("<v>45910.0</v>"), sheet);
        assertTrue(sheet.contains("<v>1985</v>"), sheet);
        assertEquals(1, parts.keySet().stream().filter(name -> name.contains("worksheets/sheet")).count());
    }
}
