package vn.sontay.training.teaching.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

class FeedbackFilesTest {

    private static final String FILE = "feedback.yaml";

    @TempDir
    private Path root;
    private ContentFixture content;

    @BeforeEach
    void sound_content() {
        content = new ContentFixture(root);
    }

    private static FeedbackForm read(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        FeedbackForm form = new FeedbackFiles(folder, problems).read().orElseThrow();
        problems.refuseIfAny();
        return form;
    }

    @Test
    void the_form_is_read_in_its_order() {
        FeedbackForm form = read(content.folder());
        assertEquals(List.of("noi-dung", "de-hieu"), form.questions().stream().map(RatedQuestion::code).toList());
        assertEquals("Rất tốt", form.scale().getLast());
        assertEquals("can-sua", form.open().code());
        assertEquals(3, form.size());
    }

    @Test
    void the_form_of_the_project_has_seven_rated_questions_and_an_open_one() {
        FeedbackForm form = read(ContentFolder.at(Path.of("content")));
        assertEquals(7, form.questions().size());
        assertEquals(List.of("Rất không đồng ý", "Không đồng ý", "Bình thường", "Đồng ý", "Rất đồng ý"), form.scale());
        assertEquals("Điều gì cần sửa để lớp sau tốt hơn?", form.open().text());
    }

    @Test
    void a_scale_of_another_length_is_refused() {
        content.change(FILE, "Kém, Bình thường", "Kém").hasOnly("content/feedback.yaml:3", "đúng 5 mức");
    }

    @Test
    void a_code_is_used_once() {
        content.change(FILE, "code: de-hieu", "code: noi-dung").hasOnly("content/feedback.yaml:7",
                "noi-dung đã dùng ở content/feedback.yaml dòng 5");
    }

    @Test
    void the_open_question_is_no_rated_one() {
        content.change(FILE, "code: can-sua", "code: noi-dung").hasOnly("content/feedback.yaml:10", "noi-dung");
    }

    @Test
    void a_question_without_text_is_refused() {
        content.change(FILE, "text: Dễ hiểu.", "text: \"\"").hasOnly("content/feedback.yaml:8", "Thiếu mục text");
    }

    @Test
    void more_questions_than_fit_the_paper_are_refused() {
        StringBuilder many = new StringBuilder("questions:\n");
        for (int i = 0; i < 7; i++) {
            many.append("  - code: them-").append(i).append("\n    text: Thêm.\n");
        }
        content.change(FILE, "questions:\n", many.toString()).hasOnly("content/feedback.yaml:4", "nhiều nhất 8 câu");
    }

    @Test
    void an_unknown_key_is_refused() {
        content.change(FILE, "  hint:", "  goi-y: x\n  hint:").hasOnly("content/feedback.yaml:12", "goi-y");
    }
}
