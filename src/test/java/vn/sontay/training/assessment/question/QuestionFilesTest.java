package vn.sontay.training.assessment.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;

class QuestionFilesTest {

    private static final String FILE = "questions/A1.yaml";
    private static final String PLACE = "content/questions/A1.yaml:";
    private static final String KEY_OF_Q1 = "      D: Bốn\n    key: B";
    private static final String KEY_OF_Q2 = "Câu hai?\n    options: {A: Một, B: Hai, C: Ba, D: Bốn}\n    key: [A, C]";

    @TempDir
    private Path root;
    private ContentFixture content;

    @BeforeEach
    void sound_content() {
        content = new ContentFixture(root);
    }

    private QuestionBank bank() {
        ContentProblems problems = new ContentProblems();
        Curriculum curriculum = new CurriculumFiles(content.folder(), problems).read();
        QuestionBank bank = new QuestionFiles(content.folder(), curriculum, problems).read();
        problems.refuseIfAny();
        return bank;
    }

    private Question question(String code) {
        return bank().question(code).orElseThrow();
    }

    @Test
    void qst_2_a_multiple_choice_counts_all_or_nothing_unless_its_author_says_otherwise() {
        assertEquals(0, percent("A"));
        assertEquals(100, percent("A,C"));
        content.change(FILE, KEY_OF_Q2, KEY_OF_Q2 + "\n    credit: partial");
        assertEquals(50, percent("A"));
    }

    private int percent(String chosen) {
        return Marking.mark(question("Q2"), new Response(chosen)).percent().intValueExact();
    }

    @Test
    void true_or_false_has_the_options_true_and_false() {
        assertEquals(ChoiceTask.trueFalse(true), question("Q3").task());
    }

    @Test
    void the_key_is_among_the_options() {
        content.change(FILE, KEY_OF_Q1, KEY_OF_Q1.replace("key: B", "key: E")).hasOnly(PLACE + 13,
                "Đáp án phải nằm trong");
    }

    @Test
    void a_single_choice_has_one_key() {
        content.change(FILE, KEY_OF_Q1, KEY_OF_Q1.replace("key: B", "key: [A, B]")).hasOnly(PLACE + 13, "một đáp án");
    }

    @Test
    void no_letter_is_in_the_key_twice() {
        content.change(FILE, KEY_OF_Q2, KEY_OF_Q2.replace("[A, C]", "[A, A]")).hasOnly(PLACE + 31, "hai lần");
    }

    @Test
    void qst_6_options_are_two_to_ten_by_their_letters() {
        content.change(FILE, "      D: Bốn\n", "");
        assertEquals(List.of(), content.problems());
        content.change(FILE, "      C: Ba\n", "      D: Bốn\n").hasOnly(PLACE + 9, "từ 2 đến 10 phương án");
    }

    private static String typed(String lines) {
        return ContentFixture.QUESTIONS + ("  - code: N1\n    outcome: 1\n    difficulty: easy\n    text: Câu mới?\n"
                + "    explanation: Theo công văn.\n    source: Công văn\n" + lines);
    }

    private Task read(String lines) {
        content.write(FILE, typed(lines));
        return question("N1").task();
    }

    @Test
    void qst_6_each_type_is_written_in_a_few_lines() {
        assertEquals(
                new MatchingTask(List.of(new Pair("Một", "1"), new Pair("Hai", "2")), List.of("3"), Credit.PARTIAL),
                read("    type: matching\n    pairs:\n      - {prompt: Một, answer: '1'}\n"
                        + "      - {prompt: Hai, answer: '2'}\n    extras: ['3']\n"));
        assertEquals(new OrderingTask(List.of("Nhận", "Xử lý", "Trả"), Credit.ALL_OR_NOTHING),
                read("    type: ordering\n    items: [Nhận, Xử lý, Trả]\n"));
        assertEquals(
                new ShortAnswerTask(List.of(new AcceptedText("một cửa", Percent.ALL, "")), Set.of(Care.ACCENTS)),
                read("    type: short\n    answers:\n      - text: một cửa\n    care: [accents]\n"));
        assertEquals(
                new NumericTask(
                        List.of(new AcceptedNumber(new BigDecimal("1.5"), new BigDecimal("0.1"), Percent.ALL, "")),
                        "ngày"),
                read("    type: numeric\n    answers:\n      - {number: '1,5', tolerance: '0,1'}\n    unit: ngày\n"));
        assertEquals(new ScenarioTask(List.of(new Part("Đúng không?", ChoiceTask.trueFalse(false)))),
                read("    type: scenario\n    parts:\n      - text: Đúng không?\n        type: true-false\n        key: false\n"));
    }

    @Test
    void what_cannot_be_asked_is_told_where_it_stands() {
        content.write(FILE, typed("    type: ordering\n    items: [Một]\n")).hasOnly(PLACE + 66, "từ 2 đến 20 dòng");
        content.write(FILE, typed("    type: numeric\n    answers:\n      - number: nhiều\n")).hasOnly(PLACE + 67,
                "một con số");
        content.write(FILE, typed("    type: short\n    answers:\n      - {text: gì đó, percent: 50}\n"))
                .hasOnly(PLACE + 66, "trọn điểm");
        content.write(FILE, typed("    type: scenario\n    parts:\n      - text: Sao?\n        type: scenario\n"
                + "        parts:\n          - {text: Sao?, type: true-false, key: true}\n"))
                .hasOnly(PLACE + 68, "không thể lại là tình huống");
    }

    @Test
    void two_options_never_say_the_same() {
        content.change(FILE, "      D: Bốn\n", "      D: MỘT\n").hasOnly(PLACE + 12, "giống");
    }

    @Test
    void true_or_false_takes_no_options() {
        content.change(FILE, "Câu ba.\n    key: true", "Câu ba.\n    options: {A: Một}\n    key: true")
                .hasOnly(PLACE + 48, "xóa mục này");
        content.change(FILE, "options: {A: Một}\n    key: true", "key: đúng").hasOnly(PLACE + 48, "true, false");
    }

    @Test
    void a_question_code_is_unique_over_all_files() {
        content.write("lessons/A2.md", ContentFixture.LESSON.replace("code: A1", "code: A2"))
                .write("questions/A2.yaml", ContentFixture.QUESTIONS.replace("lesson: A1", "lesson: A2")
                        .replace("code: P", "code: R").replace("code: Q2", "code: R4").replace("code: Q3", "code: R5"))
                .hasOnly("content/questions/A2.yaml:3", "Q1 đã dùng ở content/questions/A1.yaml dòng 3");
    }

    @Test
    void explanation_and_source_are_required() {
        content.change(FILE, "    source: Công văn 623/TTg-KSTT\n  - code: P1", "  - code: P1").hasOnly(PLACE + 3,
                "source");
    }

    @Test
    void outcome_and_difficulty_are_required() {
        content.change(FILE, "    outcome: 1\n    difficulty: easy\n    text: Câu một?", "    text: Câu một?");
        assertEquals(2, content.problems().size());
        content.write(FILE, ContentFixture.QUESTIONS.replace("difficulty: hard\n    text: Câu ba.",
                "difficulty: khó\n    text: Câu ba.")).hasOnly(PLACE + 46, "easy, medium, hard");
    }

    @Test
    void qst_7_a_file_holds_the_questions_of_the_lesson_it_is_named_for() {
        content.change(FILE, "lesson: A1", "lesson: A9").hasOnly(PLACE + 1, "A9");
        content.change(FILE, "lesson: A9", "lesson: A2")
                .write("lessons/A2.md", ContentFixture.LESSON.replace("code: A1", "code: A2"))
                .hasOnly(PLACE + 1, "A2.yaml");
    }

    @Test
    void qst_24_a_file_may_say_who_read_it_after_its_author_and_when() {
        String reader = "lesson: A1\nsecondReader:\n  role: Người đọc thứ hai\n  day: 01/12/2026\n  findings: Không có gì.";
        content.change(FILE, "lesson: A1", reader);
        assertEquals(List.of(), content.problems());
        content.change(FILE, "  day: 01/12/2026\n", "").hasOnly(PLACE + 3, "Thiếu mục day");
        content.change(FILE, "  findings: Không", "  day: 31/11/2026\n  findings: Không").hasOnly(PLACE + 4,
                "ngày có thật");
        content.change(FILE, "  day: 31/11/2026\n", "  day: 30/11/2026\n  name: An\n").hasOnly(PLACE + 5,
                "Không có mục nào tên name");
        content.change(FILE, reader.replace("day: 01/12/2026", "day: 30/11/2026\n  name: An"),
                "lesson: A1\nsecondReader: đã đọc").hasOnly(PLACE + 2, "Thiếu mục secondReader");
    }

    @Test
    void the_hash_follows_the_wording_and_not_how_it_is_sorted() {
        String before = question("Q1").sha256();
        assertEquals(64, before.length());
        content.change(FILE, KEY_OF_Q1, KEY_OF_Q1 + "\n    validFrom: 01/07/2025").change(FILE,
                "difficulty: easy\n    text: Câu một?", "difficulty: hard\n    text: Câu một?");
        assertEquals(before, question("Q1").sha256());
        assertFalse(question("Q1").isValidOn(LocalDate.of(2025, 6, 30)));
        content.change(FILE, "Câu một?", "Câu một là gì?");
        assertNotEquals(before, question("Q1").sha256());
    }

    @Test
    void a_question_comes_back_from_the_archive_as_it_went_in() {
        content.change(FILE, KEY_OF_Q1, KEY_OF_Q1 + "\n    validFrom: 01/07/2025").change(FILE, "text: Câu một?",
                "text: 'Câu \"một\" <b>?'");
        for (Question question : bank().all()) {
            assertEquals(question, QuestionJson.read(QuestionJson.write(question)));
        }
    }

    @Test
    void a_question_archived_before_it_was_tagged_is_still_read() {
        Question old = QuestionJson.read("""
                {"code":"Q1","type":"SINGLE","lesson":"A1","text":"Câu một?","options":[{"letter":"A","text":"Một"},
                {"letter":"B","text":"Hai"},{"letter":"C","text":"Ba"},{"letter":"D","text":"Bốn"}],"key":["B"],
                "explanation":"Theo công văn.","source":"Công văn 623/TTg-KSTT"}""");
        assertEquals(0, old.outcome());
        assertEquals(question("Q1").sha256(), old.sha256());
    }
}
