package vn.sontay.training.shared.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTextTest {

    @TempDir
    private Path root;
    private ContentFixture content;

    @BeforeEach
    void sound_content() {
        content = new ContentFixture(root);
    }

    @Test
    void the_small_content_is_sound() {
        assertEquals(List.of(), content.problems());
    }

    @Test
    void a_byte_order_mark_is_named() {
        content.write("units.yaml", "\uFEFF" + ContentFixture.UNITS).hasOnly("content/units.yaml:1", "BOM");
    }

    @Test
    void windows_1252_is_refused_with_the_line_of_its_first_letter() {
        byte[] bytes = "units:\n  - code: x\n    name: Xã\n".getBytes(Charset.forName("windows-1252"));
        content.write("units.yaml", bytes).hasOnly("content/units.yaml:3", "UTF-8");
    }

    @Test
    void utf_16_is_refused() {
        content.write("units.yaml", ContentFixture.UNITS.getBytes(StandardCharsets.UTF_16)).hasOnly(
                "content/units.yaml:1",
                "UTF-8");
    }

    @Test
    void a_letter_cut_off_at_the_end_is_refused() {
        content.write("units.yaml", new byte[]{'a', '\n', (byte) 0xC3}).hasOnly("content/units.yaml:2", "UTF-8");
    }

    @Test
    void text_once_read_in_the_wrong_code_page_is_noticed() {
        String garbled = new String("Xã Mới tập huấn".getBytes(StandardCharsets.UTF_8),
                Charset.forName("windows-1252"));
        content.change("units.yaml", "Xã Mới", garbled).hasOnly("content/units.yaml:3",
                "vỡ dấu");
    }

    @Test
    void decomposed_accents_are_told_once_a_file() {
        content.write("units.yaml", Normalizer.normalize(ContentFixture.UNITS, Normalizer.Form.NFD))
                .hasOnly("content/units.yaml:3", "dấu rời");
    }

    @Test
    void a_tab_is_told_by_its_line() {
        content.change("lessons/A1.2025.md", "Nội dung.", "Nội\tdung.").hasOnly("content/lessons/A1.2025.md:20", "Tab");
    }

    @Test
    void invisible_characters_are_refused() {
        content.change("units.yaml", "Xã Mới", "Xã\u200B Mới").hasOnly("content/units.yaml:3", "ký tự ẩn");
        content.change("units.yaml", "Xã\u200B Mới", "Xã\u202E Mới").hasOnly("content/units.yaml:3", "ký tự ẩn");
        content.change("units.yaml", "Xã\u202E Mới", "Xã\u0000 Mới").hasOnly("content/units.yaml:3", "ký tự ẩn");
    }

    @Test
    void line_ends_of_windows_are_fine() {
        content.write("units.yaml", ContentFixture.UNITS.replace("\n", "\r\n"));
        content.write("lessons/A1.2025.md", ContentFixture.LESSON.replace("\n", "\r\n"));
        assertEquals(List.of(), content.problems());
    }

    @Test
    void a_file_of_5_megabytes_is_refused_unread() {
        content.write("units.yaml", "a".repeat(5_000_000)).hasOnly("content/units.yaml:1", "1 MB");
    }
}
