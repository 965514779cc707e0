package vn.sontay.training.assessment.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Half;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;

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
    void qui_3_no_pre_test_asks_what_another_courses_test_asks() {
        content.write("courses/khac.yaml", ContentFixture.COURSE.replace("code: lop", "code: khac")
                .replace("code: kiem-tra\n", "code: kiem-tra-khac\n").replace("preQuiz: dau-vao\n", ""));
        content.write("quizzes/kiem-tra-khac.yaml",
                ContentFixture.QUIZ.replace("kiem-tra", "kiem-tra-khac").replace("second", "first"));
        content.hasOnly("content/courses/lop.yaml:25", "kiem-tra-khac lấy cùng một nửa");
    }

    @Test
    void qui_22_a_test_that_counts_cannot_say_that_it_explains() {
        content.write(QUIZ, ContentFixture.QUIZ + "feedback: at-once\n").hasOnly("content/quizzes/kiem-tra.yaml:6",
                "không mở đáp án");
        content.write(QUIZ, ContentFixture.QUIZ);
        content.write("quizzes/dau-vao.yaml", ContentFixture.PRE_QUIZ + "feedback: at-once\n");
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

    private static final String DRAW = """
            code: kiem-tra
            title: Bài kiểm tra
            lessons: [A1]
            half: second
            draw:
              - count: 1
                lessons: [A1]
                difficulty: hard
              - count: 1
                tags: [phi]
            drawFor: attempt
            shuffleQuestions: true
            shuffleOptions: true
            timeLimit: 30
            earlierTimeLimit: {before: 02/12/2026, minutes: 60}
            grace: 15
            counts: last
            screen: one
            tags: [phi, hen-tra]
            """;

    private Quiz read() {
        ContentProblems problems = new ContentProblems();
        Curriculum curriculum = new CurriculumFiles(content.folder(), problems).read();
        return new QuizFiles(content.folder(), curriculum, problems).read().quiz("kiem-tra").orElseThrow();
    }

    @Test
    void qui_18_each_setting_can_be_written() {
        content.write(QUIZ, DRAW);
        assertEquals(List.of(), content.problems());
        assertEquals(
                new Quiz("kiem-tra", "Bài kiểm tra", List.of("A1"), 2, Half.SECOND, new QuizRules(
                        List.of("phi", "hen-tra"),
                        List.of(new DrawRule(1, List.of("A1"), List.of(), Difficulty.HARD),
                                new DrawRule(1, List.of(), List.of("phi"), null)),
                        DrawFor.ATTEMPT, true, true, 30, new EarlierLimit(LocalDate.of(2026, 12, 2), 60), 15,
                        Counts.LAST,
                        FeedbackTime.AFTER_SUBMISSION, Screen.ONE)),
                read());
    }

    @Test
    void qui_22_a_pre_test_can_say_when_it_explains() {
        content.write("quizzes/dau-vao.yaml", ContentFixture.PRE_QUIZ + "feedback: after-closing\n");
        ContentProblems problems = new ContentProblems();
        Curriculum curriculum = new CurriculumFiles(content.folder(), problems).read();
        assertEquals(FeedbackTime.AFTER_CLOSING, new QuizFiles(content.folder(), curriculum, problems).read()
                .quiz("dau-vao").orElseThrow().rules().feedback());
    }

    @Test
    void qui_18_a_class_that_began_before_the_limit_was_changed_keeps_its_own() {
        content.write(QUIZ, DRAW);
        Quiz quiz = read();
        assertEquals(List.of(60, 30), Stream.of(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2))
                .map(day -> quiz.on(day, Counts.BEST).rules().timeLimit()).toList());
    }

    @Test
    void qui_18_a_quiz_that_says_nothing_is_taken_plainly() {
        assertEquals(QuizRules.PLAIN, read().rules());
    }

    @Test
    void qui_18_a_setting_that_cannot_be_is_told_with_its_line() {
        String end = "half: second\n";
        content.write(QUIZ, ContentFixture.QUIZ.replace(end, end + "timeLimit: 0\n")).hasOnly("content/" + QUIZ + ":6",
                "từ 1 đến 600");
        content.write(QUIZ, ContentFixture.QUIZ.replace(end, end + "grace: nhiều\n")).hasOnly("content/" + QUIZ + ":6",
                "nhiều");
        content.write(QUIZ, ContentFixture.QUIZ.replace(end, end + "counts: first\n")).hasOnly("content/" + QUIZ + ":6",
                "best, last");
        content.write(QUIZ, ContentFixture.QUIZ.replace(end, end + "feedback: never\n"))
                .hasOnly("content/" + QUIZ + ":6", "at-once, after-submission, after-closing");
        content.write(QUIZ, ContentFixture.QUIZ.replace(end, end + "screen: two\n")).hasOnly("content/" + QUIZ + ":6",
                "all, one");
        content.write(QUIZ, ContentFixture.QUIZ.replace(end, end + "shuffleOptions: yes\n"))
                .hasOnly("content/" + QUIZ + ":6", "true");
        content.write(QUIZ, ContentFixture.QUIZ.replace(end, end + "shufleOptions: true\n"))
                .hasOnly("content/" + QUIZ + ":6", "shuffleOptions?");
        content.write(QUIZ, ContentFixture.QUIZ.replace(end, end + "draw:\n  - count: 2\n    lessons: [A9]\n"))
                .hasOnly("content/" + QUIZ + ":8", "A9");
        content.write(QUIZ, ContentFixture.QUIZ.replace(end, end + "draw:\n  - count: 4\n")).hasOnly(
                "content/" + QUIZ + ":4", "4 câu");
    }

    @Test
    void qui_18_the_build_refuses_a_draw_rule_that_cannot_be_met() {
        content.write(QUIZ, DRAW.replace("tags: [phi, hen-tra]\n", ""));
        assertEquals(List.of(), content.problems());
        List<String> problems = content.problemsOfBuild();
        assertEquals(List.of("content/quizzes/kiem-tra.yaml:9"),
                problems.stream().map(each -> each.replaceAll(": .*", "")).distinct().toList());
        assertTrue(problems.getFirst().contains("cần 1 câu nhưng nửa ngân hàng của bài chỉ còn 0 câu như vậy"),
                problems.getFirst());
    }
}
