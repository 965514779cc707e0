package vn.sontay.training.learning.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** Which kit belongs to which session, and what of it a course needs. */
class KitLessonsTest {

    private static final String KIT = """
            lesson: A1
            script:
              - {minutes: 90, does: Phát, needs: [chung, mot, hai]}
            items:
              - {code: chung, kind: page, title: Chung, for: group, text: Chữ}
              - {code: mot, kind: page, title: Một, for: group, task: 1, text: Chữ}
              - {code: hai, kind: page, title: Hai, for: group, task: 2, text: Chữ}
            """;

    private static final LocalDate DAY = LocalDate.of(2025, 9, 4);

    @TempDir
    private Path root;

    private KitLessons lessons(String course) {
        ContentFixture content = new ContentFixture(root).write("kit/A1.yaml", KIT).write("courses/sau.yaml",
                ContentFixture.COURSE.replace("code: lop", "code: sau").replace("title: Thực hành",
                        "title: Thực hành khác"));
        try (ContentFolder folder = content.folder()) {
            ContentProblems problems = new ContentProblems();
            Curriculum curriculum = new CurriculumFiles(folder, problems).read();
            Kits kits = new KitFiles(folder, curriculum, problems).read();
            problems.refuseIfAny();
            return new KitLessons(curriculum, kits, curriculum.course(course).orElseThrow(), DAY);
        }
    }

    @Test
    void a_session_is_known_by_its_title_else_by_its_place() {
        KitLessons lessons = lessons("lop");
        assertEquals(List.of("A1"), lessons.ofSession(7, "Buổi một"));
        assertEquals(List.of("A1"), lessons.ofSession(1, "Tên khác"));
        assertEquals(List.of(), lessons.ofSession(7, "Tên khác"));
        assertEquals(List.of(), lessons.ofSession(0, "Buổi bù"));
    }

    @Test
    void kit_6_a_course_gets_what_its_own_tasks_need_and_what_is_for_the_whole_lesson() {
        assertEquals(List.of("chung", "hai"), codes("sau"));
        assertEquals(List.of("chung", "mot"), codes("lop"));
    }

    private List<String> codes(String course) {
        KitLessons lessons = lessons(course);
        assertTrue(lessons.all().contains("A1"));
        return lessons.lessons(lessons.all()).getFirst().items().stream().map(KitItem::code).toList();
    }
}
