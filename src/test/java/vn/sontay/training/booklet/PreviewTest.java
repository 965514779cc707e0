package vn.sontay.training.booklet;
import java.nio.file.*;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sontay.training.curriculum.*;
import vn.sontay.training.shared.content.*;
class PreviewTest {

    @Test
    void preview() throws Exception {
        String dir = System.getenv().getOrDefault("PREVIEW_CONTENT", "content");
        try (ContentFolder folder = ContentFolder.at(Path.of(dir))) {
            ContentProblems p = new ContentProblems();
            Curriculum c = new CurriculumFiles(folder, p).read();
            System.out.println("problems " + p.count());
            for (Course course : c.courses()) {
                for (int i = 0; i < 2; i++) {
                    long t = System.nanoTime();
                    Booklet b = BookletPdf.render(new BookletOrder(course,
                            c.editions(course.code(), LocalDate.of(2025, 9, 1)), "Ủy ban nhân dân xã Sơn Tây"));
                    System.out.println(course.code() + " " + b.pages() + " pages " + b.kilobytes() + " KB "
                            + (System.nanoTime() - t) / 1_000_000 + " ms");
                    Files.write(Path.of("/tmp/c4/" + course.code() + ".pdf"), b.bytes());
                }
            }
        }
    }
}
