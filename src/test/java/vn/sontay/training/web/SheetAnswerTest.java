package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetAnswerTest {

    @TempDir
    Path folder;

    /** Read as programs read it, by its table of contents: while it is written, sizes aren't known yet. */
    private Map<String, String> parts(byte[] file) throws IOException {
        Path written = Files.write(folder.resolve("sheet.xlsx"), file);
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(written.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void a_text_is_never_a_formula_a_day_is_a_day_and_a_number_a_number() throws IOException {
        byte[] file = SheetAnswer.file("Sổ cấp",
                List.of(new SheetAnswer.Column("Họ và tên", 20), new SheetAnswer.Column("Ngày", 12),
                        new SheetAnswer.Column("Năm sinh", 8)),
                List.of(Arrays.asList("=HYPERLINK(\"http://x\")", LocalDate.of(2025, 9, 10), 1985),
                        Arrays.asList("<K'Lê & Y Nhung>", null, null)));
        Map<String, String> parts = parts(file);
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
