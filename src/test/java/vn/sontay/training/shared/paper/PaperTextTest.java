package vn.sontay.training.shared.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sontay.training.testing.Archived;

class PaperTextTest {

    private static final List<String> TONES = List.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323");
    private static final PageSetup PAGE = PageSetup.PORTRAIT;

    private static String everyVietnameseLetter() {
        List<String> letters = new ArrayList<>();
        for (String vowel : "a ă â e ê i o ô ơ u ư y".split(" ")) {
            TONES.forEach(tone -> letters.add(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC)));
        }
        letters.addAll(List.of("b c d đ g h k l m n p q r s t v x f j w z".split(" ")));
        String lower = String.join("", letters);
        return lower + " " + lower.toUpperCase(Locale.ROOT);
    }

    private static String printed(String text, TextStyle style) {
        PaperFile file = new PaperFile(PAGE, "Thử chữ");
        new PaperFlow(file, PAGE, false).addText(text, style);
        return new PdfReading(file.finish(Archived.MADE)).text();
    }

    @ParameterizedTest
    @EnumSource(PaperFont.class)
    void every_vowel_with_every_tone_is_printed_and_read_back_as_it_was(PaperFont font) {
        String letters = everyVietnameseLetter();
        assertEquals(72 * 2 + 21 * 2 + 1, letters.length());
        assertEquals(letters.replace(" ", ""), printed(letters, TextStyle.of(font, 11)).replace(" ", ""));
    }

    @Test
    void decomposed_letters_are_printed_composed() {
        String composed = "Đinh Thị Hường, Nguyễn Thị Bưởi";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertFalse(decomposed.equals(composed));
        assertEquals(composed, printed(decomposed, TextStyle.of(PaperFont.REGULAR, 13)));
    }

    @Test
    void a_character_that_the_font_lacks_is_printed_as_a_box() {
        assertEquals("Lê □ Hà □□", printed("Lê \uD83D\uDE00 Hà 漢字", TextStyle.of(PaperFont.BOLD, 13)));
    }

    @Test
    void invisible_characters_leave_no_trace() {
        assertEquals("Đinh Văn Rin",
                PaperFont.BOLD.printable("Đinh\u200B Văn\u0000\u202E\u00AD\tRin".replace(" Văn", "\u2003Văn")));
    }

    @Test
    void each_substitute_and_no_break_space_exists_in_every_face() {
        for (PaperFont font : PaperFont.values()) {
            assertEquals("□\u00A0–—…“”’", font.printable("□\u00A0–—…“”’"), font.name());
        }
    }

    @Test
    void a_word_wider_than_its_place_is_broken() {
        TextBlock block = TextBlock.wrap("Đ".repeat(120), TextStyle.of(PaperFont.BOLD, 26), 300);
        assertTrue(block.widest() <= 300);
        assertTrue(block.lineCount() > 5);
    }

    @Test
    void centred_lines_are_evened_out_without_a_line_more() {
        String text = "Tổ công nghệ số cộng đồng thôn Mang Hin, xã Sơn Tây Thượng, tỉnh Quảng Ngãi";
        TextStyle style = TextStyle.of(PaperFont.REGULAR, 14);
        TextBlock greedy = TextBlock.wrap(text, style, 400);
        TextBlock even = TextBlock.wrap(text, style.centred(), 400);
        assertEquals(greedy.lineCount(), even.lineCount());
        assertTrue(even.widest() < greedy.widest());
    }

    @Test
    void a_text_for_one_line_shrinks_before_it_wraps() {
        TextStyle style = TextStyle.of(PaperFont.BOLD, 26);
        TextBlock block = TextBlock.oneLine("Nguyễn Thị Thu Sương", style, 14, 200);
        assertEquals(1, block.lineCount());
        assertTrue(block.size() < 26 && block.size() >= 14);
        assertTrue(TextBlock.oneLine("Nguyễn Thị Thu Sương ".repeat(5), style, 14, 200).lineCount() > 1);
    }

    @Test
    void empty_text_takes_one_empty_line() {
        assertEquals(1, TextBlock.wrap("", TextStyle.of(PaperFont.REGULAR, 10), 100).lineCount());
    }
}
