package vn.sontay.training.outcome.certificate.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.outcome.certificate.CertificatePdf;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.paper.PaperWords;

/** WRD-1. */
class WordingFilesTest {

    private static final String FILE = "papers/certificate.yaml";
    private static final String PLACE = "content/papers/certificate.yaml:";
    private static final String WORDS = """
            title: GIẤY CHỨNG NHẬN
            number: "Số: {number}"
            heldOneDay: ngày {firstDay} ({periods} tiết)
            """;

    @TempDir
    private Path root;
    private ContentFixture content;

    @BeforeEach
    void sound_content() {
        content = new ContentFixture(root).write(FILE, WORDS);
    }

    private static Wording read(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        Wording read = new WordingFiles(folder, problems).read();
        problems.refuseIfAny();
        return read;
    }

    @Test
    void a_line_is_worded_by_the_file_and_the_others_as_before() {
        Wording words = read(content.folder());
        assertEquals(Optional.of("Số: 012/2025"), words.text(WordedLine.NUMBER, "012/2025"));
        assertEquals(Optional.of("ngày {periods} (16 tiết)"), words.text(WordedLine.HELD_ONE_DAY, "{periods}", 16));
        assertEquals(Optional.empty(), words.text(WordedLine.UNIT, "Xã"));
    }

    @Test
    void a_field_that_is_unknown_missing_or_twice_is_refused_at_its_line() {
        content.change(FILE, "Số: {number}", "Số: {number} {ten}").hasOnly(PLACE + 2, "{ten}");
        content.change(FILE, "Số: {number} {ten}", "Số").hasOnly(PLACE + 2, "{number}");
        content.change(FILE, "number: \"Số\"", "number: \"{number} {number}\"").hasOnly(PLACE + 2, "đúng một lần");
        content.change(FILE, "{number} {number}", "{number} {").hasOnly(PLACE + 2, "Ngoặc nhọn");
        content.change(FILE, "{number} {", "{number}").change(FILE, "title:", "titel:").hasOnly(PLACE + 1, "titel");
    }

    @Test
    void a_folder_without_the_file_words_as_before() {
        assertEquals(Wording.STANDARD, read(ContentFolder.at(root.resolve("lessons"))));
    }

    @Test
    void cer_p1_the_shipped_file_says_word_for_word_what_was_printed_before() {
        Wording shipped = read(ContentFolder.at(Path.of("content")));
        PaperWords before = PaperWords.beside(CertificatePdf.class);
        for (WordedLine line : WordedLine.values()) {
            Object[] values = line.fields().stream().map(field -> "<" + field + ">").toArray();
            assertEquals(Optional.of(before.text(line.word(), values)), shipped.text(line, values),
                    line + Arrays.toString(values));
        }
    }
}
