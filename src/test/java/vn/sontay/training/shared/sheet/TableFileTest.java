package vn.sontay.training.shared.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.RuleException;

/** Tables are read whatever office program wrote them, and refused with a sentence where they can't be (SHE-1, SHE-2). */
class TableFileTest {

    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final String LIST = "Họ tên;Đơn vị\nĐinh Văn Rin;Xã Sơn Mùa\n";

    @Test
    void semicolons_commas_and_tabs_separate_cells() {
        for (String separator : List.of(";", ",", "\t")) {
            assertEquals(List.of(Map.of(0, "Họ tên", 1, "Đơn vị"), Map.of(0, "Đinh Văn Rin", 1, "Xã Sơn Mùa")),
                    cells(LIST.replace(";", separator).getBytes(UTF_8)));
        }
    }

    @Test
    void quotes_hold_separators_lines_and_quotes() {
        List<XlsxRows.Row> rows = rows(
                "A;B\n\"một; hai\";\"dòng\nhai\"\n\"Đinh \"\"Năm\"\" Vươn\";x\n".getBytes(UTF_8));

        assertEquals(Map.of(0, "một; hai", 1, "dòng\nhai"), rows.get(1).cells());
        assertEquals(Map.of(0, "Đinh \"Năm\" Vươn", 1, "x"), rows.get(2).cells());
        assertEquals(List.of(1, 2, 4), rows.stream().map(XlsxRows.Row::number).toList());
    }

    @Test
    void utf_16_with_and_without_its_mark_and_windows_1258_are_read() {
        assertEquals("Đinh Văn Rin", name(("\uFEFF" + LIST).getBytes(UTF_8)));
        assertEquals("Đinh Văn Rin", name(("\uFEFF" + LIST).getBytes(UTF_16LE)));
        assertEquals("Đinh Văn Rin", name(("\uFEFF" + LIST).getBytes(UTF_16BE)));
        assertEquals("Đinh Văn Rin", name(LIST.getBytes(UTF_16LE)));
        String asOldProgramsWrite = Normalizer.normalize(LIST, Normalizer.Form.NFD).replace("a\u0306", "ă")
                .replace("o\u031B", "ơ").replace("u\u031B", "ư");
        assertEquals("Đinh Văn Rin", name(asOldProgramsWrite.getBytes(Charset.forName("windows-1258"))));
    }

    @Test
    void too_many_rows_and_what_is_no_table_are_refused() {
        assertEquals("sheet.tooManyRows", refusal("a;b\n".repeat(11).getBytes(UTF_8)).key());
        assertEquals("sheet.empty", refusal(new byte[0]).key());
        assertEquals("sheet.oldOrLocked",
                refusal(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}).key());
        assertEquals("sheet.brokenXlsx", refusal("PK\u0003\u0004nothing".getBytes(UTF_8)).key());
        assertEquals("sheet.notText", refusal(new byte[]{'%', 'P', 'D', 'F', '\n', 0, 1, (byte) 0xFF}).key());
    }

    @Test
    void no_hostile_workbook_hangs_or_reaches_outside() throws IOException {
        String folder = System.getenv("TESTDATA");
        Assumptions.assumeTrue(folder != null, "TESTDATA is not set: hostile workbooks are not read as tables");
        List<String> unclear = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder, "xlsx-hostile"))) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String outcome = assertTimeout(BOUND, () -> outcome(bytes), file.toString());
                if (!Set.of("read", "sheet.brokenXlsx", "sheet.xlsxEntities", "sheet.unpacksTooBig",
                        "sheet.oldOrLocked", "sheet.tooManyRows").contains(outcome)) {
                    unclear.add(file + ": " + outcome);
                }
            }
        }
        assertEquals(List.of(), unclear);
    }

    private static String outcome(byte[] bytes) {
        try {
            TableFile.read(bytes, 10_000);
            return "read";
        } catch (RuleException e) {
            return e.key();
        }
    }

    private static List<XlsxRows.Row> rows(byte[] bytes) {
        return TableFile.read(bytes, 10).getFirst().rows();
    }

    private static List<Map<Integer, String>> cells(byte[] bytes) {
        return rows(bytes).stream().map(XlsxRows.Row::cells).toList();
    }

    private static String name(byte[] bytes) {
        return rows(bytes).get(1).cells().getOrDefault(0, "");
    }

    private static RuleException refusal(byte[] bytes) {
        return assertThrows(RuleException.class, () -> TableFile.read(bytes, 10));
    }
}
