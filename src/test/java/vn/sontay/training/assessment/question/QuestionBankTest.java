package vn.sontay.training.assessment.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.content.ContentFixture;

/** What the bank as a whole must be like. */
class QuestionBankTest {

    private static final String FILE = "questions/A1.yaml";
    private static final String PLACE = "content/questions/A1.yaml:";
    private static final List<String> LETTERS = List.of("A", "B", "C", "D");

    @TempDir
    private Path root;
    private ContentFixture content;

    @BeforeEach
    void sound_content() {
        content = new ContentFixture(root);
    }

    /** Single choices of ten lines each, the first on line 3, with the key where that function says. */
    private void singles(int count, IntFunction<String> key, IntFunction<String> options) {
        content.write(FILE, "lesson: A1\nquestions:\n" + IntStream.range(0, count).mapToObj(i -> """
                  - code: Q%d
                    type: single
                    outcome: 1
                    difficulty: easy
                    text: Câu?
                    options: %s
                    key: %s
                    explanation: Theo công văn.
                    source: Công văn
                    validTo: ""
                """.formatted(i, options.apply(i), key.apply(i))).collect(Collectors.joining()));
    }

    private void trueFalse(int right, int wrong) {
        content.write(FILE, "lesson: A1\nquestions:\n" + IntStream.range(0, right + wrong).mapToObj(i -> """
                  - code: Q%d
                    type: true-false
                    outcome: 1
                    difficulty: easy
                    text: Câu.
                    key: %s
                    explanation: Theo công văn.
                    source: Công văn
                """.formatted(i, i < right)).collect(Collectors.joining()));
    }

    private static final String EVEN = "{A: Một, B: Hai, C: Bai, D: Tám}";

    @Test
    void qst_8_an_outcome_exists_in_every_edition_that_the_question_meets() {
        content.change(FILE, "outcome: 1\n    difficulty: hard\n    text: Câu ba.",
                "outcome: 2\n    difficulty: hard\n    text: Câu ba.")
                .hasOnly(PLACE + 45, "bản 2025 chỉ có 1 mục tiêu");
        content.write("lessons/A1.2026.md",
                ContentFixture.LESSON.replace("edition: \"2025\"", "edition: \"2026\"")
                        .replace("- Nói đúng tên cổng", "- Nói đúng tên cổng\n  - Tìm đúng thủ tục")
                        .replace("01/07/2025", "01/01/2026").replace("validTo: 31/12/2025", "validTo: \"\""));
        content.change(FILE, "text: Câu ba.", "validFrom: 01/01/2026\n    text: Câu ba.");
        assertEquals(List.of(), content.problems());
        content.change(FILE, "validFrom: 01/01/2026", "validFrom: 31/12/2025").hasOnly(PLACE + 45, "bản 2025");
    }

    @Test
    void qst_8_every_outcome_of_every_edition_is_asked_for() {
        content.change("lessons/A1.2025.md", "- Nói đúng tên cổng", "- Nói đúng tên cổng\n  - Tìm đúng thủ tục")
                .hasOnly(PLACE + 1, "mục tiêu 2 của bài A1 bản 2025 (Tìm đúng thủ tục)");
        content.change(FILE, "outcome: 1\n    difficulty: hard", "outcome: 2\n    difficulty: hard");
        assertEquals(List.of(), content.problems());
        content.change(FILE, "outcome: 2\n", "outcome: 2\n    validFrom: 01/01/2026\n").hasOnly(PLACE + 1,
                "mục tiêu 2");
    }

    @Test
    void qst_8_a_file_that_is_being_begun_need_not_ask_for_everything() {
        content.change("lessons/A1.2025.md", "- Nói đúng tên cổng", "- Nói đúng tên cổng\n  - Tìm đúng thủ tục");
        singles(5, i -> "A", i -> EVEN);
        assertEquals(List.of(), content.problems());
    }

    @Test
    void qst_9_a_key_is_not_much_longer_than_the_longest_other_option() {
        singles(1, i -> "A", i -> "{A: 12345678901234, B: Một, C: Hai, D: 1234567890}");
        assertEquals(List.of(), content.problems());
        singles(1, i -> "A", i -> "{A: 123456789012345, B: Một, C: Hai, D: 1234567890}");
        content.hasOnly(PLACE + 8, "Đáp án dài 15 ký tự");
    }

    @Test
    void qst_9_keys_are_spread_over_the_letters() {
        singles(20, i -> LETTERS.get(i % 4), i -> EVEN);
        assertEquals(List.of(), content.problems());
        singles(20, i -> i < 8 ? "B" : LETTERS.get(i % 4), i -> EVEN);
        List<String> problems = content.problems();
        assertTrue(
                problems.getFirst().startsWith(PLACE + 9 + ": Các bài A: chữ B là đáp án của 11/20 câu chọn một (55%)"),
                problems.toString());
        singles(20, i -> LETTERS.get(i % 3), i -> EVEN);
        content.hasOnly(PLACE + 9, "chữ D là đáp án của 0/20");
        singles(19, i -> "B", i -> EVEN);
        assertEquals(List.of(), content.problems());
    }

    @Test
    void qst_9_the_key_is_not_mostly_the_longest_option() {
        singles(20, i -> LETTERS.get(i % 4), i -> i < 8 ? longer(LETTERS.get(i % 4)) : EVEN);
        assertEquals(List.of(), content.problems());
        singles(20, i -> LETTERS.get(i % 4), i -> i < 9 ? longer(LETTERS.get(i % 4)) : EVEN);
        content.hasOnly(PLACE + 8, "9/20 câu chọn một (45%)");
    }

    /** @return the options, one of them longer by a letter than the others */
    private static String longer(String letter) {
        return EVEN.replace(letter + ": ", letter + ": X");
    }

    @Test
    void qst_9_true_and_false_are_balanced() {
        trueFalse(4, 2);
        assertEquals(List.of(), content.problems());
        trueFalse(5, 1);
        content.hasOnly(PLACE + 8, "5/6 câu đúng/sai có đáp án true (83%)");
        trueFalse(5, 0);
        assertEquals(List.of(), content.problems());
    }

    @Test
    void unfinished_text_is_refused() {
        content.change(FILE, "text: Câu ba.", "text: Câu ba ???").hasOnly(PLACE + 47, "chưa viết xong");
    }
}
