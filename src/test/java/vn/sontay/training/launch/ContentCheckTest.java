package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblem;

class ContentCheckTest {

    @Test
    void the_content_of_the_project_is_sound() {
        assertEquals("",
                String.join("\n",
                        ContentCheck.problemsOfBuild(Path.of("content")).stream().map(ContentProblem::toString)
                                .toList()));
    }

    @Test
    void the_lessons_of_the_project_are_as_long_as_their_readers_can_take_with_kits_and_every_picture_shown() {
        assertEquals(List.of(), ContentCheck.remarks(Path.of("content")));
    }

    @Test
    void a_short_lesson_and_an_unused_picture_are_remarks_that_hinder_no_start(@TempDir Path root) {
        ContentFixture content = new ContentFixture(root).write("pictures/a1-cong.svg", ContentFixture.PICTURE);
        assertEquals(List.of(), content.problems());
        String remarks = ContentCheck.remarks(root).toString();
        assertTrue(remarks.contains("phải từ 600 đến 1200") && remarks.contains("Không bài nào dùng hình này"),
                remarks);
    }

    @Test
    void cur_16_an_edition_from_2026_on_says_who_read_it_after_its_author(@TempDir Path root) {
        String lesson = ContentFixture.LESSON.replace("edition: \"2025\"", "edition: \"2026\"")
                .replace("validFrom: 01/07/2025", "validFrom: 01/01/2026")
                .replace("validTo: 31/12/2025", "validTo: \"\"");
        ContentFixture content = new ContentFixture(root).write("lessons/A1.2026.md", lesson);
        String unread = "Chưa ghi ai đọc bài sau người soạn";
        assertEquals(List.of("lessons/A1.2026.md"), ContentCheck.remarks(root).stream()
                .filter(remark -> remark.reason().contains(unread)).map(ContentProblem::file).toList());
        content.change("lessons/A1.2026.md", "reader: officer", """
                reader: officer
                secondReader:
                  role: Người đọc thứ hai
                  day: 01/12/2026
                  findings: Không có gì.""");
        assertEquals(List.of(), content.problems());
        assertFalse(ContentCheck.remarks(root).toString().contains(unread));
        content.change("lessons/A1.2026.md", "  day: 01/12/2026\n", "").hasOnly("content/lessons/A1.2026.md:18",
                "Thiếu mục day");
    }

    @Test
    void problems_are_told_by_file_and_line_each_once(@TempDir Path root) {
        ContentFixture content = new ContentFixture(root).change("units.yaml", "name: Xã Cũ", "name: TODO")
                .change("units.yaml", "name: Xã Mới", "name: \"\"")
                .change("courses/lop.yaml", "attempts: 2", "attempts: 0");
        assertEquals(List.of("content/courses/lop.yaml:23", "content/units.yaml:3", "content/units.yaml:7"),
                content.problems().stream().map(line -> line.substring(0, line.indexOf(": "))).toList());
    }
}
