package vn.sontay.training.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.curriculum.Curriculum;
import vn.sontay.training.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;

class QuizFilesTest {

    private static final String FILE = "questions/A1.yaml";
    private static final String PLACE = "content/questions/A1.yaml:";
    private static final String QUIZ = "quizzes/kiem-tra.yaml";
    private static final String KEY_OF_Q1 = "      D: Bốn\n    key: B";
    private static final String KEY_OF_Q2 = "Câu hai?\n    options: {A: Một, B: Hai, C: Ba, D: Bốn}\n    key: [A, C]";

    @TempDir
    private Path root;
    private ContentFixture content;

    @BeforeEach
    void sound_content() {
        content = new ContentFixture(root);
    }

    private Quizzes quizzes() {
        ContentProblems problems = new ContentProblems();
        Curriculum curriculum = new CurriculumFiles(content.folder(), problems).read();
        Quizzes quizzes = new QuizFiles(content.folder(), curriculum, problems).read();
        problems.refuseIfAny();
        return quizzes;
    }

    private Question question(String code) {
        return quizzes().question(code).orElseThrow();
    }

    @Test
    void a_multiple_choice_counts_all_or_nothing() {
        Question question = question("Q2");
        assertTrue(question.isRight(Set.of("C", "A")));
        assertFalse(question.isRight(Set.of("A")));
        assertFalse(question.isRight(Set.of("A", "B", "C")));
        assertFalse(question.isRight(Set.of()));
    }

    @Test
    void true_or_false_has_the_options_true_and_false() {
        assertEquals(List.of(new Option("true", "Đúng"), new Option("false", "Sai")), question("Q3").options());
        assertEquals(List.of("true"), question("Q3").key());
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
    void a_multiple_choice_has_two_or_three_keys() {
        content.change(FILE, KEY_OF_Q2, KEY_OF_Q2.replace("[A, C]", "[A]")).hasOnly(PLACE + 31, "từ 2 đến 3");
        content.change(FILE, "[A]", "[A, B, C, D]").hasOnly(PLACE + 31, "từ 2 đến 3");
        content.change(FILE, "[A, B, C, D]", "[A, A]").hasOnly(PLACE + 31, "hai lần");
    }

    @Test
    void there_are_exactly_four_options() {
        content.change(FILE, "      D: Bốn\n", "").hasOnly(PLACE + 9, "bốn phương án");
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
    void qui_12_a_file_holds_the_questions_of_the_lesson_it_is_named_for() {
        content.change(FILE, "lesson: A1", "lesson: A9").hasOnly(PLACE + 1, "A9");
        content.change(FILE, "lesson: A9", "lesson: A2")
                .write("lessons/A2.md", ContentFixture.LESSON.replace("code: A1", "code: A2"))
                .hasOnly(PLACE + 1, "A2.yaml");
    }

    @Test
    void a_quiz_names_lessons_a_number_and_a_half() {
        content.change(QUIZ, "[A1]", "[A1, A9]").hasOnly("content/quizzes/kiem-tra.yaml:3", "A9");
        content.write(QUIZ, ContentFixture.QUIZ.replace("questions: 3", "questions: 0"))
                .hasOnly("content/quizzes/kiem-tra.yaml:4", "0");
        content.write(QUIZ, ContentFixture.QUIZ.replace("second", "third")).hasOnly("content/quizzes/kiem-tra.yaml:5",
                "first, second");
    }

    @Test
    void qui_3_each_course_has_its_quizzes() {
        content.change("courses/lop.yaml", "code: kiem-tra", "code: kiem-tra-2").hasOnly("content/courses/lop.yaml:22",
                "kiem-tra-2");
        content.write("courses/lop.yaml", ContentFixture.COURSE.replace("dau-vao", "dau-ra"))
                .hasOnly("content/courses/lop.yaml:25", "dau-ra");
    }

    @Test
    void qui_3_the_pre_test_asks_the_other_half() {
        content.change("quizzes/dau-vao.yaml", "first", "second").hasOnly("content/courses/lop.yaml:25",
                "cùng một nửa");
        content.write("courses/lop.yaml", ContentFixture.COURSE.replace("preQuiz: dau-vao\n", ""));
        assertEquals(List.of(), content.problems());
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
        for (Question question : quizzes().bank()) {
            assertEquals(question, QuestionJson.read(QuestionJson.write(question)));
        }
    }

    @Test
    void a_question_archived_before_it_was_tagged_is_still_read() {
        Question old = QuestionJson.read(QuestionJson.write(question("Q1")).replace("\"outcome\":1,", "")
                .replace("\"difficulty\":\"EASY\",", ""));
        assertEquals(0, old.outcome());
        assertEquals(question("Q1").sha256(), old.sha256());
    }

    @Test
    void qui_15_the_build_counts_what_a_class_of_then_can_be_asked() {
        content.change(FILE, KEY_OF_Q1, KEY_OF_Q1 + "\n    validFrom: 01/01/2026");
        assertEquals(List.of(), content.problems());
        assertEquals(
                List.of("content/courses/lop.yaml:22: Khóa học lop, lớp khai giảng 01/09/2025: bài kiem-tra cần 3 câu "
                        + "nhưng mỗi nửa ngân hàng chỉ có 2 câu. Viết thêm câu hỏi, hoặc giảm questions trong tệp của bài kiểm tra."),
                content.problemsOfBuild());
    }
}
