package vn.sontay.training.outcome.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** DOC-8, DOC-9. */
class WordTextTest {

    private static final String HEAD = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String read(String body) {
        return WordText.read(zip(Map.of("word/document.xml", HEAD + body + "</w:body></w:document>"))).orElseThrow();
    }

    @Test
    void runs_of_a_paragraph_are_one_line_whatever_a_program_has_cut_them_into() {
        assertEquals("Cấp cho 30 người\nDòng hai\n", read("<w:p><w:r><w:t>Cấp cho 3</w:t></w:r><w:r><w:t "
                + "xml:space=\"preserve\">0 </w:t></w:r><w:r><w:t>người</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r>"
                + "<w:t>Dòng</w:t><w:tab/><w:t>hai</w:t></w:r></w:p></w:tc></w:tr></w:tbl>").replace("  ", " "));
    }

    @Test
    void tracked_changes_are_read_as_accepted_and_codes_of_fields_not_at_all() {
        assertEquals("29 người\n",
                read("<w:p><w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:ins><w:r><w:t>29</w:t>"
                        + "</w:r></w:ins><w:r><w:instrText>PAGE</w:instrText><w:t> người</w:t></w:r></w:p>"));
        assertEquals("một\n",
                read("<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>một</w:t></w:r></mc:Choice><mc:Fallback>"
                        + "<w:r><w:t>một</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"));
    }

    @Test
    void what_is_damaged_or_reads_from_elsewhere_says_nothing() {
        assertTrue(WordText.read(new byte[]{1, 2, 3}).isEmpty());
        assertTrue(WordText.read(zip(Map.of("word/other.xml", "<a/>"))).isEmpty());
        assertTrue(WordText.read(zip(Map.of("word/document.xml", "<w:p"))).isEmpty());
        assertTrue(WordText
                .read(zip(Map.of("word/document.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<a xmlns=\"x\"><t>&x;</t></a>")))
                .map(String::isBlank).orElse(true));
    }

    @Test
    void notes_are_read_after_the_body() {
        String text = WordText.read(zip(Map.of("word/footnotes.xml", HEAD + "<w:p><w:r><w:t>chú thích</w:t></w:r></w:p>"
                + "</w:body></w:document>", "word/document.xml",
                HEAD + "<w:p><w:r><w:t>thân</w:t></w:r></w:p></w:body>"
                        + "</w:document>")))
                .orElseThrow();
        assertEquals(List.of("thân", "chú thích"), text.lines().toList());
        assertFalse(text.contains("<"));
    }
}
