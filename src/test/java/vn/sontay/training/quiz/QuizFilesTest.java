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

    private static final String FILE = "quizzes/kiem-tra.yaml";
    private static final String PLACE = "content/quizzes/kiem-tra.yaml:";

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
        content.change(FILE, "key: B", "key: E").hasOnly(PLACE + 13, "Đáp án phải nằm trong");
    }

    @Test
    void a_single_choice_has_one_key() {
        content.change(FILE, "key: B", "key: [A, B]").hasOnly(PLACE + 13, "một đáp án");
    }

    @Test
    void a_multiple_choice_has_two_or_three_keys() {
        content.change(FILE, "[A, C]", "[A]").hasOnly(PLACE + 21, "từ 2 đến 3");
        content.change(FILE, "[A]", "[A, B, C, D]").hasOnly(PLACE + 21, "từ 2 đến 3");
        content.change(FILE, "[A, B, C, D]", "[A, A]").hasOnly(PLACE + 21, "hai lần");
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
        content.change(FILE, "key: true", "options: {A: Một}\n    key: true").hasOnly(PLACE + 28, "xóa mục này");
        content.change(FILE, "options: {A: Một}\n    key: true", "key: đúng").hasOnly(PLACE + 28, "true, false");
    }

    @Test
    void a_question_code_is_unique_over_all_files() {
        content.write("quizzes/khac.yaml", ContentFixture.QUIZ.replace("code: kiem-tra", "code: khac"));
        assertEquals(3, content.problems().size());
        assertTrue(content.problems().getFirst().contains("Q1 đã dùng ở content/quizzes/khac.yaml dòng 4"));
    }

    @Test
    void explanation_and_source_are_required() {
        content.change(FILE, "    source: Công văn 623/TTg-KSTT\n  - code: Q2", "  - code: Q2").hasOnly(PLACE + 4,
                "source");
    }

    @Test
    void a_question_is_about_a_lesson_that_the_course_has() {
        content.change(FILE, "lesson: A1\n    text: Câu ba", "lesson: A9\n    text: Câu ba").hasOnly(PLACE + 26, "A9");
        content.change(FILE, "lesson: A9", "lesson: A2")
                .write("lessons/A2.md", ContentFixture.LESSON.replace("code: A1", "code: A2"))
                .hasOnly(PLACE + 26, "khóa học lop không có bài này");
    }

    @Test
    void each_course_has_its_quiz() {
        content.change("courses/lop.yaml", "code: kiem-tra", "code: kiem-tra-2").hasOnly("content/courses/lop.yaml:22",
                "kiem-tra-2");
    }

    @Test
    void the_hash_follows_the_wording_and_not_the_validity() {
        String before = question("Q1").sha256();
        assertEquals(64, before.length());
        content.change(FILE, "key: B", "key: B\n    validFrom: 01/07/2025");
        assertEquals(before, question("Q1").sha256());
        assertEquals(List.of("Q2", "Q3"),
                quizzes().quiz("kiem-tra").orElseThrow().questionsOn(LocalDate.of(2025, 6, 30))
                        .stream().map(Question::code).toList());
        content.change(FILE, "Câu một?", "Câu một là gì?");
        assertNotEquals(before, question("Q1").sha256());
    }

    @Test
    void a_question_comes_back_from_the_archive_as_it_went_in() {
        content.change(FILE, "key: B", "key: B\n    validFrom: 01/07/2025").change(FILE, "text: Câu một?",
                "text: 'Câu \"một\" <b>?'");
        for (Question question : quizzes().quiz("kiem-tra").orElseThrow().questions()) {
            assertEquals(question, QuestionJson.read(QuestionJson.write(question)));
        }
    }
}
