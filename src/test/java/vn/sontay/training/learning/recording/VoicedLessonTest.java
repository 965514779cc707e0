package vn.sontay.training.learning.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** REC-1, REC-2. */
class VoicedLessonTest {

    private static final String HTML = """
            <section>
            <h2 id="muc-mot">Một</h2>
            <p>a</p>
            </section>
            <details class="more"><summary>
            <h2 id="muc-mot-2">Đọc thêm</h2>
            </summary><p>b</p></details>""";

    private static RecordingRow row(long id, String section, String language) {
        return new RecordingRow(id, new SectionKey("A1", "2026", section), 1, language, SoundKind.MP3, 240_000, null,
                "0123456789abcdef".repeat(4), "Phạm Văn Khá", Instant.EPOCH, null, null, null, 1);
    }

    private static String voiced(RecordingRow... rows) {
        return VoicedLesson.of(HTML, List.of(rows), "/recordings/", RecordingRow::language);
    }

    @Test
    void a_player_stands_under_the_heading_of_its_section_the_oldest_first() {
        String html = voiced(row(5, "muc-mot", "Tiếng Việt"), row(6, "muc-mot", "Tiếng Hrê"));
        assertTrue(html.startsWith("""
                <section>
                <h2 id="muc-mot">Một</h2>
                <div class="voice screen-only"><p id="nghe-5">Tiếng Việt</p>\
                <audio controls preload="none" aria-labelledby="nghe-5" \
                src="/recordings/5-0123456789abcdef.mp3"></audio></div>
                <div class="voice screen-only"><p id="nghe-6">"""), html);
        assertTrue(html.endsWith(HTML.substring(HTML.indexOf("<p>a"))), html);
    }

    @Test
    void in_a_folded_section_it_stands_behind_what_is_pressed_to_unfold() {
        assertTrue(voiced(row(5, "muc-mot-2", "x")).contains("</summary>\n<div class=\"voice"));
    }

    @Test
    void without_recordings_or_without_the_section_the_lesson_stays_as_it_is() {
        assertEquals(HTML, voiced());
        assertEquals(HTML, voiced(row(5, "muc-ba", "x")));
    }

    @Test
    void a_language_s_name_is_words_and_nothing_else() {
        assertTrue(voiced(row(5, "muc-mot", "<b>\"&")).contains("<p id=\"nghe-5\">&lt;b&gt;&quot;&amp;</p>"));
    }
}
