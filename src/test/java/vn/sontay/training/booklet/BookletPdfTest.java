package vn.sontay.training.booklet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sontay.training.curriculum.Course;
import vn.sontay.training.curriculum.Curriculum;
import vn.sontay.training.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** The booklets of the project's own courses. */
class BookletPdfTest {

    private static final LocalDate CLASS_START = LocalDate.of(2025, 9, 1);
    private static final Curriculum CURRICULUM = read();

    private static Curriculum read() {
        try (ContentFolder folder = ContentFolder.at(Path.of("content"))) {
            return new CurriculumFiles(folder, new ContentProblems()).read();
        }
    }

    private static BookletOrder order(Course course) {
        return new BookletOrder(course, CURRICULUM.editions(course.code(), CLASS_START), "Ủy ban nhân dân xã Sơn Tây");
    }

    @Test
    void two_builds_of_one_order_are_the_same_file() {
        BookletOrder order = order(CURRICULUM.courses().getFirst());
        assertArrayEquals(BookletPdf.render(order).bytes(), BookletPdf.render(order).bytes());
    }
}
