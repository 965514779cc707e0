package vn.sontay.training.assessment.interchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.sheet.FileText;
import vn.sontay.training.testing.ZipFiles;

/** INT-6: what may be sent, what is refused and how it is told; nothing hangs, nothing fills the memory, nothing reaches outside. */
class ForeignFilesTest {

    private static final String GIFT = "Tiếng Việt có dấu?{T}\n";
    private static final Duration BOUND = Duration.ofSeconds(60);

    @Test
    void utf_8_with_and_without_its_mark_and_utf_16_are_read() {
        for (byte[] bytes : List.of(GIFT.getBytes(UTF_8), ("\uFEFF" + GIFT).getBytes(UTF_8),
                ("\uFEFF" + GIFT).getBytes(UTF_16LE), ("\uFEFF" + GIFT).getBytes(UTF_16BE),
                GIFT.replace("\n", "\r\n").getBytes(UTF_8))) {
            assertEquals("Tiếng Việt có dấu?", ForeignFiles.read(bytes, null).getFirst().text().text());
        }
    }

    @Test
    void another_encoding_is_refused_with_the_line() {
        byte[] windows = ("Một?{T}\n\nXã Sơn Tây là gì?{T}").getBytes(Charset.forName("windows-1258"));
        RuleException refusal = refusal(windows);

        assertEquals("sheet.notUtf8", refusal.key());
        assertEquals(List.of("3"), refusal.arguments());
        assertEquals("file", refusal.field());
        assertEquals("sheet.notUtf8", refusal(new byte[]{(byte) 0xC3, 'a'}).key());
    }

    @Test
    void zero_bytes_and_control_characters_are_told_by_line() {
        assertEquals("sheet.notText", refusal("Câu?{T}\n\u0000".getBytes(UTF_8)).key());
        assertEquals("sheet.notText", refusal("Cau?{T}".getBytes(UTF_16LE)).key());
        RuleException control = refusal("Câu?{T}\n\u0007".getBytes(UTF_8));
        assertEquals("sheet.controlCharacter", control.key());
        assertEquals(List.of("2", "U+0007"), control.arguments());
    }

    @Test
    void nothing_too_much_and_a_line_without_end_are_refused() {
        assertEquals("sheet.empty", refusal(new byte[0]).key());
        assertEquals("sheet.empty", refusal("  \n\n".getBytes(UTF_8)).key());
        assertEquals("sheet.tooBig", refusal(new byte[FileText.MOST_BYTES + 1]).key());
        assertEquals("sheet.lineTooLong", refusal("a".repeat(FileText.LINE + 10).getBytes(UTF_8)).key());
        assertEquals("interchange.tooMany", refusal("a{T}\n\n".repeat(Limits.QUESTIONS + 1).getBytes(UTF_8)).key());
    }

    @Test
    void the_format_is_recognised() {
        assertTrue(ForeignFiles.read("Hỏi?\nA) một\nB) hai\nANSWER: B\n".getBytes(UTF_8), null).getFirst()
                .task() instanceof ForeignTask.Choice);
        assertEquals("interchange.notMoodleXml", refusal("<?xml version='1.0'?><html/>".getBytes(UTF_8)).key());
        assertEquals("interchange.notMoodleXml", refusal("<html><p>ANSWER</p></html>".getBytes(UTF_8)).key());
        assertEquals("sheet.oldOrLocked",
                refusal(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}).key());
    }

    @Test
    void a_bomb_of_entities_and_an_entity_from_elsewhere_are_refused() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><quiz>&b;</quiz>";
        String elsewhere = "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><quiz><question type=\"essay\">"
                + "<name><text>&x;</text></name></question></quiz>";
        assertEquals("interchange.xmlEntities", refusal(bomb.getBytes(UTF_8)).key());
        assertEquals("interchange.xmlEntities", refusal(elsewhere.getBytes(UTF_8)).key());
        assertEquals("interchange.xmlEntities",
                refusal("<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:1/x.dtd\"><quiz/>".getBytes(UTF_8)).key());
    }

    @Test
    void xml_that_is_nested_deeply_or_broken_is_told_by_line() {
        String deep = "<quiz>\n" + "<question type=\"essay\">" + "<a>".repeat(100_000);
        RuleException refusal = assertTimeout(BOUND, () -> refusal(deep.getBytes(UTF_8)));
        assertEquals("interchange.brokenXml", refusal.key());
        assertEquals(List.of("2"), refusal.arguments());
        assertEquals("interchange.xmlEncoding",
                refusal("<?xml version=\"1.0\" encoding=\"windows-1252\"?><quiz/>".getBytes(ISO_8859_1)).key());
    }

    @Test
    void a_workbook_that_unpacks_to_too_much_is_refused_in_time() {
        byte[] bomb = ZipFiles.of(List.of(Map.entry("xl/workbook.xml", new byte[0]),
                Map.entry("xl/worksheets/sheet1.xml", new byte[80 << 20])));
        assertEquals("sheet.unpacksTooBig", assertTimeout(BOUND, () -> refusal(bomb)).key());
        assertEquals("sheet.brokenXlsx",
                refusal(ZipFiles.of(List.of(Map.entry("mimetype", "x".getBytes(UTF_8))))).key());
        assertEquals("sheet.brokenXlsx", refusal("PK\u0003\u0004nothing".getBytes(UTF_8)).key());
    }

    /** Apache POI's own collection of what has broken it. */
    @Test
    void hostile_workbooks_are_refused_or_read_and_never_break_anything() throws IOException {
        String folder = System.getenv("TESTDATA");
        Assumptions.assumeTrue(folder != null, "TESTDATA is not set: hostile workbooks are not tried");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(Path.of(folder, "xlsx-hostile"))) {
            all.filter(file -> file.toString().endsWith(".xlsx")).forEach(files::add);
        }
        assertEquals(11, files.size());
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            RuleException refusal = assertTimeout(BOUND, () -> refusal(bytes), file.toString());
            assertTrue(refusal.key().matches("(interchange|sheet)\\..*"), file + " " + refusal.key());
        }
    }

    private static RuleException refusal(byte[] bytes) {
        return assertThrows(RuleException.class, () -> ForeignFiles.read(bytes, null));
    }
}
