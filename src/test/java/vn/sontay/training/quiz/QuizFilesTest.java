package vn.sontay.training.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.content.ContentFixture;

class QuizFilesTest {

    private static final String FILE = "questions/A1.yaml";
    private static final String QUIZ = "quizzes/kiem-tra.yaml";
    private static final String KEY_OF_Q1 = "      D: Bốn\n    key: B";

    @TempDir
    private Path root;
    private ContentFixture content;

    @BeforeEach
    void sound_content() {
        content = new ContentFixture(root);
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
    void qui_15_the_build_counts_what_a_class_of_then_can_be_asked() {
        content.change(FILE, KEY_OF_Q1, KEY_OF_Q1 + "\n    validFrom: 01/01/2026");
        assertEquals(List.of(), content.problems());
        assertEquals(
                List.of("content/courses/lop.yaml:22: Khóa học lop, lớp khai giảng 01/09/2025: bài kiem-tra cần 3 câu "
                        + "nhưng mỗi nửa ngân hàng chỉ có 2 câu. Viết thêm câu hỏi, hoặc giảm questions trong tệp của bài kiểm tra."),
                content.problemsOfBuild());
    }
}
